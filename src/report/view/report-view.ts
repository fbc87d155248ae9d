import type { Audit } from '../../audit.js'
import type { Severity } from '../../check/rule.js'
import type { Messages } from '../messages.js'
import { dayInWords } from '../words/day.js'
import { readableClauses } from './clause-index.js'
import { factCard, type CardGroup } from './fact-card.js'
import { factEntries } from './fact-entries.js'
import {
  countryBars,
  recipientTable,
  retentionTable,
  type Bar,
  type RecipientRow,
  type RetentionRow,
} from './fact-tables.js'
import { familyChart, type FamilyRow } from './family-chart.js'
import { findingView, type FindingView } from './finding-view.js'
import { markedPolicy, type PolicyBlock } from './marked-policy.js'
import { placeMarks, type Marks } from './marks.js'
import { jurisdictionNames, methodView, type Detail, type MethodView } from './method-view.js'
import { numberFindings, severities } from './number-findings.js'
import type { QuoteContext } from './quote-view.js'
import { countFindings, coverageSentence, verdictSentence, type Counts } from './verdict.js'

export interface SeverityGroup {
  readonly tone: Severity
  readonly label: string
  readonly findings: readonly FindingView[]
}

/** What templates get: plain data, every string already in the reader's language (quotes in the policy's own). */
export interface ReportView {
  readonly lang: string
  readonly policyLang: string
  readonly ui: Readonly<Record<string, string>>
  readonly title: string
  readonly about: readonly Detail[]
  readonly verdict: string
  readonly coverage: string
  readonly counts: Counts
  readonly tiles: readonly {
    readonly tone: string
    readonly label: string
    /** The same in one word. */
    readonly short: string
    readonly count: number
    readonly href: string
  }[]
  /** What to mend first: at most five problems. */
  readonly first: readonly FindingView[]
  readonly families: readonly FamilyRow[]
  readonly groups: readonly SeverityGroup[]
  readonly reviews: readonly FindingView[]
  readonly card: readonly CardGroup[]
  readonly retention: readonly RetentionRow[]
  readonly recipients: readonly RecipientRow[]
  readonly countries: readonly Bar[]
  readonly method: MethodView
  readonly legend: readonly { readonly tone: string; readonly label: string }[]
  /** The policy with its marks; made only when it is asked for. */
  policy(): readonly PolicyBlock[]
}

const firstCount = 5

/** Turns an audit into what a report shows. The audit must be neutralised. */
export function buildReportView(audit: Audit, messages: Messages): ReportView {
  const { document } = audit
  const clauses = readableClauses(document)
  const numbered = numberFindings(audit.findings)
  const entries = factEntries(audit.facts, messages)
  const marks: Marks = placeMarks(clauses, numbered, entries)
  const context: QuoteContext = { document, clauses, marks, messages }
  const findings = numbered.map((each) => findingView(each, context))
  const problems = findings.filter((finding) => finding.tone !== 'review')
  const counts = countFindings(audit)
  return {
    lang: messages.lang,
    policyLang: document.language,
    ui: messages.group('ui'),
    title: document.title || document.source.location,
    about: aboutPolicy(audit, messages),
    verdict: verdictSentence(counts, messages),
    coverage: capitalised(coverageSentence(audit, messages)),
    counts,
    tiles: tiles(counts, messages),
    first: problems.slice(0, firstCount),
    families: familyChart(audit.findings, messages),
    groups: severityGroups(problems, messages),
    reviews: findings.filter((finding) => finding.tone === 'review'),
    card: factCard(entries, marks, messages),
    retention: retentionTable(entries, context),
    recipients: recipientTable(entries, context),
    countries: countryBars(entries, messages),
    method: methodView(audit, messages),
    legend: ['high', 'medium', 'low', 'review', 'fact'].map((tone) => ({
      tone,
      label: messages.label('tile', tone),
    })),
    policy: () => markedPolicy(document, clauses, marks.list, messages),
  }
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function aboutPolicy(audit: Audit, messages: Messages): readonly Detail[] {
  return [
    { label: messages.label('detail', 'source'), value: audit.document.source.location },
    {
      label: messages.label('detail', 'policyLanguage'),
      value: messages.label('language', audit.document.language),
    },
    { label: messages.label('detail', 'jurisdictions'), value: jurisdictionNames(audit, messages) },
    { label: messages.label('detail', 'asOf'), value: dayInWords(audit.run.asOf, messages.lang) },
  ]
}

function tiles(counts: Counts, messages: Messages): ReportView['tiles'] {
  return [
    ...severities.map((tone) => ({
      tone,
      label: messages.label('tile', tone),
      short: messages.label('severity', tone),
      count: counts.problems[tone],
      href: `#${tone}`,
    })),
    {
      tone: 'review',
      label: messages.label('tile', 'review'),
      short: messages.text('ui.toReview'),
      count: counts.review,
      href: '#review',
    },
  ]
}

function severityGroups(problems: readonly FindingView[], messages: Messages): readonly SeverityGroup[] {
  return severities.flatMap((tone) => {
    const findings = problems.filter((finding) => finding.tone === tone)
    return findings.length === 0 ? [] : [{ tone, label: messages.label('severityHeading', tone), findings }]
  })
}
