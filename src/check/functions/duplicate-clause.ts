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
    const long = document.clauses.filter(
      ({ kind, start, end }) =>
        kind !== 'heading' && kind !== 'cell' && end - start > minWords * shortestWord,
    )
    const tails = countTails(long, document.text)
    const evidence = long.flatMap((clause) => {
      if (tails.get(tailOf(clause, document.text)) === 1) return []
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

/** A letter and a space: fewer characters than this a word cannot make up a clause of many. */
const shortestWord = 2
const tailLength = 24

/** The last letters of a clause: clauses that end otherwise are no duplicates, and most end otherwise. */
const tailOf = ({ start, end }: Clause, text: string): string =>
  text
    .slice(Math.max(start, end - 2 * tailLength), end)
    .toLowerCase()
    .replace(/[^a-z\u0400-\u04ff]/g, '')
    .slice(-tailLength)

function countTails(clauses: readonly Clause[], text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const clause of clauses) {
    const tail = tailOf(clause, text)
    counts.set(tail, (counts.get(tail) ?? 0) + 1)
  }
  return counts
}
