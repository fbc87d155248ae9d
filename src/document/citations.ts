import type { Block } from '../ingest/source.js'
import { readClauseNumber, type ClauseNumber } from './clause-number.js'

/**
 * How a person would cite each block: "8.4" for a numbered clause, "8.4(е)" for a lettered item under it,
 * the number of the clause it belongs to for what has none of its own.
 */
export function citeClauses(blocks: readonly Block[]): (string | undefined)[] {
  let absolute: string | undefined
  let items: { readonly depth: number; readonly value: string }[] = []
  return blocks.map((block) => {
    const number = numberOf(block)
    const depth = block.kind === 'item' ? (block.level ?? 1) : 0
    if (number && isAbsolute(number, block, absolute)) {
      absolute = number.value
      items = []
    } else if (block.kind === 'heading') {
      absolute = undefined
      items = []
    } else if (number) {
      items = [...items.filter((item) => item.depth < depth), { depth, value: number.value }]
    } else items = items.filter((item) => item.depth < depth || depth === 0)
    return cite(absolute, items)
  })
}

function numberOf(block: Block): ClauseNumber | undefined {
  return (block.label ? readClauseNumber(`${block.label} `) : undefined) ?? readClauseNumber(block.text)
}

/** "3." inside a list under "5.4" is the item 5.4(3), not clause 3. */
function isAbsolute(number: ClauseNumber, block: Block, current: string | undefined): boolean {
  if (number.scope === 'relative') return false
  return !(block.kind === 'item' && number.depth === 1 && (current?.includes('.') ?? false))
}

function cite(
  absolute: string | undefined,
  items: readonly { readonly value: string }[],
): string | undefined {
  const tail = items.map((item) => `(${item.value})`).join('')
  return absolute === undefined && tail === '' ? undefined : `${absolute ?? ''}${tail}`
}
