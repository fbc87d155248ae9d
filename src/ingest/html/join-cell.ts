import type { Link } from '../source.js'
import type { Draft } from './draft.js'

export interface CellContent {
  readonly text: string
  readonly isBold: boolean
  readonly links?: readonly Link[]
}

/** Makes one text of what stands in a cell: its lines are parted by a semicolon where they don't end by themselves. */
export function joinCell(drafts: readonly Draft[]): CellContent {
  const parts: string[] = []
  const links: Link[] = []
  let length = 0
  for (const { text, label, links: own = [] } of drafts) {
    const mark = label !== undefined && /[\p{L}\p{N}]/u.test(label) ? `${label} ` : ''
    const gap = parts.length === 0 ? '' : /[.,;:!?]$/.test(parts.at(-1) ?? '') ? ' ' : '; '
    const offset = length + gap.length + mark.length
    for (const link of own) links.push({ ...link, start: link.start + offset, end: link.end + offset })
    parts.push(gap, mark + text)
    length = offset + text.length
  }
  const isBold = drafts.length > 0 && drafts.every((draft) => draft.isBold)
  return { text: parts.join(''), isBold, ...(links.length > 0 && { links }) }
}
