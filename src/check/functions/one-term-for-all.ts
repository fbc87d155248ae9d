import type { Fact } from '../../extract/fact.js'
import type { CheckFunction } from '../check-function.js'

/** Fails where the terms of retention given are one, and it is not said of some data or purpose alone. */
export const oneTermForAll: CheckFunction = {
  name: 'one-term-for-all',
  options: { type: 'object', additionalProperties: false },
  judge(targets) {
    const terms = targets.flatMap(({ fact }) =>
      fact?.type === 'retention' ? [fact as Fact<'retention'>] : [],
    )
    const general = terms.filter(({ value }) => value.scope === undefined)
    if (general.length === 0 || terms.length > general.length) return []
    const periods = new Set(general.map(({ value }) => value.duration ?? value.triggers.join()))
    if (periods.size > 1) return []
    const evidence = general.flatMap((term) => term.evidence)
    return [{ evidence, data: { term: evidence[0]?.quote ?? '' } }]
  },
}
