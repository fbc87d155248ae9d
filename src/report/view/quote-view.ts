import type { Clause, PolicyDocument } from '../../document/policy-document.js'
import type { Language } from '../../language/language.js'
import type { Evidence } from '../../extract/fact.js'
import type { Messages } from '../messages.js'
import { clauseIndexAt } from './clause-index.js'
import type { Marks } from './marks.js'

/** A link from a finding or fact to its mark in the policy. */
export interface MarkLink {
  readonly number: number
  readonly href: string
}

export interface QuoteView {
  readonly text: string
  readonly lang: Language
  /** "clause 7.3" in the report's language. */
  readonly clause?: string
  /** The clause as the policy numbers it: "7.3". */
  readonly number?: string
  readonly mark?: MarkLink
}

/** What quotes need to know of the policy that they are from. */
export interface QuoteContext {
  readonly document: PolicyDocument
  readonly clauses: readonly Clause[]
  readonly marks: Marks
  readonly messages: Messages
}

/** One piece of evidence with its place and language. */
export function quoteView(evidence: Evidence, context: QuoteContext): QuoteView {
  const { document, clauses, messages } = context
  const place = clauses[clauseIndexAt(clauses, evidence.start)]
  const mark = markLink(evidence, context.marks)
  return {
    text: evidence.quote,
    lang: place?.language ?? document.language,
    ...(evidence.clause === undefined
      ? {}
      : { clause: clauseName(evidence.clause, messages), number: evidence.clause }),
    ...(mark ? { mark } : {}),
  }
}

/** "clause 7.3", "п. 7.3", "7.3-тармақ". */
export function clauseName(clause: string, messages: Messages): string {
  return messages.text('reference.clause', { clause })
}

/** Links to the marks of several pieces of evidence, each once, in order of the text. */
export function markLinks(evidence: readonly Evidence[], marks: Marks): readonly MarkLink[] {
  const numbers = new Set<number>()
  for (const each of evidence) {
    const mark = marks.at(each)
    if (mark) numbers.add(mark.number)
  }
  return [...numbers].sort((a, b) => a - b).map((number) => ({ number, href: `#m${number}` }))
}

function markLink(evidence: Evidence, marks: Marks): MarkLink | undefined {
  return markLinks([evidence], marks)[0]
}
