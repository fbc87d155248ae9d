import type { Audit } from '../audit.js'
import type { Severity } from '../check/rule.js'
import type { Messages } from './messages.js'
import { positionFinder } from './text-position.js'
import { numberFindings } from './view/number-findings.js'

const commands: Readonly<Record<Severity, string>> = { high: 'error', medium: 'warning', low: 'notice' }

/** Workflow commands that annotate a run, one a finding. The audit must be neutralised. */
export function renderGithub(audit: Audit, messages: Messages): string {
  const position = positionFinder(audit.document.text)
  const lines = numberFindings(audit.findings).map(({ finding }) => {
    const [evidence] = finding.evidence
    const command = finding.outcome === 'fail' ? commands[finding.severity] : 'notice'
    const prefix = finding.outcome === 'fail' ? '' : `${messages.label('outcome', finding.outcome)}: `
    const properties = [
      `file=${escapeProperty(audit.document.source.location)}`,
      `line=${position(evidence?.start ?? 0).line}`,
      `endLine=${position(evidence?.end ?? 0).line}`,
      `title=${escapeProperty(prefix + finding.title)}`,
    ]
    return `::${command} ${properties.join(',')}::${escapeData(`${finding.message} ${finding.advice}`.trim())}`
  })
  return lines.map((line) => `${line}\n`).join('')
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
