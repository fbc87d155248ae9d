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
  const known = new Map<number, readonly Holder[]>()
  const holdersIn = (span: Span): readonly Holder[] => {
    const before = known.get(span.start)
    if (before) return before
    const found = scan
      .find('right-holder', span)
      .map(({ id, start }) => ({ holder: id as RightHolder, start }))
      .sort((one, other) => one.start - other.start)
    const onRequest = found.some(({ holder }) => holder === 'request')
    const holders = onRequest ? [{ holder: 'request' as const, start: span.start }] : found
    known.set(span.start, holders)
    return holders
  }

  const inLeadIns = (statement: Statement): RightHolder | undefined => {
    let leadIn = statement.leadIn
    for (let step = 0; leadIn !== undefined && step < maxSteps; step++) {
      const above = statements[leadIn]!
      const last = holdersIn(above).at(-1)
      if (last) return last.holder
      leadIn = above.leadIn
    }
    return undefined
  }
  const inHeadings = (statement: Statement): RightHolder | undefined => {
    let section: number | undefined = document.clauses[statement.clause]!.section
    for (let step = 0; section !== undefined && step < maxSteps; step++) {
      const heading = headingOf.get(section)
      const found = heading ? holdersIn(heading) : []
      if (found.length > 0) return found.length === 1 ? found[0]!.holder : undefined
      section = document.sections[section]!.parent
    }
    return undefined
  }
  return (statement, at) =>
    nearest(holdersIn(statement), at.start) ?? inLeadIns(statement) ?? inHeadings(statement)
}

interface Holder {
  readonly holder: RightHolder
  readonly start: number
}

/** The last that starts at or before an offset, else the first. */
function nearest(holders: readonly Holder[], offset: number): RightHolder | undefined {
  let low = 0
  let high = holders.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holders[middle]!.start <= offset) low = middle + 1
    else high = middle
  }
  return (holders[low - 1] ?? holders[0])?.holder
}
