import type { Block } from '../ingest/source.js'
import type { DocumentLink, Span } from './policy-document.js'

export interface ComposedText {
  readonly text: string
  /** One span a block, label included. */
  readonly spans: readonly Span[]
  readonly links: readonly DocumentLink[]
}

/** Between the cells of one table row; elsewhere a line break parts the blocks. */
const cellSeparator = ' | '

/** Joins the blocks into the one text that every offset counts in. */
export function composeText(blocks: readonly Block[]): ComposedText {
  const parts: string[] = []
  const spans: Span[] = []
  const links: DocumentLink[] = []
  let at = 0
  for (const [index, block] of blocks.entries()) {
    const separator = index === 0 ? '' : sameRow(blocks[index - 1]!, block) ? cellSeparator : '\n'
    const label = block.label ? `${block.label} ` : ''
    const start = at + separator.length
    const textStart = start + label.length
    parts.push(separator, label, block.text)
    at = textStart + block.text.length
    spans.push({ start, end: at })
    for (const link of block.links ?? [])
      links.push({ start: textStart + link.start, end: textStart + link.end, target: link.target })
  }
  return { text: parts.join(''), spans, links }
}

function sameRow(a: Block, b: Block): boolean {
  return (
    a.cell !== undefined && b.cell !== undefined && a.cell.table === b.cell.table && a.cell.row === b.cell.row
  )
}
