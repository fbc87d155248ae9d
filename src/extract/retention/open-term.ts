import type { PhraseMatch } from '../../language/phrases/phrase-matcher.js'
import { polarityAt } from '../../read/polarity.js'
import { isTied } from './bounds.js'
import { isEnding, isForeign, isKeeping, type Context } from './context.js'
import { eventTerm } from './event-terms.js'
import type { Piece } from './piece.js'
import { termBy, type Term } from './value.js'

const stating = new Set(['term', 'store', 'keep'])

/** The term of a piece without a length: unlimited, until an event, "as long as necessary". */
export function openTerm(piece: Piece, context: Context | undefined): Term | undefined {
  if (context === undefined && !piece.cues.some(isEnding)) return undefined
  if (piece.durations.length > 0 && !piece.cues.some(({ id }) => stating.has(id))) return undefined
  return unlimitedTerm(piece, context) ?? eventTerm(piece, context) ?? vagueTerm(piece, context)
}

/** Data that is nobody's any more is not personal: it may be kept for good. */
const anonymous = /anonymi|aggregat|de-?identif|обезлич|анонимиз|иесіздендір/iu

function unlimitedTerm(piece: Piece, context: Context | undefined): Term | undefined {
  const word = piece.unlimited.find((match) => polarityAt(piece.statement, match) !== 'denied')
  if (!word || context === undefined || context === 'item' || anonymous.test(piece.text)) return undefined
  const until = piece.triggers.filter((trigger) => trigger.id !== 'law' && isTied(trigger, piece, 'until'))
  return termBy('unlimited', until, word)
}

function vagueTerm(piece: Piece, context: Context | undefined): Term | undefined {
  const measures = piece.triggers.filter(({ id }) => id === 'purpose-achieved' || id === 'law')
  const word = piece.vague[0]
  if (word) return mayBeVague(piece, context) ? termBy('vague', measures, word) : undefined
  const law = keptByLaw(piece)
  return law && !isForeign(piece.statement) ? termBy('vague', measures, law) : undefined
}

/** "We may retain some records to comply with the law." */
function keptByLaw({ cues, triggers, statement }: Piece): PhraseMatch | undefined {
  const keeps = cues.find((cue) => cue.id === 'keep' && polarityAt(statement, cue) !== 'denied')
  if (!keeps || statement.actions.includes('share')) return undefined
  return triggers.find(({ id, start }) => id === 'law' && start > keeps.start)
}

function mayBeVague(piece: Piece, context: Context | undefined): boolean {
  const isStated = piece.cues.some(({ id }) => stating.has(id))
  if (
    !isStated &&
    (isForeign(piece.statement) || piece.acts.some(({ id }) => id === 'respond' || id === 'handle'))
  )
    return false
  if (piece.cues.some(isKeeping)) return true
  const needed = piece.vague[0]?.id === 'need' && !piece.statement.actions.includes('grant')
  if (needed && piece.cues.some(({ id }) => id === 'destroy')) return true
  return context === 'lead' || context === 'header' || context === 'topic'
}
