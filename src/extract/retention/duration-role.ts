import type { Span } from '../../document/policy-document.js'
import type { DurationMatch } from '../../language/durations.js'
import type { Reading } from '../../read/read-statements.js'
import { isEnding, type Context } from './context.js'
import type { Piece } from './piece.js'

/**
 * Whether a length of time says how long data lasts or within what time the operator acts; both in "when you close
 * your account, your data is deleted within 30 days".
 */
export type DurationRole = 'retention' | 'deadline' | 'both'

/** What lets an erasure be an answer to somebody, and not the end of a term. */
const answered = new Set([
  'consent-withdrawal',
  'erasure-request',
  'purpose-achieved',
  'account-deletion',
  'consent-expiry',
])
const counted = new Set(['collection', 'last-activity', 'contract-end', 'session-end'])
const answering = new Set(['respond', 'handle', 'rectify', 'notify-subject'])
const stored = new Set(['store', 'keep', 'lifetime', 'expiry'])

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
    piece.cues.some((cue) => isEnding(cue)) ||
    acts.some((id) => id === 'erase' || id === 'restrict' || id === 'block')
  if (isStored || (!isEnded && piece.cues.some(({ id }) => id === 'consent'))) return 'retention'
  if (acts.some((id) => answering.has(id))) return 'deadline'
  if (duration.workingDays) return 'deadline'
  if (!isEnded) return context === undefined ? 'deadline' : 'retention'
  const triggers = scan.find('retention-trigger', piece.statement).map(({ id }) => id)
  const isAnswer =
    triggers.some((id) => answered.has(id)) || scan.find('deadline-matter', piece).some(isRequest)
  if (isCountedDown(piece, duration)) return 'retention'
  if (isAnswer)
    return triggers.includes('account-deletion') && context === 'topic' && !isOnDemand(triggers)
      ? 'both'
      : 'deadline'
  if (triggers.some((id) => counted.has(id))) return 'retention'
  const isOnTerm = context === 'topic' || context === 'header' || piece.cues.some(({ id }) => id === 'term')
  return isOnTerm ? 'retention' : 'deadline'
}

const isRequest = ({ id }: { readonly id: string }): boolean => id === 'request' || id === 'restrict'

const isOnDemand = (triggers: readonly string[]): boolean =>
  triggers.includes('consent-withdrawal') || triggers.includes('erasure-request')

const withinBefore = /(?:within|in|в течение|в срок|до|не позднее)\s*$/iu
const afterBehind = /^\s*(?:after|following|from|past|post)(?!\p{L})/iu

/** "deleted after 90 days", "deleted 90 days after …": the length itself is counted, not the time for an act. */
function isCountedDown({ bounds, text, start: from }: Piece, { start, end, bound }: DurationMatch): boolean {
  const isAfter = bounds.some(({ id, end: at }) => id === 'after' && at <= start && start - at < 4)
  const isBefore = bound === 'exact' && afterBehind.test(text.slice(end - from, end - from + 20))
  return isAfter || (isBefore && !withinBefore.test(text.slice(Math.max(0, start - from - 16), start - from)))
}

const inside = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end
