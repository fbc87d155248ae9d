import type { PhraseMatch } from '../../language/phrases/phrase-matcher.js'
import type { Piece } from './piece.js'

const untilOnly = new Set(['until', 'while'])

/**
 * Whether a word such as "until" ties an event to the term; `until` takes "until" and "while" alone, `any` "after" and
 * "in case" too. In Russian and English such words stand before the event, in Kazakh behind it; one serves several events.
 */
export function isTied(trigger: PhraseMatch, piece: Piece, reach: 'until' | 'any'): boolean {
  return piece.bounds.some(
    (bound) =>
      (reach === 'any' || untilOnly.has(bound.id)) &&
      (piece.statement.language === 'kk' ? bound.end >= trigger.start : bound.start <= trigger.start),
  )
}
