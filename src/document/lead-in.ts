import type { Block } from '../ingest/source.js'

interface Open {
  readonly clause: number
  /** Depth of the lead-in: a paragraph is 0, an item its list depth. */
  readonly depth: number
}

/**
 * For each block, the index of the lead-in that introduces it ("We collect:"), or -1.
 * A lead-in ends with a colon; it reaches over the list items that follow it and, where a document
 * has no list marks, over the short lines that follow it and end with a semicolon or comma.
 */
export function findLeadIns(blocks: readonly Block[]): Int32Array {
  const leadIns = new Int32Array(blocks.length).fill(-1)
  let open: Open[] = []
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading' || block.kind === 'cell') {
      open = []
      continue
    }
    const depth = block.kind === 'item' ? (block.level ?? 1) : 0
    open = open.filter((lead) => lead.depth < depth || (depth === 0 && lead.depth === 0))
    if (depth === 0 && open.length > 0 && !continuesList(blocks, index, open[0]!.clause)) open = []
    leadIns[index] = open.at(-1)?.clause ?? -1
    if (block.text.endsWith(':'))
      open = [...open.filter((lead) => lead.depth < depth), { clause: index, depth }]
  }
  return leadIns
}

/** Whether an unmarked line still belongs to the list that the lead-in opened. */
function continuesList(blocks: readonly Block[], index: number, leadIn: number): boolean {
  const { text } = blocks[index]!
  if (text.endsWith(':')) return false
  const previous = blocks[index - 1]!
  const afterList = previous.kind === 'item' && index - 1 !== leadIn
  if (afterList) return false
  if (index - 1 === leadIn) return isListLine(text) || isListLine(blocks[index + 1]?.text ?? '')
  return /[;,]$/.test(previous.text)
}

function isListLine(text: string): boolean {
  return /[;,]$/.test(text) || /^[-–—•*]\s/.test(text) || (text.length < 90 && /^\p{Ll}/u.test(text))
}
