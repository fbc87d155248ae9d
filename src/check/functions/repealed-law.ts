import { quoteAround } from '../../extract/evidence.js'
import { statementAt } from '../../extract/statement-index.js'
import type { CheckContext, CheckFunction, Verdict } from '../check-function.js'
import { repealedList } from '../phrase-list.js'

/** Words beside an act that say it is no longer in force: then the text knows. */
const known =
  /утратил|отмен[её]н|не действует|прекратил|недействительн|no longer|repealed|replaced|invalidated|former|күшін жой/iu

/** Fails on acts that the jurisdiction lists as repealed or replaced, one finding for each. */
export const repealedLaw: CheckFunction = {
  name: 'repealed-law',
  options: { type: 'object', additionalProperties: false },
  judge(_targets, context) {
    const { jurisdiction, scan, statements, document } = context
    return (jurisdiction?.repealed ?? []).flatMap((act): Verdict[] => {
      const cited = scan
        .find(repealedList)
        .filter(({ id, start }) => id === `${jurisdiction!.code}:${act.id}` && !isKnown(start, context))
      if (cited.length === 0) return []
      const kinds = new Set(cited.map(({ start }) => statementAt(statements, start)?.kind))
      const replacedBy = act.replacedBy?.[document.language] ?? act.replacedBy?.en ?? ''
      return [
        {
          evidence: cited.map((at) => quoteAround(document, at)),
          data: { term: document.text.slice(cited[0]!.start, cited[0]!.end), replacedBy },
          ...(kinds.size === 1 && kinds.has('heading') && { outcome: 'needs-review' as const }),
        },
      ]
    })
  },
}

function isKnown(start: number, { statements, document }: CheckContext): boolean {
  const statement = statementAt(statements, start)
  return statement !== undefined && known.test(document.text.slice(statement.start, statement.end))
}
