import type { Span } from '../../document/policy-document.js'
import type { DurationMatch } from '../../language/durations.js'
import type { Reading } from '../../read/read-statements.js'
import { isEnding, type Context } from './context.js'
import type { Piece } from './piece.js'

/** Whether a length of time says how long data lasts or within what time the operator acts. */
export type DurationRole = 'retention' | 'deadline'

/** What lets an erasure be an answer to somebody, and not the end of a term. */
const answered = new Set([
  'consent-withdrawal',
  'erasure-request',
  'purpose-achieved',
  'account-deletion',
  'consent-expiry',
])
const counted = new Set(['collection', 'last-activity', 'contract-end', 'session-end'])
const stored = new Set(['store', 'keep', 'lifetime', 'consent'])

export function roleOf(
  piece: Piece,
  duration: DurationMatch,
  within: Span,
  context: Context | undefined,
  { scan }: Reading,
): DurationRole {
  const acts = piece.acts.filter((act) => inside(within, act)).map(({ id }) => id)
  const isStored = piece.cues.some(({ id }) => stored.has(id))
  const isEnded =
    piece.cues.some((cue) => isEnding(cue)) || acts.some((id) => id === 'erase' || id === 'restrict')
  if (isStored) return 'retention'
  if (acts.some((id) => id === 'respond' || id === 'rectify' || id === 'notify-subject')) return 'deadline'
  if (!isEnded) return context === undefined ? 'deadline' : 'retention'
  const triggers = scan.find('retention-trigger', piece.statement).map(({ id }) => id)
  const isAnswer =
    triggers.some((id) => answered.has(id)) || scan.find('deadline-matter', piece).some(isRequest)
  if (isAnswer) return 'deadline'
  if (triggers.some((id) => counted.has(id)) || isCountedDown(piece, duration)) return 'retention'
  return context === 'topic' || context === 'header' || context === 'own' ? 'retention' : 'deadline'
}

const isRequest = ({ id }: { readonly id: string }): boolean => id === 'request' || id === 'restrict'

/** "deleted after 90 days": the length itself is counted, not the time for an act. */
const isCountedDown = (piece: Piece, { start }: DurationMatch): boolean =>
  piece.bounds.some((bound) => bound.id === 'after' && bound.end <= start && start - bound.end < 4)

const inside = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end
