import { alignedCells } from './aligned-cells.js'
import { greatest, least } from './extent.js'
import type { CellDraft } from './flow.js'
import { rowsOf } from './fragments.js'
import { minRowsBeside, widestGutter } from './gutter.js'
import type { Line } from './line.js'

/** Part of a page: lines of one column, or cells that stand in aligned columns without drawn borders. */
export type Region =
  | { readonly kind: 'column'; readonly lines: readonly Line[] }
  | { readonly kind: 'aligned'; readonly columns: number; readonly cells: readonly CellDraft[] }

const maxDepth = 6

/** Parts a page into columns, in reading order: what stands above a gutter, its columns from left to right, what stands below. */
export function regionsOf(fragments: readonly Line[], depth = 0): Region[] {
  if (fragments.length === 0) return []
  const rows = [...fragments].sort((a, b) => a.y - b.y || a.left - b.left)
  const gutter = depth < maxDepth && rows.length >= 2 * minRowsBeside ? widestGutter(rows) : undefined
  if (!gutter) return [{ kind: 'column', lines: rowsOf(rows) }]
  const within = rows.slice(gutter.first, gutter.last + 1)
  const left = within.filter((line) => line.left < gutter.x)
  const right = within.filter((line) => line.left >= gutter.x)
  const beside =
    isProse(left) && isProse(right)
      ? [...regionsOf(left, depth + 1), ...regionsOf(right, depth + 1)]
      : [alignedCells(within, gutter.x) ?? { kind: 'column' as const, lines: rowsOf(within) }]
  return [
    ...regionsOf(rows.slice(0, gutter.first), depth + 1),
    ...beside,
    ...regionsOf(rows.slice(gutter.last + 1), depth + 1),
  ]
}

/** Prose fills its column: most lines are long and end near the same edge. */
function isProse(lines: readonly Line[]): boolean {
  const rows = rowsOf(lines)
  const left = least(rows, (row) => row.left)
  const right = greatest(rows, (row) => row.right)
  const filled = rows.filter((row) => row.right - left > 0.6 * (right - left)).length
  const letters = rows.reduce((sum, row) => sum + row.text.length, 0) / rows.length
  return rows.length >= minRowsBeside && letters >= 18 && filled >= 0.5 * rows.length && !isSpread(rows)
}

/** Cells stand apart: their rows are parted by gaps wider than the spacing within them, again and again. */
function isSpread(rows: readonly Line[]): boolean {
  const steps = rows.slice(1).map((row, index) => (row.y - (rows[index]?.y ?? 0)) / row.size)
  const usual = [...steps].sort((a, b) => a - b)[Math.floor(steps.length / 4)] ?? 1
  return steps.filter((step) => step > 1.4 * usual).length > 0.34 * steps.length
}
