import type { PhraseMatch } from '../../language/phrases/phrase-matcher.js'
import { polarityAt } from '../../read/polarity.js'
import { isTied, isTiedClosely } from './bounds.js'
import { isEnding, isForeign, type Context } from './context.js'
import type { Piece } from './piece.js'
import { termBy, type Term } from './value.js'

/** Events that deletion answers to: they end a term only where another event or "processing ends" stands beside. */
const reactions = new Set(['consent-withdrawal', 'erasure-request', 'consent-expiry'])
/** What "as long as necessary" sentences name as the measure, and not as an event. */
const measures = new Set(['purpose-achieved', 'law'])
const lasting = new Set(['contract-term', 'consent-expiry'])

/** "Until you close your account", "processing ends when consent is withdrawn". */
export function eventTerm(piece: Piece, context: Context | undefined): Term | undefined {
  const events = eventsOf(piece, context)
  if (events.length === 0) return namelessEvent(piece, context)
  // "within a reasonable time after the contract ends": the event is known, the time is not
  const loose = piece.vague.find(({ id }) => id === 'reasonable')
  if (loose && !events.some((event) => isTied(event, piece, 'until'))) return termBy('vague', events, loose)
  if (isMeasured(events, piece) || events.every(({ id }) => id === 'law')) return undefined
  const laws = piece.triggers.filter((trigger) => trigger.id === 'law' && setsPeriod(trigger, piece))
  return termBy('event', [...events, ...laws], events[0]!)
}

/** "As long as the purposes need", "terms depend on the contract and the law": a measure and no event. */
function isMeasured(events: readonly PhraseMatch[], { vague, bounds }: Piece): boolean {
  if (vague.length === 0) return false
  const isDetermined = vague[0]!.id === 'determined' && bounds.every(({ id }) => id !== 'until')
  return events.every(({ id }) => measures.has(id) || (isDetermined && lasting.has(id)))
}

/** Events that the piece lasts until or, where it speaks of deletion or of the end, comes after. */
function eventsOf(piece: Piece, context: Context | undefined): PhraseMatch[] {
  const isCookie = isOnCookies(piece)
  const triggers = piece.triggers
    .filter(({ id }) => id !== 'collection' && !(isCookie && id === 'erasure-request'))
    .filter((trigger) => trigger.id !== 'law' || setsPeriod(trigger, piece))
  const until = context === undefined ? [] : triggers.filter((trigger) => isTied(trigger, piece, 'until'))
  if (until.length > 0) return until
  const isCell = context === 'header' || (context === 'item' && isCookie)
  if (isCell && triggers.some(({ id }) => id === 'session-end')) return triggers
  if (!piece.cues.some(endsIn(piece)) || (isForeign(piece.statement) && !isCookie)) return []
  const after = triggers.filter((trigger) => isTiedClosely(trigger, piece))
  return after.some(({ id }) => !reactions.has(id)) || isCease(piece, after) ? after : []
}

/** Deletion and the end of processing, and what is not kept after an event. */
const endsIn =
  ({ statement }: Piece) =>
  (cue: PhraseMatch): boolean =>
    isEnding(cue) || ((cue.id === 'store' || cue.id === 'keep') && polarityAt(statement, cue) === 'denied')

const isOnCookies = ({ statement, text }: Piece): boolean =>
  statement.topics.includes('cookies') || /cookie|куки/iu.test(text)

const isCease = (piece: Piece, events: readonly PhraseMatch[]): boolean =>
  piece.cues.some(({ id }) => id === 'cease') && new Set(events.map(({ id }) => id)).size > 1

/** How far into a sentence a condition may begin and still open it. */
const opening = 24

/** "Once you leave the role, we delete what we hold": an event that has no id of its own. */
function namelessEvent(piece: Piece, context: Context | undefined): Term | undefined {
  const after = piece.bounds.find(({ id, start }) => id === 'after' && start - piece.start < opening)
  const isOpen = piece.triggers.length === 0 && piece.vague.length === 0
  const isDestroyed = piece.cues.some(({ id }) => id === 'destroy')
  return after && isDestroyed && isOpen && context === 'topic' ? termBy('event', [], after) : undefined
}

const periodWord = /срок|период|period|longer|retention|мерзім/iu
const nearby = 40

/** Whether the law sets a period, and not the cases, aims or ways of processing. */
export const setsPeriod = ({ start, end }: PhraseMatch, { text, start: from }: Piece): boolean =>
  periodWord.test(text.slice(Math.max(0, start - from - nearby), end - from))
