import type { PhraseMatch } from '../language/phrases/phrase-matcher.js'
import type { Reading } from '../read/read-statements.js'
import type { Statement } from '../read/statement.js'

/** Words from a cue to the purpose that it opens, and from one purpose to the next. */
const maxReach = 4
const maxStep = 8

/** The terms that a cue of purpose opens, directly or as the next of a chain; in Kazakh the cue closes the chain. */
export function behindCue(
  { scan }: Reading,
  statement: Statement,
  terms: readonly PhraseMatch[],
): PhraseMatch[] {
  const cues = scan.find('purpose-cue', statement)
  const opened = chained(
    terms,
    cues.filter(({ id }) => id !== 'purpose-before').map(({ endToken }) => endToken),
  )
  const closing = cues.filter(({ id }) => id === 'purpose-before').map(({ firstToken }) => -firstToken)
  const closed = chained(terms.map(mirrored).reverse(), closing.reverse())
  const starts = new Set([
    ...opened.map(({ firstToken }) => firstToken),
    ...closed.map(({ endToken }) => -endToken),
  ])
  // "For other purposes" is a cue of its own.
  return terms.filter(({ id, firstToken }) => id === 'other' || starts.has(firstToken))
}

type Place = Pick<PhraseMatch, 'firstToken' | 'endToken'>

const mirrored = ({ firstToken, endToken }: Place): Place => ({
  firstToken: -endToken,
  endToken: -firstToken,
})

/** Places in order that lie within reach behind a cue or behind the place before them. */
function chained(places: readonly Place[], cueEnds: readonly number[]): Place[] {
  const found: Place[] = []
  let cue = 0
  let reach = -Infinity
  for (const place of places) {
    for (; cue < cueEnds.length && cueEnds[cue]! <= place.firstToken + 1; cue++)
      reach = Math.max(reach, cueEnds[cue]! + maxReach)
    if (place.firstToken > reach) continue
    found.push(place)
    reach = Math.max(reach, place.endToken + maxStep)
  }
  return found
}
