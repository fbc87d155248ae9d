import type { PhraseMatch } from '../language/phrases/phrase-matcher.js'
import type { Reading } from '../read/read-statements.js'
import type { Statement } from '../read/statement.js'

/** The terms of some lists in each statement that has any; in order of the text. Linear. */
export function termsByStatement(
  { scan, statements }: Reading,
  ...lists: readonly string[]
): { readonly statement: Statement; readonly terms: readonly PhraseMatch[] }[] {
  const all = lists.flatMap((list) => scan.find(list))
  if (lists.length > 1) all.sort((a, b) => a.firstToken - b.firstToken || b.endToken - a.endToken)
  const groups: { statement: Statement; terms: PhraseMatch[] }[] = []
  let at = 0
  for (const term of all) {
    while (at < statements.length && statements[at]!.end <= term.start) at++
    const statement = statements[at]
    if (statement === undefined) break
    if (term.start < statement.start || term.end > statement.end) continue
    const last = groups.at(-1)
    if (last?.statement === statement) last.terms.push(term)
    else groups.push({ statement, terms: [term] })
  }
  return groups
}
