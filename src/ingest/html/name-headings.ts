import type { Block } from '../source.js'
import type { Draft } from './draft.js'
import { countWords } from './genre-words.js'

const numbered =
  /^(?:\d{1,2}\.?|[IVX]{1,5}\.|(?:раздел|глава|часть|section|chapter|part|article)\s+(?:\d{1,2}|[IVX]{1,5})[.:]?)\s+(?=\p{Lu}|["«„“(])/iu

/** Turns paragraphs that look like headings into headings: the title, bold or capital lines above a text of their own. */
export function nameHeadings(drafts: readonly Draft[]): readonly Block[] {
  const hasTitle = drafts.some((draft) => draft.kind === 'heading' && draft.level === 1)
  let level = 1
  return drafts.map((draft, index) => {
    const next = drafts[index + 1]
    if (draft.kind === 'heading') level = draft.level ?? 2
    else if (index === 0 && !hasTitle && looksLikeTitle(draft, next)) return toHeading(draft, 1)
    else if (looksLikeHeading(draft, drafts[index - 1], next)) return toHeading(draft, Math.min(6, level + 1))
    return toBlock(draft)
  })
}

function toHeading({ text, label, links }: Draft, level: number): Block {
  const number = label !== undefined && /\d/.test(label) ? label : undefined
  return { kind: 'heading', text, level, ...(number && { label: number }), ...(links && { links }) }
}

function toBlock({ kind, text, level, label, cell, links }: Draft): Block {
  return {
    kind,
    text,
    ...(level !== undefined && { level }),
    ...(label !== undefined && { label }),
    ...(cell && { cell }),
    ...(links && { links }),
  }
}

const documentName =
  /политик|положени|соглаш|согласи|конфиденц|обработк|privacy|policy|notice|statement|data protection|саясат|құпиял|ереже|келісім/iu

/** Whether a line speaks of a document of this kind: a policy, a notice, a consent. */
export function namesDocument(text: string): boolean {
  return documentName.test(text)
}

/** The first line of a page without a heading of its own, where it names a document of this kind and is no sentence. */
function looksLikeTitle({ text, kind }: Draft, next: Draft | undefined): boolean {
  if (kind !== 'paragraph' || next === undefined || !/^["«“(]?\p{Lu}/u.test(text)) return false
  return text.split(' ').length <= 16 && documentName.test(text) && !/[.:;,]$/.test(text)
}
function looksLikeHeading(draft: Draft, previous: Draft | undefined, next: Draft | undefined): boolean {
  const { text, kind } = draft
  if (kind === 'cell' || (kind === 'item' && !isLoneItem(draft, previous, next))) return false
  if (next === undefined || (next.kind === 'cell' && draft.isBold === false)) return false
  const words = text.split(' ').length
  if (words > 14 || text.length > 140 || /[;,]$/.test(text) || !/\p{L}{2}/u.test(text)) return false
  if (/@|https?:|www\.|\d{6}|(?:\d[ ()-]*){7}/i.test(text)) return false
  return draft.isBold ? isBoldHeading(draft, next, words) : isPlainHeading(text, next)
}

/** A list of one bold entry between paragraphs is a numbered heading. */
function isLoneItem(draft: Draft, previous: Draft | undefined, next: Draft | undefined): boolean {
  return draft.isBold && /^\d/.test(draft.label ?? '') && previous?.kind !== 'item' && next?.kind !== 'item'
}

function isBoldHeading({ text, label }: Draft, next: Draft, words: number): boolean {
  if (numbered.test(text) || label !== undefined) return !/[:]$/.test(text)
  if (/[.:]$/.test(text) || !/^["«“(]?[\p{Lu}\d]/u.test(text)) return false
  if (isCapitals(text) && words >= 2) return true
  return !next.isBold && (countWords(text).hits > 0 || (words >= 2 && words <= 10)) && !isName(text)
}

/** Without bold type only "3. ПРАВА СУБЪЕКТА" and a number whose clauses follow ("3. Права", then "3.1. …") tell. */
function isPlainHeading(text: string, next: Draft): boolean {
  const number = /^(\d{1,2})\.?\s+\p{Lu}/u.exec(text)?.[1]
  if (number !== undefined && !/[:;,]$/.test(text) && opensText(number, text, next)) return true
  return isCapitals(text) && (number !== undefined || countWords(text).hits > 0) && !/[.:;,]$/.test(text)
}

/** Whether what follows "3. Права" is its first clause or a paragraph, not the next entry of a list. */
function opensText(number: string, text: string, next: Draft): boolean {
  if (next.text.startsWith(`${number}.1`)) return true
  if (next.kind !== 'paragraph' || /^\d{1,2}\.?\s/.test(next.text)) return false
  const words = text.split(' ').length
  return words <= 9 && !text.endsWith('.') && next.text.split(' ').length >= 8
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text)
}

/** An organisation or a person: bold in a block of requisites, no heading. */
function isName(text: string): boolean {
  return /(?<!\p{L})(?:ИП|ООО|АО|ПАО|ТОО|ЖШС|ЖК|АҚ|LLC|Ltd|Inc|GmbH|индивидуальный предприниматель|общество с|товарищество с|жеке кәсіпкер)(?!\p{L})/iu.test(
    text,
  )
}
