import { LeanWriter } from './lean-writer.js'
import { createListCounter } from './list-counter.js'
import { readNumbering } from './numbering-definitions.js'
import { rewriteDocument, rewriteNotes } from './rewrite-body.js'
import type { RewritePart, RewriteState } from './rewrite-state.js'
import { storeZip } from './stored-zip.js'
import { readStyleSheet } from './style-sheet.js'
import type { WordPackage, WordPart } from './word-package.js'
import { childOf } from './xml-tree.js'

/** A Word file cut down to what is to be read, and what was learned while cutting. */
export interface LeanPackage extends Pick<RewriteState, 'paragraphs' | 'links' | 'seen'> {
  readonly zip: Buffer
}

const contentTypes =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>'
const packageRelationships =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'

/**
 * Rewrites a Word file so that the numbers Word computes, the styles, links and changes are told beside the text: every
 * paragraph carries a bookmark with its index in `paragraphs`, every link an anchor with its index in `links`.
 */
export function makeLeanPackage(word: WordPackage): LeanPackage {
  const styles = readStyleSheet(word.styles)
  const state: RewriteState = {
    styles,
    lists: readNumbering(word.numbering, styles.listOfStyle),
    nextLabel: createListCounter(),
    paragraphs: [],
    links: [],
    seen: new Set(),
  }
  const body = childOf(word.document.root, 'w:body') ?? word.document.root
  const parts = new Map([
    ['[Content_Types].xml', contentTypes],
    ['_rels/.rels', packageRelationships],
    ['word/document.xml', rewriteDocument(body, partOf(word.document, state))],
  ])
  if (word.footnotes)
    parts.set(
      'word/footnotes.xml',
      rewriteNotes(word.footnotes.root, 'footnote', partOf(word.footnotes, state)),
    )
  if (word.endnotes)
    parts.set('word/endnotes.xml', rewriteNotes(word.endnotes.root, 'endnote', partOf(word.endnotes, state)))
  return { zip: storeZip(parts), paragraphs: state.paragraphs, links: state.links, seen: state.seen }
}

function partOf({ relationships }: WordPart, state: RewriteState): RewritePart {
  return { state, relationships, writer: new LeanWriter(), fields: [] }
}
