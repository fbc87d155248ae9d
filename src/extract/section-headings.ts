import type { Clause, PolicyDocument } from '../document/policy-document.js'

/** The heading clause of each section that has one, by the section's index. */
export function headingsBySection(document: PolicyDocument): ReadonlyMap<number, Clause> {
  return new Map(
    document.clauses.filter(({ kind }) => kind === 'heading').map((clause) => [clause.section, clause]),
  )
}
