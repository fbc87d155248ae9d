import type { PhraseMatch } from '../../language/phrases/phrase-matcher.js'
import { polarityAt } from '../../read/polarity.js'
import type { Statement } from '../../read/statement.js'
import { isTied } from './bounds.js'
import { isEnding, isForeign, isKeeping, type Context } from './context.js'
import type { Piece } from './piece.js'
import { idsOf, type Term } from './value.js'

/** Events that end a term only where the text says so with a period or as an answer to somebody. */
const reactions = new Set(['consent-withdrawal', 'erasure-request', 'consent-expiry'])
/** What "as long as necessary" sentences name as the measure, and not as an event. */
const measures = new Set(['purpose-achieved', 'law'])

/** The term of a piece without a length: an event, "as long as necessary", unlimited. */
export function openTerm(piece: Piece, context: Context | undefined): Term | undefined {
  if (context === undefined && !piece.cues.some(isEnding)) return undefined
  return unlimitedTerm(piece, context) ?? eventTerm(piece, context) ?? vagueTerm(piece, context)
}

function unlimitedTerm(piece: Piece, context: Context | undefined): Term | undefined {
  const word = piece.unlimited.find((match) => polarityAt(piece.statement, match) !== 'denied')
  if (!word || context === undefined || context === 'item') return undefined
  return term('unlimited', piece.triggers.filter(isEvent).filter(tiedUntil(piece)), word)
}

function eventTerm(piece: Piece, context: Context | undefined): Term | undefined {
  const events = eventsOf(piece, context)
  if (events.length === 0) return namelessEvent(piece, context)
  // "within a reasonable time after the contract ends": the event is known, the time is not
  const loose = piece.vague.find(({ id }) => id === 'reasonable')
  if (loose && !events.some(tiedUntil(piece))) return term('vague', events, loose)
  const isMeasured = piece.vague.length > 0 && events.every(({ id }) => measures.has(id))
  if (isMeasured || events.every(({ id }) => id === 'law')) return undefined
  return term('event', withMeasures(events, piece), events[0]!)
}

/** Events that the piece lasts until or, where it speaks of deletion or of the end, comes after. */
export function eventsOf(piece: Piece, context: Context | undefined): PhraseMatch[] {
  const isCookie = piece.statement.topics.includes('cookies') || /cookie|куки/iu.test(piece.text)
  const triggers = piece.triggers
    .filter(isEvent)
    .filter(({ id }) => !(isCookie && id === 'erasure-request'))
    .filter((trigger) => trigger.id !== 'law' || setsPeriod(trigger, piece))
    .filter((trigger) => polarityAt(piece.statement, trigger) !== 'denied')
  const keeps = context !== undefined && context !== 'topic'
  const until = keeps || context === 'topic' ? triggers.filter(tiedUntil(piece)) : []
  if (until.length > 0) return until
  if (context === 'header' && triggers.some(({ id }) => id === 'session-end')) return triggers
  const ends = piece.cues.some((cue) => isEnding(cue) || cue.id === 'lifetime')
  if (!ends || (isForeign(piece.statement) && !isCookie)) return []
  const after = triggers.filter((trigger) => isTied(trigger, piece, 'any'))
  return after.some(({ id }) => !reactions.has(id)) || isCease(piece, after) ? after : []
}

/** "Once you leave the role, we delete what we hold": an event that has no id of its own. */
function namelessEvent(piece: Piece, context: Context | undefined): Term | undefined {
  const after = piece.bounds.find(({ id, start }) => id === 'after' && start - piece.start < 24)
  const destroyed = piece.cues.find(({ id }) => id === 'destroy')
  const isOpen = piece.triggers.length === 0 && piece.vague.length === 0 && piece.durations.length === 0
  return after && destroyed && isOpen && context === 'topic' ? term('event', [], after) : undefined
}

const isCease = (piece: Piece, events: readonly PhraseMatch[]): boolean =>
  piece.cues.some(({ id }) => id === 'cease') && new Set(events.map(({ id }) => id)).size > 1

const isEvent = ({ id }: PhraseMatch): boolean => id !== 'collection'

const tiedUntil =
  (piece: Piece) =>
  (trigger: PhraseMatch): boolean =>
    isTied(trigger, piece, 'until')

const periodWord = /срок|период|period|longer|retention|мерзім/iu
const nearby = 40

/** Whether the law sets a period, and not the cases, aims or ways of processing. */
const setsPeriod = ({ start, end }: PhraseMatch, { text, start: from }: Piece): boolean =>
  periodWord.test(text.slice(Math.max(0, start - from - nearby), end - from))

/** "Until you close your account, unless the law sets another period." */
function withMeasures(events: readonly PhraseMatch[], piece: Piece): PhraseMatch[] {
  const others = piece.triggers.filter(({ id }) => id === 'law')
  return [...events, ...others.filter((trigger) => setsPeriod(trigger, piece))]
}

function vagueTerm(piece: Piece, context: Context | undefined): Term | undefined {
  const measure = piece.triggers.filter(({ id }) => measures.has(id))
  const word = piece.vague[0] ?? (piece.cues.some(({ id }) => id === 'keep') ? lawOf(measure) : undefined)
  if (!word || !mayBeVague(piece, context)) return undefined
  return term('vague', measure, word)
}

const lawOf = (triggers: readonly PhraseMatch[]): PhraseMatch | undefined =>
  triggers.find(({ id }) => id === 'law')

function mayBeVague(piece: Piece, context: Context | undefined): boolean {
  if (
    isForeign(piece.statement) &&
    !piece.cues.some(({ id }) => id === 'term' || id === 'store' || id === 'keep')
  )
    return false
  const keeps = piece.cues.filter(isKeeping)
  if (keeps.length > 0) return keeps.some((cue) => !isDenied(piece.statement, cue) || piece.vague.length > 0)
  return context === 'lead' || context === 'header' || context === 'topic'
}

const isDenied = (statement: Statement, cue: PhraseMatch): boolean => polarityAt(statement, cue) === 'denied'

function term(kind: Term['kind'], triggers: readonly PhraseMatch[], word: PhraseMatch): Term {
  return {
    kind,
    triggers: idsOf(triggers),
    at: { start: word.start, end: word.end },
    by: `${word.list}/${word.id}`,
    match: word.term,
  }
}
