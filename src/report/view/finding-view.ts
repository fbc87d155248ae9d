import type { Reference, SearchTrace } from '../../check/finding.js'
import type { Messages } from '../messages.js'
import { safeUrl } from '../safe-url.js'
import { dayInWords } from '../words/day.js'
import { lawName } from '../words/law-name.js'
import type { Tone } from './cut-runs.js'
import type { NumberedFinding } from './number-findings.js'
import { quoteView, type QuoteContext, type QuoteView } from './quote-view.js'

export interface ReferenceView {
  readonly name: string
  readonly url?: string
  readonly edition: string
  readonly confidence: string
}

/** Where a missing thing was looked for. */
export interface SearchedView {
  readonly sentence: string
  readonly sections: readonly string[]
  readonly nearest?: QuoteView
}

export interface FindingView {
  readonly number: number
  /** Anchor within the report. */
  readonly id: string
  readonly check: string
  readonly tone: Tone
  readonly severity: string
  readonly family: string
  readonly nature: string
  readonly jurisdiction?: string
  readonly title: string
  readonly message: string
  readonly why: string
  readonly advice: string
  readonly quotes: readonly QuoteView[]
  readonly searched?: SearchedView
  readonly references: readonly ReferenceView[]
}

/** One finding, worded for a reader. */
export function findingView({ number, finding }: NumberedFinding, context: QuoteContext): FindingView {
  const { messages } = context
  return {
    number,
    id: `n${number}`,
    check: finding.check,
    tone: finding.outcome === 'fail' ? finding.severity : 'review',
    severity: messages.label('severity', finding.severity),
    family: messages.label('family', finding.family),
    nature: messages.label('nature', finding.nature),
    ...(finding.jurisdiction === undefined
      ? {}
      : { jurisdiction: messages.label('jurisdiction', finding.jurisdiction) }),
    title: finding.title,
    message: finding.message,
    why: messages.label(finding.outcome === 'fail' ? 'why' : 'whyReview', finding.nature),
    advice: finding.advice,
    quotes: finding.evidence.map((evidence) => quoteView(evidence, context)),
    ...(finding.searched ? { searched: searchedView(finding.searched, context) } : {}),
    references: finding.references.map((reference) => referenceView(reference, messages)),
  }
}

function searchedView(searched: SearchTrace, context: QuoteContext): SearchedView {
  const headings = new Map(context.document.sections.map((section) => [section.id, section.heading]))
  return {
    sentence: context.messages.text('searched.phrases', { n: searched.phrases }),
    sections: searched.sections.map((id) => headings.get(id) ?? '').filter((heading) => heading !== ''),
    ...(searched.nearest ? { nearest: quoteView(searched.nearest, context) } : {}),
  }
}

function referenceView(reference: Reference, messages: Messages): ReferenceView {
  const url = safeUrl(reference.url)
  return {
    name: lawName(reference.law, reference.article, messages),
    ...(url === undefined ? {} : { url }),
    edition: messages.text('reference.edition', { date: dayInWords(reference.edition, messages.lang) }),
    confidence: messages.label('confidence', reference.confidence),
  }
}
