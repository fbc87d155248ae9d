import { editDistance } from '../edit-distance-library.js'
import type { CheckContext, CheckFunction } from '../check-function.js'

/** Fails where an e-mail's domain is nearly, but not quite, the site's domain or the brand's spelling. */
export const lookAlikeDomain: CheckFunction = {
  name: 'look-alike-domain',
  options: { type: 'object', additionalProperties: false },
  judge(_targets, context) {
    const names = ownNames(context)
    return context
      .factsOf('contact')
      .filter(({ value }) => value.kind === 'email')
      .flatMap((fact) => {
        const label = labelOf(fact.value.value.split('@')[1] ?? '')
        const near = names.has(label) ? undefined : [...names].find((name) => isNear(name, label))
        return near
          ? [{ evidence: fact.evidence.slice(0, 1), data: { email: fact.value.value, name: near } }]
          : []
      })
  },
}

/** The site's and brand's names in Latin letters, lower case, without spaces and endings. */
function ownNames({ factsOf, document }: CheckContext): ReadonlySet<string> {
  const sites = factsOf('website').map(({ value }) => labelOf(value.domain))
  const parties = factsOf('operator').flatMap(({ value }) => value.name ?? [])
  const quoted = [...document.text.matchAll(/[«"“]([A-Za-z][\w-]{4,24})[»"”]/g)].map((match) => match[1]!)
  return new Set(
    [...sites, ...parties, ...quoted]
      .map((name) => name.toLowerCase().replace(/[^a-z0-9]/g, ''))
      .filter((name) => name.length >= 5),
  )
}

const labelOf = (domain: string): string =>
  (domain.split('.').at(-2) ?? '').toLowerCase().replace(/[^a-z0-9]/g, '')

const isNear = (a: string, b: string): boolean =>
  b.length >= 5 && a !== b && editDistance(a, b) <= (Math.min(a.length, b.length) >= 9 ? 2 : 1)
