import type { Clause } from '../../document/policy-document.js'
import type { Evidence, FactType } from '../../extract/fact.js'
import { statementAt } from '../../extract/statement-index.js'
import type { CheckContext, CheckFunction, Target } from '../check-function.js'

/**
 * Fails where the facts given have several values of `field` (`atLeast` of them) and fewer than half of these are tied to a
 * fact of each type in `from`: by a sentence, a clause, a lead-in, a table row, a section of their own or a repeated block.
 * A cell beside the first column is tied to what its row is of.
 */
export const apart: CheckFunction = {
  name: 'apart',
  options: {
    type: 'object',
    properties: {
      from: { type: 'array', items: { type: 'string' }, minItems: 1 },
      field: { type: 'string' },
      atLeast: { type: 'integer', minimum: 1 },
    },
    required: ['from', 'field', 'atLeast'],
    additionalProperties: false,
  },
  judge(targets, context, options) {
    const byValue = groupBy(targets, String(options['field']))
    if (byValue.size < Number(options['atLeast'])) return []
    const from = options['from'] as readonly FactType[]
    const others = from.map((type) =>
      context.factsOf(type).flatMap(({ polarity, evidence }) => (polarity === 'denied' ? [] : evidence)),
    )
    if (others.some((list) => list.length === 0)) return []
    if (others.every((list) => areInterleaved([...byValue.values()].flat(), list))) return []
    const sections = ownSections(byValue, context)
    const isTied = (evidence: readonly Evidence[]): boolean =>
      others.every((list) => areTied(evidence, list, sections, context))
    const tied = [...byValue.values()].filter(isTied).length
    if (tied * 2 >= byValue.size) return []
    return [{ evidence: [...byValue.values()].flat(), data: { count: String(byValue.size) } }]
  },
}

function groupBy(targets: readonly Target[], field: string): Map<string, Evidence[]> {
  const groups = new Map<string, Evidence[]>()
  for (const { fact, evidence } of targets) {
    if (!fact) continue
    const value = String((fact.value as Record<string, unknown>)[field])
    groups.set(value, [...(groups.get(value) ?? []), ...evidence])
  }
  return groups
}

/** "Purpose … data … purpose … data … purpose … data": blocks that repeat, one value each. */
function areInterleaved(evidence: readonly Evidence[], others: readonly Evidence[]): boolean {
  const marks = [
    ...evidence.map(({ start }) => ({ start, own: true })),
    ...others.map(({ start }) => ({ start, own: false })),
  ].sort((a, b) => a.start - b.start)
  const runs: number[] = []
  for (const [index, { own }] of marks.entries())
    if (own && marks[index - 1]?.own === true) runs[runs.length - 1]!++
    else if (own) runs.push(1)
  return runs.length >= 3 && runs.every((length) => length <= 2)
}

/** Sections that speak of the values in one or two clauses; one that lists them clause by clause ties nothing. */
function ownSections(
  byValue: ReadonlyMap<string, readonly Evidence[]>,
  context: CheckContext,
): ReadonlySet<number> {
  const clauses = new Map<number, Set<Clause>>()
  for (const one of [...byValue.values()].flat()) {
    const clause = clauseOf(one, context)
    if (clause) clauses.set(clause.section, (clauses.get(clause.section) ?? new Set()).add(clause))
  }
  const few = [...clauses].filter(([, held]) => held.size <= 2).map(([section]) => section)
  return new Set(few.length >= 2 ? few : [])
}

function areTied(
  evidence: readonly Evidence[],
  others: readonly Evidence[],
  sections: ReadonlySet<number>,
  context: CheckContext,
): boolean {
  const near = new Set(others.flatMap((one) => unitsOf(one, context)))
  const own = new Set(others.map((one) => clauseOf(one, context)?.section))
  return evidence.some((one) => {
    const clause = clauseOf(one, context)
    if (clause?.cell && clause.cell.column > 0) return true
    const section = clause?.section
    const inSection = section !== undefined && sections.has(section) && own.has(section)
    return inSection || unitsOf(one, context).some((unit) => near.has(unit))
  })
}

/** The clause, the lead-in that it hangs on and the table row that it is a cell of. */
function unitsOf(evidence: Evidence, context: CheckContext): string[] {
  const { statements, document } = context
  const index = statementAt(statements, evidence.start)?.clause
  const clause = index === undefined ? undefined : document.clauses[index]
  if (index === undefined || !clause) return []
  const { cell, leadIn } = clause
  return [
    `clause ${index}`,
    ...(leadIn === undefined ? [] : [`clause ${leadIn}`]),
    ...(cell ? [`row ${cell.table} ${cell.row}`] : []),
  ]
}

function clauseOf({ start }: Evidence, { statements, document }: CheckContext): Clause | undefined {
  const statement = statementAt(statements, start)
  return statement && document.clauses[statement.clause]
}
