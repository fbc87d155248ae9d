import type { PhraseMatch } from '../../language/phrases/phrase-matcher.js'
import type { Piece } from './piece.js'

const verbIds = new Set(['store', 'keep', 'destroy', 'cease'])
const untilOnly = new Set(['until', 'while'])

/**
 * Whether a word such as "until" ties an event to the term; `until` takes "until" and "while" alone, `any` "after" and
 * "in case" too. In Russian and English such words stand before the event, in Kazakh behind it; one serves several events.
 */
export function isTied(trigger: PhraseMatch, piece: Piece, reach: 'until' | 'any'): boolean {
  return piece.bounds.some(
    (bound) => (reach === 'any' || untilOnly.has(bound.id)) && standsBy(bound, trigger, piece),
  )
}

/** Tied by any word with no storing or deleting between: "deleted when you close the account", not "if …, we delete the account". */
export function isTiedClosely(trigger: PhraseMatch, piece: Piece): boolean {
  if (isInflected(trigger, piece)) return true
  const verbs = piece.cues.filter(({ id }) => verbIds.has(id))
  return piece.bounds.some((bound) => {
    const [first, last] = bound.start < trigger.start ? [bound, trigger] : [trigger, bound]
    const isSplit = verbs.some((verb) => verb.start >= first.end && verb.end <= last.start)
    return standsBy(bound, trigger, piece) && !isSplit
  })
}

const standsBy = (bound: PhraseMatch, trigger: PhraseMatch, { statement }: Piece): boolean =>
  statement.language === 'kk' ? bound.end > trigger.start : bound.start < trigger.end

/** "When", "after" and "until" as endings of a Kazakh verb: жабылғанда, жабылғаннан, жабылғанша. */
const kazakhEnding = /(?:[ғқ]анда|[гк]енде|[ғқ]аннан|[гк]еннен|[ғқ]анша|[гк]енше)$/u

const isInflected = ({ start, end }: PhraseMatch, { text, start: from, statement }: Piece): boolean =>
  statement.language === 'kk' && kazakhEnding.test(text.slice(start - from, end - from).toLowerCase())
