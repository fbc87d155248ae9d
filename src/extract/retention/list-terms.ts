import type { PhraseMatch } from '../../language/phrases/phrase-matcher.js'
import type { Reading } from '../../read/read-statements.js'
import type { Statement } from '../../read/statement.js'
import { isTied } from './bounds.js'
import { isEnding, isForeign, isKeeping } from './context.js'
import { piecesOf, type Piece } from './piece.js'
import { idsOf, termBy, type Term } from './value.js'

/** Letters that may stand before the event in an item that names nothing else: "при", "в случае". */
const maxPrefixLength = 24

/**
 * Lists of events under one lead-in ("Processing ends: – when consent is withdrawn; – when the purpose is achieved"):
 * one term for all, given for each statement of the list by its number.
 */
export function listTerms(reading: Reading): ReadonlyMap<number, Term> {
  const byLead = new Map<number, Statement[]>()
  for (const statement of reading.statements)
    if (statement.leadIn !== undefined && statement.kind === 'practice') {
      const items = byLead.get(statement.leadIn)
      if (items) items.push(statement)
      else byLead.set(statement.leadIn, [statement])
    }
  const terms = new Map<number, Term>()
  for (const [at, items] of byLead) {
    const lead = reading.statements[at]!
    for (const [number, term] of termOfList(lead, items, reading)) terms.set(number, term)
  }
  return terms
}

function termOfList(lead: Statement, items: readonly Statement[], reading: Reading): [number, Term][] {
  const cues = reading.scan.find('retention-cue', lead)
  const ends = cues.some(isEnding) && !isForeign(lead)
  if (lead.kind !== 'practice' || (!ends && !cues.some(isKeeping))) return []
  const tied =
    ends || reading.scan.find('term-bound', lead).some(({ id }) => id === 'until' || id === 'while')
  const listed = items.flatMap((item) => {
    const [piece, ...rest] = piecesOf(reading, item)
    const events = piece && rest.length === 0 ? bareEvents(piece, tied) : []
    return events.length > 0 ? [{ item, events }] : []
  })
  const all = listed.flatMap(({ events }) => events)
  if (listed.length < 2 || all.every(({ id }) => id === 'law')) return []
  const triggers = idsOf(all)
  return listed.map(({ item, events }) => [
    item.sentence,
    { ...termBy('event', events, events[0]!), triggers },
  ])
}

/** The events of an item that holds nothing else: no length, no name of the data. */
function bareEvents(piece: Piece, tied: boolean): PhraseMatch[] {
  const events = piece.triggers.filter(
    (trigger) => trigger.id !== 'collection' && (tied || isTied(trigger, piece, 'until')),
  )
  const first = Math.min(...[...events, ...piece.bounds].map(({ start }) => start - piece.start))
  if (piece.durations.length > 0 || events.length === 0) return []
  return letters(piece.text.slice(0, first)) <= maxPrefixLength &&
    !/\s[–—-]\s|:\s/.test(piece.text.slice(0, first))
    ? events
    : []
}

const letters = (text: string): number => text.replace(/[^\p{L}]/gu, '').length
