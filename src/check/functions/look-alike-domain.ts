import { quoteAround } from '../../extract/evidence.js'
import type { Evidence } from '../../extract/fact.js'
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
        const near = names.has(label) ? undefined : [...names].find(([key]) => isNear(key, label))
        if (!near) return []
        const [, named] = near
        const evidence = [fact.evidence[0]!, named.evidence]
        return [{ evidence, data: { email: fact.value.value, name: named.name } }]
      })
      .slice(0, 1)
  },
}

interface Named {
  readonly name: string
  readonly evidence: Evidence
}

/** The site's and brand's names by their Latin letters, lower case, without spaces and endings. */
function ownNames({ factsOf, document }: CheckContext): ReadonlyMap<string, Named> {
  const sites = factsOf('website').map(({ value, evidence }) =>
    named(labelOf(value.domain), value.domain, evidence),
  )
  const parties = factsOf('operator').map(({ value, evidence }) =>
    named((value.name ?? '').replace(value.legalForm ?? '', ''), value.name ?? '', evidence),
  )
  const written = [...quoted, ...cued].flatMap((pattern) =>
    [...document.text.matchAll(pattern)].map((match) => {
      const at = { start: match.index, end: match.index + match[0].length }
      return named(match[1]!, match[1]!, [quoteAround(document, at)])
    }),
  )
  return new Map([...sites, ...parties, ...written].filter(([key]) => key.length >= 5))
}

const quoted = [/[«"“]([A-Za-z][\w-]{4,24})[»"”]/g]
/** A name in Latin letters after the word for what it is of. */
const cued = [
  /(?:приложени\p{L}{1,2}|сервис\p{L}{0,2}|платформ\p{L}{1,2}|бренд\p{L}{0,2}|қосымша\p{L}{0,6}|app|platform) ([A-Z][\w-]{4,24})/gu,
  /(?<![\w@.-])([A-Z][\w-]{4,24}) (?:мобильді |mobile )?(?:қосымша|app(?![a-z])|platform)/gu,
]

const named = (key: string, name: string, evidence: readonly Evidence[]): [string, Named] => [
  key.toLowerCase().replace(/[^a-z0-9]/g, ''),
  { name, evidence: evidence[0]! },
]

const labelOf = (domain: string): string =>
  (domain.split('.').at(-2) ?? '').toLowerCase().replace(/[^a-z0-9]/g, '')

const isNear = (a: string, b: string): boolean =>
  b.length >= 5 && a !== b && editDistance(a, b) <= (Math.min(a.length, b.length) >= 9 ? 2 : 1)
