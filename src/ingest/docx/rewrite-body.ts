import type { XmlElement } from '../xml.js'
import { escapeXml } from './lean-writer.js'
import { listPlaceOf, readFacts } from './paragraph-facts.js'
import type { InlineScope } from './inline-scope.js'
import { rewriteInline } from './rewrite-inline.js'
import type { RewritePart } from './rewrite-state.js'
import { rewriteTable } from './rewrite-table.js'
import { unwrapped } from './unwrap.js'
import { childOf, elementsOf, pathOf, toggleOf, valueOf } from './xml-tree.js'

/** Rewrites block content (of the body, a table cell, a note, a text box) into the part's writer. */
export function rewriteBlocks(elements: readonly XmlElement[], part: RewritePart): void {
  for (const element of elements) {
    if (element.name === 'w:p') rewriteParagraph(element, part)
    else if (element.name === 'w:tbl') rewriteTable(element, part, rewriteBlocks)
    else rewriteBlocks(unwrapped(element, part), part)
  }
}

function rewriteParagraph(paragraph: XmlElement, part: RewritePart): void {
  const { state, writer } = part
  const properties = childOf(paragraph, 'w:pPr')
  const style = state.styles.paragraph(valueOf(properties, 'w:pStyle'))
  const scope: InlineScope = { part, look: style.look, boxes: [], link: undefined, isVisible: false }
  const flowsOn = runsIntoNext(properties, part)
  writer.markup(flowsOn ? '<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>' : '<w:p>')
  rewriteInline(elementsOf(paragraph), scope)
  if (!flowsOn) {
    const isHidden = !scope.isVisible && toggleOf(pathOf(properties, 'w:rPr'), 'w:vanish') === true
    const place = isHidden ? undefined : listPlaceOf(properties, style, state.lists)
    const index = state.paragraphs.push(readFacts(properties, style, place, state.nextLabel)) - 1
    writer.markup(`<w:bookmarkStart w:name="${index}"/>`)
  }
  writer.markup('</w:p>')
  for (const box of scope.boxes) rewriteBlocks(elementsOf(box), part)
}

/** A deleted paragraph mark, or a dropped capital: what stands here is the beginning of the next paragraph. */
function runsIntoNext(properties: XmlElement | undefined, { state }: RewritePart): boolean {
  const mark = childOf(properties, 'w:rPr')
  const isDeleted = childOf(mark, 'w:del') !== undefined || childOf(mark, 'w:moveFrom') !== undefined
  if (isDeleted) state.seen.add('tracked-changes')
  const dropCap = childOf(properties, 'w:framePr')?.attributes.get('w:dropCap') ?? 'none'
  return isDeleted || dropCap !== 'none'
}

/** Rewrites footnotes.xml or endnotes.xml; the lines that part notes from the text are left out. */
export function rewriteNotes(root: XmlElement, kind: 'footnote' | 'endnote', part: RewritePart): string {
  part.writer.markup(`<w:${kind}s ${namespace}>`)
  for (const note of elementsOf(root)) {
    const type = note.attributes.get('w:type') ?? 'normal'
    if (note.name !== `w:${kind}` || type !== 'normal') continue
    part.writer.markup(`<w:${kind} w:id="${escapeXml(note.attributes.get('w:id') ?? '')}">`)
    rewriteBlocks(elementsOf(note), part)
    part.writer.markup(`</w:${kind}>`)
  }
  part.writer.markup(`</w:${kind}s>`)
  return part.writer.toString()
}

/** Rewrites word/document.xml. */
export function rewriteDocument(body: XmlElement, part: RewritePart): string {
  part.writer.markup(`<w:document ${namespace}><w:body>`)
  rewriteBlocks(elementsOf(body), part)
  part.writer.markup('</w:body></w:document>')
  return part.writer.toString()
}

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
