import type { Fact } from '../../extract/fact.js'
import type { CheckFunction } from '../check-function.js'

/** Fails on a legal basis that the jurisdiction's law does not list; one finding for each such basis. */
export const unlistedBasis: CheckFunction = {
  name: 'unlisted-basis',
  options: { type: 'object', additionalProperties: false },
  judge(targets, { jurisdiction }) {
    if (!jurisdiction) return []
    const named = new Map<string, Fact['evidence'][number][]>()
    for (const { fact, evidence } of targets) {
      if (fact?.type !== 'legal-basis') continue
      const { basis } = (fact as Fact<'legal-basis'>).value
      if (!jurisdiction.bases.includes(basis)) named.set(basis, [...(named.get(basis) ?? []), ...evidence])
    }
    return [...named].map(([basis, evidence]) => ({
      evidence,
      data: { basis, term: evidence[0]?.quote ?? '' },
    }))
  },
}
