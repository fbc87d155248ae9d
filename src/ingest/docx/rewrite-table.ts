import type { XmlElement } from '../xml.js'
import type { RewritePart } from './rewrite-state.js'
import { unwrapped } from './unwrap.js'
import { childOf, elementsOf, integerOf, toggleOf, valueOf } from './xml-tree.js'

/** Word's own limit. */
const maxColumns = 63

type RewriteBlocks = (elements: readonly XmlElement[], part: RewritePart) => void

/** Rewrites a table with its spans, its cells by `rewriteBlocks`; rows deleted or hidden are left out. */
export function rewriteTable(table: XmlElement, part: RewritePart, rewriteBlocks: RewriteBlocks): void {
  part.writer.markup('<w:tbl>')
  for (const row of unwrapTo('w:tr', elementsOf(table), part)) rewriteRow(row, part, rewriteBlocks)
  part.writer.markup('</w:tbl>')
}

function rewriteRow(row: XmlElement, part: RewritePart, rewriteBlocks: RewriteBlocks): void {
  const { state, writer } = part
  const properties = childOf(row, 'w:trPr')
  const isDeleted = childOf(properties, 'w:del') !== undefined
  if (isDeleted) state.seen.add('tracked-changes')
  if (toggleOf(properties, 'w:hidden')) state.seen.add('hidden-text')
  if (isDeleted || toggleOf(properties, 'w:hidden')) return
  writer.markup(toggleOf(properties, 'w:tblHeader') ? '<w:tr><w:trPr><w:tblHeader/></w:trPr>' : '<w:tr>')
  const indent = integerOf(properties, 'w:gridBefore') ?? 0
  if (indent > 0) writer.markup(`<w:tc>${cellProperties(indent, '')}</w:tc>`)
  for (const cell of unwrapTo('w:tc', elementsOf(row), part)) rewriteCell(cell, part, rewriteBlocks)
  writer.markup('</w:tr>')
}

function rewriteCell(cell: XmlElement, part: RewritePart, rewriteBlocks: RewriteBlocks): void {
  const properties = childOf(cell, 'w:tcPr')
  const merge = childOf(properties, 'w:vMerge')
  const isContinued = merge !== undefined && valueOf(properties, 'w:vMerge') !== 'restart'
  const vertical = merge ? `<w:vMerge w:val="${isContinued ? 'continue' : 'restart'}"/>` : ''
  part.writer.markup(`<w:tc>${cellProperties(integerOf(properties, 'w:gridSpan') ?? 1, vertical)}`)
  rewriteBlocks(elementsOf(cell), part)
  part.writer.markup('</w:tc>')
}

function cellProperties(span: number, vertical: string): string {
  const columns = Math.min(Math.max(span, 1), maxColumns)
  return `<w:tcPr><w:gridSpan w:val="${columns}"/>${vertical}</w:tcPr>`
}

function unwrapTo(name: string, elements: readonly XmlElement[], part: RewritePart): XmlElement[] {
  return elements.flatMap((element) =>
    element.name === name ? [element] : unwrapTo(name, unwrapped(element, part), part),
  )
}
