import type { Audit, Severity } from '../index.js'

/** 0: the job was done; 1: findings at or above the threshold; 2: not all of it could be done, which wins. */
export type ExitCode = 0 | 1 | 2

export type FailOn = Severity | 'never'

const rank: Readonly<Record<Severity, number>> = { high: 3, medium: 2, low: 1 }

export function exitCodeOf(audit: Audit, failOn: FailOn): ExitCode {
  if (audit.summary.coverage.errors > 0) return 2
  if (failOn === 'never') return 0
  const reached = audit.findings.some(
    (finding) => finding.outcome === 'fail' && rank[finding.severity] >= rank[failOn],
  )
  return reached ? 1 : 0
}

/** Of several jobs the gravest. */
export const worst = (codes: readonly ExitCode[]): ExitCode =>
  codes.reduce<ExitCode>((a, b) => (b > a ? b : a), 0)
