import type { Audit } from '../audit.js'
import type { CheckResult, Finding } from '../check/finding.js'
import type { Messages } from './messages.js'
import { escapeXml as xml } from './xml-escape.js'
import { clauseName } from './view/quote-view.js'

/** JUnit XML: a check is a test case; what is to be reviewed or does not apply counts as skipped. The audit must be neutralised. */
export function renderJunit(audit: Audit, messages: Messages): string {
  const { checks, document } = audit
  const findings = findingsByCheck(audit.findings)
  const count = (...outcomes: readonly string[]): number =>
    checks.filter((check) => outcomes.includes(check.outcome)).length
  const totals = [
    `tests="${checks.length}"`,
    `failures="${count('fail')}"`,
    `errors="${count('error')}"`,
    `skipped="${count('needs-review', 'not-applicable')}"`,
  ].join(' ')
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="policyproof" ${totals} time="0">`,
    `  <testsuite name="${xml(document.source.location)}" ${totals} time="0">`,
    ...checks.map((check) => testCase(check, findings.get(keyOf(check)) ?? [], messages)),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n')
}

function findingsByCheck(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const group = groups.get(keyOf(finding))
    if (group) group.push(finding)
    else groups.set(keyOf(finding), [finding])
  }
  return groups
}

const keyOf = ({ check, jurisdiction }: { readonly check: string; readonly jurisdiction?: string }): string =>
  `${check} ${jurisdiction ?? ''}`

function testCase(check: CheckResult, findings: readonly Finding[], messages: Messages): string {
  const suite = check.jurisdiction === undefined ? 'policyproof' : `policyproof.${check.jurisdiction}`
  const open = `    <testcase classname="${xml(suite)}" name="${xml(check.check)}" time="0"`
  const body = caseBody(check, findings, messages)
  return body === '' ? `${open}/>` : `${open}>${body}</testcase>`
}

function caseBody(check: CheckResult, findings: readonly Finding[], messages: Messages): string {
  const summary = findings.map((finding) => finding.message).join(' ')
  const detail = findings.map((finding) => describe(finding, messages)).join('\n\n')
  if (check.outcome === 'fail')
    return `<failure type="${xml(findings[0]?.severity ?? 'fail')}" message="${xml(summary)}">${xml(detail)}</failure>`
  if (check.outcome === 'error') return `<error message="${xml(check.error ?? '')}"/>`
  if (check.outcome === 'pass') return ''
  const reason = [messages.label('outcome', check.outcome), summary].filter((part) => part !== '').join(': ')
  return `<skipped message="${xml(reason)}"/>`
}

function describe(finding: Finding, messages: Messages): string {
  const quotes = finding.evidence.map(
    ({ quote, clause }) =>
      `${messages.text('reference.quoted', { text: quote })}${clause === undefined ? '' : ` (${clauseName(clause, messages)})`}`,
  )
  return [finding.title, finding.message, ...quotes, finding.advice].filter((line) => line !== '').join('\n')
}
