import { quoteExactly } from '../../extract/evidence.js'
import type { Clause } from '../../document/policy-document.js'
import type { CheckFunction } from '../check-function.js'

/** Fails on clauses of at least `minWords` words that stand twice, number and punctuation aside. */
export const duplicateClause: CheckFunction = {
  name: 'duplicate-clause',
  options: {
    type: 'object',
    properties: { minWords: { type: 'integer', minimum: 5 } },
    required: ['minWords'],
    additionalProperties: false,
  },
  judge(_targets, { document }, options) {
    const minWords = Number(options['minWords'])
    const first = new Map<string, Clause>()
    const evidence = document.clauses.flatMap((clause) => {
      if (clause.kind === 'heading' || clause.kind === 'cell') return []
      const words =
        document.text
          .slice(clause.start, clause.end)
          .toLowerCase()
          .match(/\p{L}+/gu) ?? []
      if (words.length < minWords) return []
      const key = words.join(' ')
      const before = first.get(key)
      if (!before) first.set(key, clause)
      return before ? [quoteExactly(document, before), quoteExactly(document, clause)] : []
    })
    return evidence.length > 0 ? [{ evidence, data: { count: String(evidence.length / 2) } }] : []
  },
}
