import type { Finding } from '../../check/finding.js'
import type { Nature, Severity } from '../../check/rule.js'

export const severities: readonly Severity[] = ['high', 'medium', 'low']

export const natures: readonly Nature[] = ['law', 'contradiction', 'drafting', 'practice']

/** Families in the order that a policy is read in. */
export const families: readonly string[] = [
  'identity',
  'contacts',
  'document',
  'data',
  'purposes',
  'basis',
  'retention',
  'recipients',
  'transfer',
  'rights',
  'security',
  'cookies',
  'terms',
]

/** A finding with the number that the report calls it by. */
export interface NumberedFinding {
  readonly number: number
  readonly finding: Finding
}

/** Problems before what is to be reviewed; then by severity, nature and family; numbers from 1. */
export function numberFindings(findings: readonly Finding[]): readonly NumberedFinding[] {
  return findings
    .map((finding) => ({ finding, rank: rankOf(finding) }))
    .sort((a, b) => compare(a.rank, b.rank))
    .map(({ finding }, index) => ({ number: index + 1, finding }))
}

function rankOf(finding: Finding): readonly number[] {
  const family = families.indexOf(finding.family)
  return [
    finding.outcome === 'fail' ? 0 : 1,
    severities.indexOf(finding.severity),
    natures.indexOf(finding.nature),
    family === -1 ? families.length : family,
    finding.evidence[0]?.start ?? 0,
  ]
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
