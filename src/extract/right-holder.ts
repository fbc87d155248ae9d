import type { Span } from '../document/policy-document.js'
import type { Reading } from '../read/read-statements.js'
import type { Statement } from '../read/statement.js'
import { headingsBySection } from './section-headings.js'

/** Who may or must do what stands at a place: `request` is what the operator does on the subject's request. */
export type RightHolder = 'subject' | 'request' | 'operator' | 'duty' | 'operator-duty'

/** How many lead-ins or headings up a list item looks for its "the user may:". */
const maxSteps = 8

export type HolderFinder = (statement: Statement, at: Span) => RightHolder | undefined

/**
 * Finds whose right or duty a place in a statement is: the nearest of "the user may", "the operator may", "the user must"
 * before it in its sentence, else anywhere in it, else in its lead-ins, else in the headings over it.
 */
export function holderFinder({ scan, statements, document }: Reading): HolderFinder {
  const headingOf = headingsBySection(document)
  const holdersIn = (span: Span) =>
    scan.find('right-holder', span).map(({ id, start }) => ({ id: id as RightHolder, start }))

  const inSentence = (statement: Statement, at: Span): RightHolder | undefined => {
    const own = holdersIn(statement)
    if (own.some(({ id }) => id === 'request')) return 'request'
    return (own.filter(({ start }) => start <= at.start).at(-1) ?? own[0])?.id
  }
  const inLeadIns = (statement: Statement): RightHolder | undefined => {
    let leadIn = statement.leadIn
    for (let step = 0; leadIn !== undefined && step < maxSteps; step++) {
      const above = statements[leadIn]!
      const last = holdersIn(above).at(-1)
      if (last) return last.id
      leadIn = above.leadIn
    }
    return undefined
  }
  const inHeadings = (statement: Statement): RightHolder | undefined => {
    let section: number | undefined = document.clauses[statement.clause]!.section
    for (let step = 0; section !== undefined && step < maxSteps; step++) {
      const heading = headingOf.get(section)
      const found = heading ? holdersIn(heading) : []
      if (found.length > 0) return found.length === 1 ? found[0]!.id : undefined
      section = document.sections[section]!.parent
    }
    return undefined
  }
  return (statement, at) => inSentence(statement, at) ?? inLeadIns(statement) ?? inHeadings(statement)
}
