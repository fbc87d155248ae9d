import type { Audit } from '../../audit.js'
import type { Severity } from '../../check/rule.js'
import type { Messages } from '../messages.js'
import { severities } from './number-findings.js'

export interface Counts {
  readonly problems: Readonly<Record<Severity, number>>
  readonly total: number
  readonly review: number
}

/** How many problems of each severity, and how much is left to a person. */
export function countFindings(audit: Audit): Counts {
  const problems = { high: 0, medium: 0, low: 0 }
  let review = 0
  for (const { outcome, severity } of audit.findings)
    if (outcome === 'fail') problems[severity]++
    else review++
  return { problems, total: severities.reduce((sum, severity) => sum + problems[severity], 0), review }
}

/** One sentence on what was found; never that a policy is lawful. */
export function verdictSentence(counts: Counts, messages: Messages): string {
  const { total, review } = counts
  if (total === 0 && review === 0) return messages.text('verdict.nothing')
  const parts = [
    total === 0 ? messages.text('verdict.noProblem') : messages.text('verdict.problems', { n: total }),
    seriousPart(counts, messages),
    review > 0 ? messages.text('verdict.review', { n: review }) : '',
  ]
  return `${parts.join('')}.`
}

/** A problem alone is not "1 of them". */
function seriousPart({ total, problems }: Counts, messages: Messages): string {
  if (problems.high === 0) return ''
  return total === 1
    ? messages.text('verdict.seriousOne')
    : messages.text('verdict.serious', { n: problems.high })
}

/** "decided 58 of 71, 4 to review, 9 not applicable". */
export function coverageSentence(audit: Audit, messages: Messages): string {
  const { decided, review, notApplicable, errors } = audit.summary.coverage
  const sentence = messages.text('verdict.coverage', {
    decided,
    total: decided + review + notApplicable + errors,
    review,
    notApplicable,
  })
  return errors > 0 ? sentence + messages.text('verdict.errors', { n: errors }) : sentence
}
