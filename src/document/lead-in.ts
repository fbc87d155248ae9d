import type { Block } from '../ingest/source.js'
import { readClauseNumber } from './clause-number.js'

interface Open {
  readonly clause: number
  /** Depth of the lead-in: a paragraph is 0, an item its list depth. */
  readonly depth: number
  /** Its clause number: "8" introduces "8.1" and "8.2", however these are set. */
  readonly number?: string
}

/**
 * For each block, the index of the lead-in that introduces it ("We collect:"), or -1.
 * A lead-in ends with a colon; it reaches over the list items that follow it and, where a document
 * has no list marks, over the short lines that follow it and end with a semicolon or comma; and over clauses numbered below it.
 */
export function findLeadIns(blocks: readonly Block[]): Int32Array {
  const leadIns = new Int32Array(blocks.length).fill(-1)
  let open: Open[] = []
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading' || block.kind === 'cell') {
      open = []
      continue
    }
    const number = numberOf(block)
    const above = number && open.findLast((lead) => lead.number && number.startsWith(`${lead.number}.`))
    const depth = Math.max(block.kind === 'item' ? (block.level ?? 1) : 0, above ? above.depth + 1 : 0)
    open = open.filter((lead) => lead.depth < depth || (depth === 0 && lead.depth === 0))
    if (depth === 0 && open.length > 0 && !continuesList(blocks, index, open[0]!.clause)) open = []
    leadIns[index] = open.at(-1)?.clause ?? -1
    if (block.text.endsWith(':'))
      open = [
        ...open.filter((lead) => lead.depth < depth),
        { clause: index, depth, ...(number && { number }) },
      ]
  }
  return leadIns
}

function numberOf({ label, text }: Block): string | undefined {
  const number = readClauseNumber(label === undefined ? text : `${label} ${text.slice(0, 8)}`)
  return number?.scope === 'absolute' ? number.value : undefined
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
