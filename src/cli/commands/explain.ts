import { PolicyproofError, type Audit, type Evidence } from '../../index.js'
import type { ExitCode } from '../exit-code.js'
import { readSavedAudit } from '../read-saved.js'
import type { Streams } from '../streams.js'

/** Says how a fact was found, or why a finding is there. */
export async function explainCommand(id: string, input: string, streams: Streams): Promise<ExitCode> {
  const audit = await readSavedAudit(input, streams)
  const lines = explainFact(id, audit) ?? explainFinding(id, audit)
  if (!lines)
    throw new PolicyproofError('usage', {
      what: `Could not explain "${id}"`,
      seen: `${input} has no fact or finding of that id`,
      try: 'Take an id from the JSON or the report, such as f1 or retention-missing-1',
    })
  streams.stdout.write(`${lines.join('\n')}\n`)
  return 0
}

function explainFact(id: string, audit: Audit): string[] | undefined {
  const fact = audit.facts.find((one) => one.id === id)
  if (!fact) return undefined
  return [
    `${fact.id}  ${fact.type} ${JSON.stringify(fact.value)}, ${fact.polarity}`,
    ...fact.via.map(({ by, match, leadIn }) =>
      [`found by ${by}`, match && `term "${match}"`, leadIn && `under "${leadIn}"`]
        .filter(Boolean)
        .join(', '),
    ),
    ...fact.evidence.map(quoteLine),
  ]
}

function explainFinding(id: string, audit: Audit): string[] | undefined {
  const finding = audit.findings.find((one) => one.id === id)
  if (!finding) return undefined
  const { searched } = finding
  return [
    `${finding.id}  ${finding.outcome}, ${finding.severity}, ${finding.nature}`,
    finding.message,
    ...finding.evidence.map(quoteLine),
    ...(searched
      ? [
          `searched ${searched.sections.length} sections for ${searched.phrases} phrases`,
          ...(searched.nearest ? [`nearest: ${quoteLine(searched.nearest)}`] : []),
        ]
      : []),
    ...finding.references.map((r) => `${r.law} ${r.article ?? ''} (${r.edition}, ${r.confidence}) ${r.url}`),
  ]
}

const quoteLine = ({ quote, start, end, clause }: Evidence): string =>
  `${clause === undefined ? '' : `${clause} `}[${start}–${end}] «${quote.replace(/\s+/g, ' ')}»`
