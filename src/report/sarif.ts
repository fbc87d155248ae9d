import type { Audit } from '../audit.js'
import type { Finding } from '../check/finding.js'
import type { Severity } from '../check/rule.js'
import type { Messages } from './messages.js'
import { positionFinder } from './text-position.js'
import { safeUrl } from './safe-url.js'
import { lawName } from './words/law-name.js'

const schemaUri = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

const levels: Readonly<Record<Severity, string>> = { high: 'error', medium: 'warning', low: 'note' }

/** SARIF 2.1.0 for code scanning. Lines are those of the policy's extracted text. The audit must be neutralised. */
export function renderSarif(audit: Audit, messages: Messages): string {
  const { findings, document, tool } = audit
  const ruleIds = [...new Set(findings.map((finding) => finding.check))].sort()
  const ruleIndex = new Map(ruleIds.map((id, index) => [id, index]))
  const log = {
    $schema: schemaUri,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: tool.name,
            version: tool.version,
            semanticVersion: tool.version,
            rules: ruleIds.map((id) =>
              rule(
                findings.find((finding) => finding.check === id)!,
                messages,
              ),
            ),
          },
        },
        automationDetails: { id: `${tool.name}/${document.source.sha256}` },
        columnKind: 'utf16CodeUnits',
        artifacts: [
          {
            location: { uri: artifactUri(document.source.location) },
            mimeType: document.source.mediaType,
            hashes: { 'sha-256': document.source.sha256 },
          },
        ],
        results: findings.map((finding) => result(finding, audit, ruleIndex.get(finding.check) ?? 0)),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function rule(finding: Finding, messages: Messages): object {
  const references = finding.references.map((each) => ({ ...each, url: safeUrl(each.url) }))
  const laws = references.map((each) => lawName(each.law, each.article, messages)).join('; ')
  const help = [messages.label('why', finding.nature), laws].filter((part) => part !== '').join('\n\n')
  const helpUri = references.find((each) => each.url !== undefined)?.url
  return {
    id: finding.check,
    shortDescription: { text: finding.title },
    fullDescription: { text: finding.title },
    help: { text: help, markdown: help },
    ...(helpUri === undefined ? {} : { helpUri }),
    defaultConfiguration: { level: levels[finding.severity] },
    properties: { tags: [finding.family, finding.nature] },
  }
}

function result(finding: Finding, audit: Audit, ruleIndex: number): object {
  const [first, ...others] = finding.evidence
  const locations = [physicalLocation(audit, first)]
  // The schema wants "none" for whatever is not a failure.
  const kind =
    finding.outcome === 'fail' ? { level: levels[finding.severity] } : { kind: 'review', level: 'none' }
  return {
    ruleId: finding.check,
    ruleIndex,
    ...kind,
    message: { text: `${finding.message} ${finding.advice}`.trim() },
    locations,
    ...(others.length === 0
      ? {}
      : {
          relatedLocations: others.map((each, index) => ({
            id: index + 1,
            ...physicalLocation(audit, each),
          })),
        }),
    partialFingerprints: { 'policyproof/v1': finding.fingerprint },
    properties: {
      outcome: finding.outcome,
      severity: finding.severity,
      nature: finding.nature,
      ...(finding.jurisdiction === undefined ? {} : { jurisdiction: finding.jurisdiction }),
    },
  }
}

/** A missing thing is placed at the beginning: code scanning shows nothing without a region. */
function physicalLocation(audit: Audit, evidence: Finding['evidence'][number] | undefined): object {
  const position = positionsOf(audit)
  const start = position(evidence?.start ?? 0)
  const end = position(evidence?.end ?? 0)
  return {
    physicalLocation: {
      artifactLocation: { uri: artifactUri(audit.document.source.location), index: 0 },
      region: {
        startLine: start.line,
        startColumn: start.column,
        endLine: end.line,
        endColumn: end.column,
        ...(evidence ? { snippet: { text: evidence.quote } } : {}),
      },
    },
  }
}

const finders = new WeakMap<Audit, ReturnType<typeof positionFinder>>()

function positionsOf(audit: Audit): ReturnType<typeof positionFinder> {
  const known = finders.get(audit)
  if (known) return known
  const finder = positionFinder(audit.document.text)
  finders.set(audit, finder)
  return finder
}

/** A web address as it is; a path as a relative reference. */
function artifactUri(location: string): string {
  const url = safeUrl(location)
  if (url !== undefined) return url
  return location.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/')
}
