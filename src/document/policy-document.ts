import type { MediaType, Cell, IngestNote } from '../ingest/source.js'
import type { Language } from '../language/language.js'

/** Half-open range of UTF-16 units in `PolicyDocument.text`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A block of the source, placed in the text. `clause` is how a person would cite it: "8.4(е)". */
export interface Clause extends Span {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'cell'
  readonly language: Language
  readonly level?: number
  readonly clause?: string
  /** Index of the section in `sections` that holds this clause. */
  readonly section: number
  /** Index in `clauses` of the lead-in of a list item ("We collect:"), nearest first. */
  readonly leadIn?: number
  readonly cell?: Cell
  readonly page?: number
}

export interface Section extends Span {
  readonly id: string
  readonly number?: string
  readonly heading: string
  readonly level: number
  /** Index in `sections` of the section around this one. */
  readonly parent?: number
}

/** A link's visible text is `text.slice(start, end)`. */
export interface DocumentLink extends Span {
  readonly target: string
}

/** One of several language versions in one document. */
export interface LanguageVersion extends Span {
  readonly language: Language
}

export interface DocumentSource {
  readonly location: string
  readonly mediaType: MediaType
  readonly sha256: string
  readonly charset?: string
}

/** The policy as one plain text (NFC) and its structure; every offset below counts in `text`. Plain JSON. */
export interface PolicyDocument {
  readonly source: DocumentSource
  readonly title: string
  readonly language: Language
  readonly versions: readonly LanguageVersion[]
  readonly text: string
  readonly sections: readonly Section[]
  readonly clauses: readonly Clause[]
  readonly sentences: readonly Sentence[]
  readonly links: readonly DocumentLink[]
  readonly notes: readonly IngestNote[]
}

/** A sentence within one clause (an item or cell without a full stop is a sentence too). */
export interface Sentence extends Span {
  readonly clause: number
}
