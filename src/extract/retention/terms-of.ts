import type { Reading } from '../../read/read-statements.js'
import type { Statement } from '../../read/statement.js'
import { contextOf } from './context.js'
import { durationTerms } from './duration-terms.js'
import { openTerm } from './open-term.js'
import { listTerms } from './list-terms.js'
import { piecesOf } from './piece.js'
import { scopeOf } from './scope.js'
import { surroundingsOf } from './surroundings.js'
import type { Term } from './value.js'

/** A term with what it is for and the lead-in that it stands under. */
export interface PlacedTerm extends Term {
  readonly statement: number
  readonly scope?: string
  readonly leadIn?: string
}

const maxLeadIn = 120

/** Every passage that says how long data is kept, in order of the text. */
export function termsOf(reading: Reading): PlacedTerm[] {
  const around = surroundingsOf(reading)
  const listed = listTerms(reading)
  const terms: PlacedTerm[] = []
  for (const statement of reading.statements) {
    if (!mayHoldTerm(statement)) continue
    const leads = around.leads(statement)
    const ofList = listed.get(statement.sentence)
    if (ofList) terms.push(placed(ofList, statement, leads[0], undefined, reading))
    else
      for (const piece of piecesOf(reading, statement)) {
        const context = contextOf(piece, reading, around)
        const timed = durationTerms(piece, context, leads, reading)
        const open = timed.length > 0 ? undefined : openTerm(piece, context)
        for (const term of open ? [open] : timed)
          terms.push(placed(term, statement, leads[0], scopeOf(piece, reading), reading))
      }
  }
  return withoutEmptyLeads(terms, reading)
}

function mayHoldTerm({ kind }: Statement): boolean {
  return kind === 'practice' || kind === 'disclaimer'
}

function placed(
  term: Term,
  statement: Statement,
  lead: Statement | undefined,
  scope: string | undefined,
  { document }: Reading,
): PlacedTerm {
  const leadIn = lead && document.text.slice(lead.start, Math.min(lead.end, lead.start + maxLeadIn))
  return { ...term, statement: statement.sentence, ...(scope && { scope }), ...(leadIn && { leadIn }) }
}

/** "Kept as long as necessary, but no longer than:" gives way to the terms of its items. */
function withoutEmptyLeads(terms: readonly PlacedTerm[], { statements }: Reading): PlacedTerm[] {
  const leads = new Set(terms.map(({ statement }) => statements[statement]!.leadIn))
  return terms.filter(({ statement, duration }) => duration !== undefined || !leads.has(statement))
}
