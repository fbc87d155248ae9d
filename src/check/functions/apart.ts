import type { Clause } from '../../document/policy-document.js'
import type { Evidence, Fact, FactType } from '../../extract/fact.js'
import { statementAt } from '../../extract/statement-index.js'
import type { CheckContext, CheckFunction } from '../check-function.js'

/**
 * Fails where the facts given have several values of `field` (`atLeast` of them) and facts of the types `from` are never
 * tied to them: in no sentence, clause, lead-in or table row, and not in two sections that each hold both.
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
    const facts = targets.flatMap(({ fact }) => fact ?? [])
    const values = new Set(
      facts.map((fact) => String((fact.value as Record<string, unknown>)[String(options['field'])])),
    )
    if (values.size < Number(options['atLeast'])) return []
    const evidence = targets.flatMap((target) => target.evidence)
    const from = options['from'] as readonly FactType[]
    const others = from.map((type) => context.factsOf(type).filter(({ polarity }) => polarity !== 'denied'))
    if (others.some((list) => list.length === 0)) return []
    if (others.every((list) => areTied(evidence, list, context))) return []
    return [{ evidence, data: { count: String(values.size) } }]
  },
}

function areTied(evidence: readonly Evidence[], others: readonly Fact[], context: CheckContext): boolean {
  const otherEvidence = others.flatMap((fact) => fact.evidence)
  const near = new Set(otherEvidence.flatMap((one) => unitsOf(one, context)))
  if (evidence.some((one) => unitsOf(one, context).some((unit) => near.has(unit)))) return true
  const sections = new Set(otherEvidence.map((one) => clauseOf(one, context)?.section))
  const both = new Set(
    evidence.map((one) => clauseOf(one, context)?.section).filter((one) => sections.has(one)),
  )
  return both.size >= 2
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
