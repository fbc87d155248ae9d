import type { Audit } from '../../src/audit.js'
import type { CheckResult, Finding } from '../../src/check/finding.js'
import { buildDocument } from '../../src/document/build-document.js'
import type { PolicyDocument } from '../../src/document/policy-document.js'
import type { Evidence, Fact, FactType, FactValues } from '../../src/extract/fact.js'
import type { Block } from '../../src/ingest/source.js'
import type { Language } from '../../src/language/language.js'
import type { Polarity } from '../../src/read/statement.js'

/** A finding as a test writes it: quotes are looked up in the text. */
export interface SampleFinding extends Omit<Finding, 'id' | 'evidence' | 'fingerprint' | 'references'> {
  readonly quotes: readonly string[]
  readonly references?: Finding['references']
}

export interface SampleFact {
  readonly type: FactType
  readonly value: FactValues[FactType]
  readonly quotes: readonly string[]
  readonly polarity?: Polarity
}

export interface Sample {
  readonly location: string
  readonly blocks: readonly Block[]
  readonly facts: readonly SampleFact[]
  readonly findings: readonly SampleFinding[]
  readonly jurisdictions?: readonly string[]
  readonly passed?: readonly string[]
}

/** A fact whose value the compiler knows by its type. */
export function fact<T extends FactType>(
  type: T,
  value: FactValues[T],
  quotes: string | readonly string[],
  polarity: Polarity = 'affirmed',
): SampleFact {
  return { type, value, quotes: typeof quotes === 'string' ? [quotes] : quotes, polarity }
}

/** An audit of blocks, with offsets found in the document's own text. */
export function sampleAudit(sample: Sample): Audit {
  const document = buildDocument({
    location: sample.location,
    mediaType: 'text/plain',
    sha256: '5b0c9d7a1f4e3b2c8d6f0a9e7c5b3d1f2e4a6c8b0d9f7e5c3a1b2d4f6e8c0a9b',
    charset: 'utf-8',
    blocks: sample.blocks,
    notes: [{ code: 'boilerplate-dropped', message: 'menus left out' }],
  })
  const facts = sample.facts.map(({ type, value, quotes, polarity }, index): Fact => ({
    id: `f${index + 1}`,
    type,
    value,
    polarity: polarity ?? 'affirmed',
    evidence: quotes.map((quote) => evidenceOf(document, quote)),
    via: [{ by: 'sample' }],
  }))
  const findings = sample.findings.map(({ quotes, references, ...rest }, index): Finding => ({
    ...rest,
    id: `finding-${index + 1}`,
    evidence: quotes.map((quote) => evidenceOf(document, quote)),
    references: references ?? [],
    fingerprint: String(index + 1).padStart(16, '0'),
  }))
  return assemble(document, facts, findings, sample)
}

const resultOf = ({ check, outcome, jurisdiction }: Finding): CheckResult => ({
  check,
  outcome,
  ...(jurisdiction !== undefined && { jurisdiction }),
})

function assemble(
  document: PolicyDocument,
  facts: readonly Fact[],
  findings: readonly Finding[],
  sample: Sample,
): Audit {
  const problems = findings.filter((finding) => finding.outcome === 'fail')
  const count = (severity: string): number => problems.filter((each) => each.severity === severity).length
  const passed = sample.passed ?? ['numbering', 'placeholder', 'operator-id-kind']
  const checks: CheckResult[] = [
    ...new Map(findings.map((finding) => [finding.check, resultOf(finding)])).values(),
    ...passed.map((check) => ({ check, outcome: 'pass' as const })),
    { check: 'ccpa-categories-missing', outcome: 'not-applicable' },
    { check: 'gpc-missing', outcome: 'not-applicable' },
  ]
  return {
    schemaVersion: '1',
    tool: {
      name: 'policyproof',
      version: '0.1.0',
      rulePacks: [
        { id: 'core', version: '1' },
        { id: 'kz', version: '1' },
      ],
    },
    document: { ...document, jurisdictions: sample.jurisdictions ?? ['KZ'] },
    facts,
    findings,
    observations: [],
    checks,
    summary: {
      bySeverity: { high: count('high'), medium: count('medium'), low: count('low') },
      coverage: {
        decided: problems.length + passed.length,
        review: findings.length - problems.length,
        notApplicable: 2,
        errors: 0,
      },
      score: 62,
    },
    run: { asOf: '2026-11-20' },
  }
}

/** Verbatim or not at all. */
export function evidenceOf(document: PolicyDocument, quote: string): Evidence {
  const start = document.text.indexOf(quote)
  if (start === -1) throw new RangeError(`The sample's text does not hold “${quote}”`)
  const clause = document.clauses.findLast((each) => each.start <= start)?.clause
  return { quote, start, end: start + quote.length, ...(clause !== undefined && { clause }) }
}

/** "# " starts a heading, "- " an item, "| " a table row, anything else a paragraph. */
export function blocksOf(text: string): readonly Block[] {
  let table = -1
  let row = 0
  let inTable = false
  return text
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((line): readonly Block[] => {
      const wasInTable = inTable
      inTable = line.startsWith('| ')
      if (inTable) {
        table += wasInTable ? 0 : 1
        row = wasInTable ? row + 1 : 0
        return line
          .split('|')
          .slice(1, -1)
          .map((cell, column) => ({
            kind: 'cell',
            text: cell.trim(),
            cell: { table, row, column, isHeader: row === 0 },
          }))
      }
      const heading = /^(#{1,6}) (.*)/.exec(line)
      if (heading) return [{ kind: 'heading', level: heading[1]!.length, text: heading[2]! }]
      if (line.startsWith('- ')) return [{ kind: 'item', level: 1, label: '•', text: line.slice(2) }]
      const item = /^([а-яёa-z]\)) (.*)/.exec(line)
      return item
        ? [{ kind: 'item', level: 1, label: item[1]!, text: item[2]! }]
        : [{ kind: 'paragraph', text: line }]
    })
}

/** Languages that reports are made in. */
export const reportLanguages: readonly Language[] = ['en', 'ru', 'kk']
