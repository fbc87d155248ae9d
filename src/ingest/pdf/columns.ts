import { alignedCells, drawnCells } from './aligned-cells.js'
import { greatest, least } from './extent.js'
import type { CellDraft } from './flow.js'
import { rowsOf } from './fragments.js'
import { baselines, type DrawingOrder, gutters } from './gutter.js'
import type { Line } from './line.js'

/** Part of a page: lines of one column, or cells that stand in aligned columns without drawn borders. */
export type Region =
  | { readonly kind: 'column'; readonly lines: readonly Line[] }
  | { readonly kind: 'aligned'; readonly columns: number; readonly cells: readonly CellDraft[] }

const maxDepth = 6

/** Parts a page into columns, in reading order: what stands above a gutter, its columns from left to right, what stands below. */
export function regionsOf(fragments: readonly Line[]): Region[] {
  const drawn = new Map(fragments.map((fragment, index) => [fragment, index]))
  return parted(fragments, drawn, 0)
}

function parted(fragments: readonly Line[], drawn: DrawingOrder, depth: number): Region[] {
  if (fragments.length === 0) return []
  const rows = [...fragments].sort((a, b) => a.y - b.y || a.left - b.left)
  for (const { x, first, last } of depth < maxDepth ? gutters(rows, drawn) : []) {
    const regions = beside(rows.slice(first, last + 1), x, drawn, depth)
    if (!regions) continue
    const above = parted(rows.slice(0, first), drawn, depth + 1)
    return [...above, ...regions, ...parted(rows.slice(last + 1), drawn, depth + 1)]
  }
  return [{ kind: 'column', lines: rowsOf(rows) }]
}

/** What stands on both sides of a gutter: columns of text or cells in rows; `undefined` for lines with wide gaps in them. */
function beside(
  within: readonly Line[],
  x: number,
  drawn: DrawingOrder,
  depth: number,
): Region[] | undefined {
  const left = within.filter((line) => line.left < x)
  const right = within.filter((line) => line.left >= x)
  const columns = (): Region[] => [...parted(left, drawn, depth + 1), ...parted(right, drawn, depth + 1)]
  if (isDrawnInTurn(left, right, drawn)) return columns()
  const isLarge = Math.min(baselines(left), baselines(right)) >= 4
  const cells = isLarge ? drawnCells(within, x, drawn) : undefined
  if (cells) return [cells]
  if (isFilled(left) && isFilled(right)) return columns()
  const aligned = isLarge ? alignedCells(within, x) : undefined
  return aligned ? [aligned] : undefined
}

/** Most programs draw a column to its end before the next, and a table row by row. */
function isDrawnInTurn(left: readonly Line[], right: readonly Line[], drawn: DrawingOrder): boolean {
  const sides = [...left.map((line) => ({ line, side: 0 })), ...right.map((line) => ({ line, side: 1 }))]
    .sort((a, b) => (drawn.get(a.line) ?? 0) - (drawn.get(b.line) ?? 0))
    .map(({ side }) => side)
  const changes = sides.filter((side, index) => index > 0 && side !== sides[index - 1]).length
  const fewer = Math.min(baselines(left), baselines(right))
  if (letters(left) < 8 || letters(right) < 8) return false
  // Two or three lines beside others make a column only where the file draws them after it, from further up.
  if (fewer < 4) return changes === 1 && least(right, (line) => line.y) < greatest(left, (line) => line.y) - 2
  return changes <= Math.max(3, 0.1 * fewer)
}

const letters = (lines: readonly Line[]): number =>
  lines.reduce((sum, line) => sum + line.text.length, 0) / lines.length

/** Where the file draws line by line across the page, prose is told by lines that fill their column. */
function isFilled(lines: readonly Line[]): boolean {
  const left = least(lines, (line) => line.left)
  const right = greatest(lines, (line) => line.right)
  const filled = lines.filter((line) => line.right - left > 0.75 * (right - left)).length
  return baselines(lines) >= 8 && letters(lines) >= 18 && filled >= 0.5 * lines.length
}
