import type { Summary } from '../audit.js'
import type { CheckResult, Finding } from './finding.js'
import type { CheckRule, Severity } from './rule.js'

/**
 * Counts and coverage. Score: 100 × (1 − weight of failed checks ÷ weight of decided checks), whole number;
 * weights by severity come from the rule pack.
 */
export function summarise(
  findings: readonly Finding[],
  results: readonly CheckResult[],
  rules: readonly CheckRule[],
  weights: Readonly<Record<Severity, number>>,
): Summary {
  const severities = new Map(rules.map((rule) => [rule.id, rule.severity]))
  for (const finding of findings) severities.set(finding.check, finding.severity)
  const count = (...outcomes: CheckResult['outcome'][]) =>
    results.filter(({ outcome }) => outcomes.includes(outcome))
  const weigh = (some: readonly CheckResult[]) =>
    some.reduce((sum, { check }) => sum + weights[severities.get(check) ?? 'low'], 0)
  const decided = count('pass', 'fail')
  const failed = findings.filter((finding) => finding.outcome === 'fail')
  const of = (severity: Severity) => failed.filter((finding) => finding.severity === severity).length
  return {
    bySeverity: { high: of('high'), medium: of('medium'), low: of('low') },
    coverage: {
      decided: decided.length,
      review: count('needs-review').length,
      notApplicable: count('not-applicable').length,
      errors: count('error').length,
    },
    score: decided.length === 0 ? 0 : Math.round(100 * (1 - weigh(count('fail')) / weigh(decided))),
  }
}
