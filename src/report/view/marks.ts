import type { Clause, Span } from '../../document/policy-document.js'
import { clauseIndexAt } from './clause-index.js'
import type { FactEntry } from './fact-entries.js'
import type { NumberedFinding } from './number-findings.js'

/** A passage of the policy that findings or facts rest on. */
export interface Mark extends Span {
  readonly number: number
  readonly findings: readonly NumberedFinding[]
  readonly entries: readonly FactEntry[]
}

export interface Marks {
  /** In order of the text; the longer one first where two start together. */
  readonly list: readonly Mark[]
  /** The mark of a piece of evidence; nothing where it lies outside of the text. */
  at(evidence: Span): Mark | undefined
}

interface Passage extends Span {
  readonly findings: NumberedFinding[]
  readonly entries: FactEntry[]
}

/** One mark for each distinct passage, however many findings and facts rest on it. */
export function placeMarks(
  clauses: readonly Clause[],
  findings: readonly NumberedFinding[],
  entries: readonly FactEntry[],
): Marks {
  const passages = new Map<string, Passage>()
  const passageAt = (evidence: Span): Passage | undefined => {
    const span = fitToClauses(clauses, evidence)
    if (!span) return undefined
    const key = `${span.start}-${span.end}`
    const passage = passages.get(key) ?? { ...span, findings: [], entries: [] }
    passages.set(key, passage)
    return passage
  }
  for (const numbered of findings)
    for (const evidence of numbered.finding.evidence) addOnce(passageAt(evidence)?.findings, numbered)
  for (const entry of entries)
    for (const evidence of entry.evidence) addOnce(passageAt(evidence)?.entries, entry)
  const list = [...passages.values()]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((passage, index) => ({ ...passage, number: index + 1 }))
  const byKey = new Map(list.map((mark) => [`${mark.start}-${mark.end}`, mark]))
  const at = (evidence: Span): Mark | undefined => {
    const span = fitToClauses(clauses, evidence)
    return span && byKey.get(`${span.start}-${span.end}`)
  }
  return { list, at }
}

/** Findings and entries come one after another, so a repetition is always the last one. */
function addOnce<T>(list: T[] | undefined, value: T): void {
  if (list && list.at(-1) !== value) list.push(value)
}

/** Moves ends that lie between clauses to the clause inside. */
function fitToClauses(clauses: readonly Clause[], { start, end }: Span): Span | undefined {
  const first = clauseIndexAt(clauses, start)
  const last = clauses[clauseIndexAt(clauses, end - 1)]
  if (!last) return undefined
  const inside = first >= 0 && start < clauses[first]!.end
  const from = inside ? start : clauses[first + 1]?.start
  const to = Math.min(end, last.end)
  return from !== undefined && from < to ? { start: from, end: to } : undefined
}
