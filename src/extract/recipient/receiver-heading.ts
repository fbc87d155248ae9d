import type { PhraseMatch } from '../../language/phrases/phrase-matcher.js'
import type { Reading } from '../../read/read-statements.js'
import type { Statement } from '../../read/statement.js'

/** Share of a heading's letters that a kind must make up for the heading to name it. */
const leastShare = 0.5
const deepest = 4

const known = new WeakMap<Reading, ReadonlySet<number>>()

/** Whether a heading is the name of a kind of receivers within a part on receivers: "Payment providers" under "Who gets data". */
export function isReceiverHeading(
  reading: Reading,
  { clause, start, end }: Statement,
  term: PhraseMatch,
): boolean {
  const { document } = reading
  const letters = (from: number, to: number): number =>
    (document.text.slice(from, to).match(/\p{L}/gu) ?? []).length
  if (letters(term.start, term.end) < leastShare * letters(start, end)) return false
  const onReceivers = sectionsOnReceivers(reading)
  let section = document.sections[document.clauses[clause]!.section]?.parent
  for (let depth = 0; section !== undefined && depth < deepest; depth++) {
    if (onReceivers.has(section)) return true
    section = document.sections[section]?.parent
  }
  return false
}

/** Sections whose heading speaks of receivers. */
function sectionsOnReceivers(reading: Reading): ReadonlySet<number> {
  const found = known.get(reading) ?? new Set(headingSections(reading))
  known.set(reading, found)
  return found
}

const headingSections = ({ document, scan }: Reading): number[] =>
  document.clauses
    .filter((clause) => clause.kind === 'heading')
    .filter((clause) => scan.find('topic', clause).some(({ id }) => id === 'recipients'))
    .map((clause) => clause.section)
