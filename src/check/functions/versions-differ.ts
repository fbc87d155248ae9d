import type { LanguageVersion } from '../../document/policy-document.js'
import type { Evidence, Fact } from '../../extract/fact.js'
import type { CheckContext, CheckFunction, Verdict } from '../check-function.js'

/** What reads the same in any language: periods, numbers, addresses of mail. */
const comparable: Readonly<Record<string, (fact: Fact) => string | undefined>> = {
  retention: ({ value }) => (value as Fact<'retention'>['value']).duration,
  deadline: ({ value }) => {
    const { action, duration } = value as Fact<'deadline'>['value']
    return `${action} ${duration}`
  },
  contact: ({ value }) => {
    const { kind, value: address } = value as Fact<'contact'>['value']
    return kind === 'email' || kind === 'phone' ? address : undefined
  },
  'minimum-age': ({ value }) => String((value as Fact<'minimum-age'>['value']).age),
  right: ({ value }) => (value as Fact<'right'>['value']).right,
  'storage-location': ({ value }) => (value as Fact<'storage-location'>['value']).country,
  date: ({ value }) => (value as Fact<'date'>['value']).date,
}
/** A type that a reader may have missed in one language: a lack there is for a person to judge. */
const unsure = new Set(['right'])

/**
 * Fails where the language versions in one document state different facts; where one version states what the other is
 * silent on, the case needs review.
 */
export const versionsDiffer: CheckFunction = {
  name: 'versions-differ',
  options: { type: 'object', additionalProperties: false },
  judge(_targets, context) {
    const { versions } = context.document
    const first = versions[0]
    return versions
      .slice(1)
      .flatMap((other) =>
        !first || first.language === other.language
          ? []
          : Object.keys(comparable).flatMap((type) => compare(type, first, other, context)),
      )
  },
}

interface Stated {
  readonly value: string
  readonly evidence: Evidence
}

function compare(
  type: string,
  one: LanguageVersion,
  other: LanguageVersion,
  { facts }: CheckContext,
): Verdict[] {
  const [a, b] = [statedIn(one, type, facts), statedIn(other, type, facts)]
  const onlyA = a.filter(({ value }) => !b.some((stated) => stated.value === value))
  const onlyB = b.filter(({ value }) => !a.some((stated) => stated.value === value))
  if (onlyA.length + onlyB.length === 0) return []
  const both = onlyA.length > 0 && onlyB.length > 0 && !unsure.has(type)
  const show = (stated: readonly Stated[]): string => stated.map(({ value }) => value).join(', ') || '—'
  return [
    {
      outcome: both ? 'fail' : 'needs-review',
      evidence: [...(onlyA[0] ? [onlyA[0].evidence] : []), ...(onlyB[0] ? [onlyB[0].evidence] : [])],
      data: { first: show(onlyA), second: show(onlyB), of: type },
    },
  ]
}

function statedIn(version: LanguageVersion, type: string, facts: readonly Fact[]): Stated[] {
  const found = new Map<string, Stated>()
  for (const fact of facts) {
    if (fact.type !== type || fact.polarity === 'denied') continue
    const value = comparable[type]!(fact)
    const evidence = fact.evidence.find(({ start }) => start >= version.start && start < version.end)
    if (value !== undefined && evidence) found.set(value, { value, evidence })
  }
  return [...found.values()]
}
