import type { Span } from '../document/policy-document.js'
import type { Reading } from '../read/read-statements.js'
import type { Statement } from '../read/statement.js'
import { actionsOf } from './deadline/actions-of.js'
import type { Extractor } from './extract-facts.js'
import type { FactDraft } from './fact.js'
import { contextOf } from './retention/context.js'
import { roleOf } from './retention/duration-role.js'
import { piecesOf, type Piece } from './retention/piece.js'
import { regionsOf, type Region } from './retention/regions.js'
import { surroundingsOf } from './retention/surroundings.js'

/** Time limits with a number for what the operator does: answer, correct, erase, stop, tell. */
export const extractDeadlines: Extractor = (reading) => {
  const around = surroundingsOf(reading)
  return reading.statements.filter(mayBind).flatMap((statement) => {
    const header = around.columnHeader(statement)
    const over = [...around.leads(statement), ...(header ? [header] : [])]
    return piecesOf(reading, statement).flatMap((piece) => {
      const context = contextOf(piece, reading, around)
      return regionsOf(piece)
        .filter((region) => roleOf(piece, region.duration, region, context, reading) !== 'retention')
        .filter(
          (region) =>
            !isSubjects(piece, region, reading) && !isExtension(piece, region) && !isSpan(piece, region),
        )
        .flatMap((region) => draftsOf(piece, region, over, reading))
    })
  })
}

const mayBind = ({ kind }: Statement): boolean => kind === 'practice' || kind === 'disclaimer'

/** "You can correct your data within 5 days" binds nobody. */
function isSubjects(piece: Piece, region: Region, { scan }: Reading): boolean {
  const permission = scan.find('deadline-matter', piece).find(({ id }) => id === 'permission')
  const act = piece.acts.find(({ start, end }) => start >= region.start && end <= region.end)
  if (!permission || !act || act.start < permission.start || act.id === 'respond' || act.id === 'handle')
    return false
  const between = { start: permission.end, end: act.start }
  return !scan.find('actor', between).some(({ id }) => id === 'operator')
}

const extension =
  /(?:extend|extension|extra|additional|further|more time|(?:need|take)s?(?: us)?(?: a)? longer|продл|увелич|ұзарт)\p{L}*[^.]{0,80}$/iu

/** "This period may be extended by two months" is no deadline of its own. */
const isExtension = ({ text, start }: Piece, { duration }: Region): boolean =>
  extension.test(text.slice(Math.max(0, duration.start - start - 120), duration.start - start))

/** "Blocked for 24 hours" says how long, not by when. */
const isSpan = ({ text, start }: Piece, { duration }: Region): boolean =>
  /(?:^|\s)(?:на|for)\s$/iu.test(text.slice(Math.max(0, duration.start - start - 6), duration.start - start))

function draftsOf(piece: Piece, region: Region, over: readonly Span[], reading: Reading): FactDraft[] {
  const { duration } = region
  const lead = over[0]
  return actionsOf(piece, region, over, reading).map((action) => ({
    type: 'deadline',
    value: {
      action,
      duration: duration.iso,
      workingDays: duration.workingDays,
      ...(duration.calendarDays && { calendarDays: true }),
    },
    polarity: 'affirmed',
    at: { start: duration.start, end: duration.end },
    via: {
      by: `deadline/${action}`,
      match: reading.document.text.slice(duration.start, duration.end),
      ...(lead && { leadIn: reading.document.text.slice(lead.start, Math.min(lead.end, lead.start + 120)) }),
    },
  }))
}
