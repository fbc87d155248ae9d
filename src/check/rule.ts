import type { FactType } from '../extract/fact.js'
import type { StatementKind, Topic } from '../read/statement.js'
import type { Language } from '../language/language.js'

export type Severity = 'high' | 'medium' | 'low'

/** What a finding claims; `law` needs a reference that is proven for the jurisdiction. */
export type Nature = 'law' | 'contradiction' | 'drafting' | 'practice'

/** One wording in each of the tool's languages. */
export type Wording = Readonly<Record<Language, string>>

/** A plain value, or several of which one must match. */
export type Match = string | number | boolean | readonly (string | number | boolean)[]

/** Terms per language, in the notation of `src/language/phrases/term.ts`. */
export type Phrases = Readonly<Partial<Record<Language, readonly string[]>>>

/** Terms that stand beside what is selected: in its sentence with the lead-in, in its clause, in its section. */
export interface Neighbours {
  readonly phrases: Phrases
  readonly within?: 'sentence' | 'clause' | 'section'
}

/** Where something must stand; without any of these anywhere. */
export interface Place {
  /** Only in statements under one of these topics. */
  readonly topics?: readonly Topic[]
  /** Not in statements whose nearest topic is one of these. */
  readonly notTopics?: readonly Topic[]
  /** Only in statements of these kinds. */
  readonly kinds?: readonly StatementKind[]
  /** Only beside such terms. */
  readonly with?: Neighbours
  /** Only where no such terms are beside. */
  readonly without?: Neighbours
}

/** Facts of a type; `where` compares fields of the value, and `polarity`. */
export interface FactSelector extends Place {
  readonly facts: FactType | readonly FactType[]
  readonly where?: Readonly<Record<string, Match>>
  readonly except?: Readonly<Record<string, Match>>
}

/** Vocabulary terms in the text. */
export interface PhraseSelector extends Place {
  readonly phrases: Phrases
  /** Leave out what is denied, or take only that. */
  readonly polarity?: 'affirmed' | 'denied'
}

/** The document itself, for functions that look at all of it. */
export interface DocumentSelector {
  readonly document: true
}

/** All that its members select. */
export interface UnionSelector {
  readonly any: readonly Selector[]
}

export type Selector = FactSelector | PhraseSelector | DocumentSelector | UnionSelector

/** Holds where something (or nothing) is selected. */
export type Condition =
  { readonly has: Selector } | { readonly lacks: Selector } | { readonly any: readonly Condition[] }

export interface Assertion {
  readonly function: string
  readonly options?: Readonly<Record<string, unknown>>
}

export interface Example {
  readonly language: Language
  readonly jurisdiction?: string
  /** A short policy in Markdown. */
  readonly text: string
}

/** One check as its YAML file says it: `rules/checks/<family>/<id>.yaml`. */
export interface CheckRule {
  readonly id: string
  readonly family: string
  readonly severity: Severity
  readonly nature: Nature
  readonly jurisdictions: readonly string[]
  readonly title: Wording
  /** All must hold, else the check is not applicable. */
  readonly when?: readonly Condition[]
  readonly given: Selector
  readonly then: Assertion
  /** `{name}` stands for data that the function gives. */
  readonly message: Wording
  readonly advice: Wording
  /** A clause that could be written instead, in the policy's language. */
  readonly clause?: Wording
  readonly examples: { readonly fires: readonly Example[]; readonly spares: readonly Example[] }
}
