import type { Fact } from '../../extract/fact.js'
import type { CheckFunction } from '../check-function.js'

/** Fails where transfer is spoken of and neither a country nor, in the same passage, a recipient abroad is named. */
export const transferDestination: CheckFunction = {
  name: 'transfer-destination',
  options: { type: 'object', additionalProperties: false },
  judge(targets, { factsOf, jurisdictions }) {
    const transfers = targets.flatMap(({ fact }) =>
      fact?.type === 'transfer' ? [fact as Fact<'transfer'>] : [],
    )
    const home = jurisdictions.flatMap(({ countries }) => countries)
    const spans = transfers.flatMap(({ evidence }) => evidence)
    const abroad = factsOf('recipient').some(
      ({ value, evidence }) =>
        value.country !== undefined &&
        !home.includes(value.country) &&
        evidence.some((one) => spans.some((span) => span.start <= one.start && one.end <= span.end)),
    )
    if (transfers.length === 0 || abroad || transfers.some(({ value }) => value.countries.length > 0))
      return []
    return [{ evidence: spans, data: { term: spans[0]?.quote ?? '' } }]
  },
}
