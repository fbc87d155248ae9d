import type { CheckContext } from './check-function.js'

/** How much of a quote a message repeats. */
const maxQuoted = 140

/** Fills `{name}` from what the function found, then from the operator's own facts; an unknown name shows as "…". */
export function fillWording(
  wording: string,
  data: Readonly<Record<string, string>> | undefined,
  context: Pick<CheckContext, 'factsOf'>,
): string {
  return wording.replace(/\{([a-zA-Z]+)\}/g, (_, name: string) =>
    clip(data?.[name] ?? ownFact(name, context) ?? '…'),
  )
}

function ownFact(name: string, { factsOf }: Pick<CheckContext, 'factsOf'>): string | undefined {
  const operator = factsOf('operator')[0]?.value
  if (name === 'operator') return operator?.name ?? undefined
  if (name === 'address') return operator?.address
  if (name === 'email') return factsOf('contact').find(({ value }) => value.kind === 'email')?.value.value
  if (name === 'phone') return factsOf('contact').find(({ value }) => value.kind === 'phone')?.value.value
  if (name === 'site') return factsOf('website')[0]?.value.domain
  if (name === 'recipients')
    return [...new Set(factsOf('recipient').flatMap(({ value }) => value.name ?? []))].join(', ') || undefined
  return undefined
}

const clip = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > maxQuoted ? `${line.slice(0, maxQuoted - 1)}…` : line
}
