import type { CheckFunction } from '../check-function.js'
import { matches } from '../select.js'
import type { Match } from '../rule.js'

/** Fails where something was found and every one of it is of this kind ("only generic measures"). */
export const allAre: CheckFunction = {
  name: 'all-are',
  options: {
    type: 'object',
    properties: { where: { type: 'object' } },
    required: ['where'],
    additionalProperties: false,
  },
  judge(targets, _context, options) {
    const where = options['where'] as Readonly<Record<string, Match>>
    const facts = targets.flatMap(({ fact }) => fact ?? [])
    if (facts.length === 0 || !facts.every((fact) => matches(fact, where))) return []
    return [{ evidence: facts.flatMap((fact) => fact.evidence), data: { count: String(facts.length) } }]
  },
}
