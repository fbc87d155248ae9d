import type { Audit } from '../audit.js'
import type { Evidence, Fact } from '../extract/fact.js'
import type { Finding } from '../check/finding.js'
import type { Messages } from './messages.js'
import { safeUrl } from './safe-url.js'
import { numberFindings } from './view/number-findings.js'
import { factLabel } from './words/fact-label.js'
import { lawName } from './words/law-name.js'

const columns = [
  'record',
  'id',
  'kind',
  'outcome',
  'severity',
  'family',
  'nature',
  'jurisdiction',
  'title',
  'message',
  'advice',
  'clause',
  'quote',
  'references',
  'fingerprint',
] as const

type Row = Readonly<Partial<Record<(typeof columns)[number], string>>>

/** Spreadsheets know the encoding by it. */
const byteOrderMark = '\ufeff'

/** Findings, then facts: a row each, RFC 4180 with a byte order mark. The audit must be neutralised. */
export function renderCsv(audit: Audit, messages: Messages): string {
  const rows = [
    ...numberFindings(audit.findings).map(({ finding }) => findingRow(finding, messages)),
    ...audit.facts.map((fact) => factRow(fact, messages)),
  ]
  const head = columns.map((column) => cell(messages.label('column', column)))
  const lines = [head, ...rows.map((row) => columns.map((column) => cell(row[column] ?? '')))]
  return `${byteOrderMark}${lines.map((line) => line.join(',')).join('\r\n')}\r\n`
}

function findingRow(finding: Finding, messages: Messages): Row {
  return {
    record: messages.text('column.finding'),
    id: finding.id,
    kind: finding.check,
    outcome: messages.label('outcome', finding.outcome),
    severity: messages.label('severity', finding.severity),
    family: messages.label('family', finding.family),
    nature: messages.label('nature', finding.nature),
    jurisdiction: finding.jurisdiction ?? '',
    title: finding.title,
    message: finding.message,
    advice: finding.advice,
    ...places(finding.evidence),
    references: finding.references
      .map(({ law, article, url }) => `${lawName(law, article, messages)} ${safeUrl(url) ?? ''}`.trim())
      .join('; '),
    fingerprint: finding.fingerprint,
  }
}

function factRow(fact: Fact, messages: Messages): Row {
  return {
    record: messages.text('column.fact'),
    id: fact.id,
    kind: fact.type,
    outcome: messages.label('polarity', fact.polarity),
    title: messages.label('factType', fact.type),
    message: factLabel(fact, messages),
    ...places(fact.evidence),
  }
}

function places(evidence: readonly Evidence[]): Row {
  return {
    clause: evidence.flatMap(({ clause }) => (clause === undefined ? [] : [clause])).join('; '),
    quote: evidence.map(({ quote }) => quote).join(' ⁄ '),
  }
}

/** Quoted always; what a spreadsheet would compute gets an apostrophe before it. */
function cell(text: string): string {
  const inert = /^\s*[=+\-@|%\t]/.test(text) ? `'${text}` : text
  return `"${inert.replaceAll('"', '""')}"`
}
