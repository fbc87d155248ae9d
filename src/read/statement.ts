import type { Span } from '../document/policy-document.js'
import type { Language } from '../language/language.js'

/** What a sentence does in a policy. Only `practice` and `grant` may give facts on processing. */
export type StatementKind =
  'practice' | 'definition' | 'principle' | 'duty-of-subject' | 'disclaimer' | 'heading' | 'reference'

export type Polarity = 'affirmed' | 'denied' | 'conditional'

export type Actor = 'operator' | 'subject' | 'third-party' | 'authority' | 'law' | 'unknown'

export type Action =
  'collect' | 'use' | 'share' | 'sell' | 'store' | 'transfer' | 'delete' | 'protect' | 'grant' | 'notify'

/** What a section or lead-in is about; items and sentences below inherit it. */
export type Topic =
  | 'operator'
  | 'definitions'
  | 'principles'
  | 'data'
  | 'purposes'
  | 'bases'
  | 'retention'
  | 'recipients'
  | 'transfer'
  | 'rights'
  | 'requests'
  | 'security'
  | 'cookies'
  | 'children'
  | 'changes'
  | 'contacts'
  | 'disclaimer'
  | 'consent'

/** One sentence, item or cell, read: who does what, affirmed or denied, under which headings. */
export interface Statement extends Span {
  readonly id: string
  readonly sentence: number
  readonly clause: number
  readonly language: Language
  readonly kind: StatementKind
  readonly actor: Actor
  readonly actions: readonly Action[]
  readonly polarity: Polarity
  /** What it stands under, nearest first: lead-in, table header, headings from inside out. */
  readonly topics: readonly Topic[]
  /** What the sentence's own words are about. */
  readonly ownTopics: readonly Topic[]
  /** Index of the statement of the lead-in that this one inherits from. */
  readonly leadIn?: number
  /** Parts that hold an exception ("за исключением …", "except …"): taken off before polarity. */
  readonly exceptions: readonly Span[]
  /** Parts under negation; a match inside is denied. */
  readonly negated: readonly Span[]
  readonly conditions: readonly Span[]
}
