import type { PhraseMatch } from '../language/phrases/phrase-matcher.js'
import type { Reading } from '../read/read-statements.js'
import type { Statement } from '../read/statement.js'
import type { Via } from './fact.js'

/** Characters of a lead-in that `explain` shows. */
const maxLeadInLength = 120

/** How a fact was found: the vocabulary entry, and the lead-in that its statement stands under. */
export function viaTerm(
  { document, statements }: Reading,
  statement: Statement,
  term: Pick<PhraseMatch, 'list' | 'id' | 'term'>,
): Via {
  const lead = statement.leadIn === undefined ? undefined : statements[statement.leadIn]
  return {
    by: `${term.list}/${term.id}`,
    match: term.term,
    ...(lead && {
      leadIn: document.text.slice(lead.start, Math.min(lead.end, lead.start + maxLeadInLength)),
    }),
  }
}
