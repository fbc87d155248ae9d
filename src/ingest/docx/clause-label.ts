import type { Block } from '../source.js'

const clauseLabel = /^(?:[\p{L}§][\p{L}.]*\s)?\d{1,3}(?:\.\d{1,3})+\.?\)?$/u

/** "5.4." numbers a clause, as it would if it were typed; "1.", "а)" and "•" mark the items of a list. */
export function isClauseLabel(label: string): boolean {
  return clauseLabel.test(label)
}

/** A numbered clause that its list made an item. */
export function clauseAsParagraph(block: Block): Block {
  if (block.kind !== 'item' || !isClauseLabel(block.label ?? '')) return block
  const { text, label, links } = block
  return { kind: 'paragraph', text, ...(label && { label }), ...(links && { links }) }
}
