import type { CheckFunction } from '../check-function.js'

/** A number of days or the like; the number of the clause is none. */
const counted =
  /\d\s*(?:\([^()]{0,30}\)\s*)?(?:рабоч|календарн|дн|час|недел|месяц|business|working|calendar|day|hour|week|month|жұмыс|күн|сағат|апта|ай)/iu

/** Fails on vague time words in a sentence that gives no number beside them. */
export const vagueDeadline: CheckFunction = {
  name: 'vague-deadline',
  options: { type: 'object', additionalProperties: false },
  judge(targets, { factsOf }) {
    const numbered = new Set(
      factsOf('deadline').flatMap(({ evidence }) => evidence.map(({ start }) => start)),
    )
    const vague = targets.filter(({ evidence }) =>
      evidence.every(({ start, quote }) => !numbered.has(start) && !counted.test(quote)),
    )
    if (vague.length === 0) return []
    return [{ evidence: vague.flatMap(({ evidence }) => evidence), data: { term: vague[0]!.term ?? '' } }]
  },
}
