import type { Clause, PolicyDocument, Span } from '../../document/policy-document.js'

/** The clauses in reading order, without overlaps; lines of the text where a document has none. */
export function readableClauses(document: PolicyDocument): readonly Clause[] {
  const clauses = document.clauses.length > 0 ? document.clauses : linesOf(document)
  const placed: Clause[] = []
  let end = 0
  for (const clause of [...clauses].sort((a, b) => a.start - b.start)) {
    const start = Math.max(clause.start, end)
    const stop = Math.min(clause.end, document.text.length)
    if (start >= stop) continue
    placed.push(start === clause.start && stop === clause.end ? clause : { ...clause, start, end: stop })
    end = stop
  }
  return placed
}

/** Index of the last clause that starts at or before an offset; -1 before the first. */
export function clauseIndexAt(clauses: readonly Span[], offset: number): number {
  let low = 0
  let high = clauses.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (clauses[middle]!.start <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

function linesOf(document: PolicyDocument): Clause[] {
  let start = 0
  return document.text.split('\n').map((line) => {
    const clause: Clause = {
      kind: 'paragraph',
      language: document.language,
      section: 0,
      start,
      end: start + line.length,
    }
    start += line.length + 1
    return clause
  })
}
