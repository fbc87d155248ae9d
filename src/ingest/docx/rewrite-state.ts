import type { ListDefinition } from './numbering-definitions.js'
import type { ParagraphFacts } from './paragraph-facts.js'
import type { Relationships } from './relationships.js'
import type { StyleSheet } from './style-sheet.js'
import type { LeanWriter } from './lean-writer.js'

/** What the reader of a report is told, or what tells an empty document from a scanned one. */
export type Sighting = 'hidden-text' | 'tracked-changes' | 'image'

/** Gathered over all parts of one document, in the order of its text. */
export interface RewriteState {
  readonly styles: StyleSheet
  readonly lists: ReadonlyMap<string, ListDefinition>
  readonly nextLabel: (list: ListDefinition, level: number) => string
  /** By the number that the paragraph's bookmark bears. */
  readonly paragraphs: ParagraphFacts[]
  /** By the number that the link's anchor bears. */
  readonly links: string[]
  readonly seen: Set<Sighting>
}

/** A field that has begun and not ended: its instruction comes first, what it shows after that. */
export interface Field {
  instruction: string
  isInResult: boolean
  link: number | undefined
}

/** One part of the document (body, footnotes, endnotes) while it is rewritten. */
export interface RewritePart {
  readonly state: RewriteState
  readonly relationships: Relationships
  readonly writer: LeanWriter
  readonly fields: Field[]
}
