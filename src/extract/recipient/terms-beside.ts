import type { PhraseMatch } from '../../language/phrases/phrase-matcher.js'
import type { Reading } from '../../read/read-statements.js'
import type { Span } from '../../document/policy-document.js'

/** Characters that a word with the space after it takes at most, for looking around a term without passing over a sentence. */
const longestWord = 24

/** The terms of a list that stand within so many words before and behind a term, in its statement. */
export function termsBeside(
  { scan }: Reading,
  list: string,
  statement: Span,
  term: PhraseMatch,
  wordsBefore: number,
  wordsBehind: number,
): PhraseMatch[] {
  const around = {
    start: Math.max(statement.start, term.start - (wordsBefore + 6) * longestWord),
    end: Math.min(statement.end, term.end + (wordsBehind + 6) * longestWord),
  }
  return scan
    .find(list, around)
    .filter(
      (other) =>
        (other.endToken <= term.firstToken && term.firstToken - other.endToken <= wordsBefore) ||
        (other.firstToken >= term.endToken && other.firstToken - term.endToken <= wordsBehind),
    )
}
