import { greatest, least } from './extent.js'
import type { CellDraft } from './flow.js'

const leftOf = (cell: CellDraft): number => least(cell.lines, (line) => line.left)
const rightOf = (cell: CellDraft): number => greatest(cell.lines, (line) => line.right)

/**
 * Puts cells of shorter rows under the columns they stand in: a structure tree does not say that a cell spans rows or
 * columns. The fullest row shows where the columns are.
 */
export function spannedColumns(rows: readonly (readonly CellDraft[])[]): CellDraft[] {
  const isFilled = (row: readonly CellDraft[]): boolean => row.every((cell) => cell.lines.length > 0)
  const width = greatest(rows, (row) => row.length)
  const full = rows.filter((row) => row.length === width && isFilled(row))
  if (full.length === 0) return rows.flat()
  const columns = Array.from({ length: width }, (_, index) => {
    const cells = full.flatMap((row) => row.slice(index, index + 1))
    return { left: least(cells, leftOf), right: greatest(cells, rightOf) }
  })
  const nearest = (cell: CellDraft): number => {
    const middle = cell.lines.length === 0 ? 0 : (leftOf(cell) + rightOf(cell)) / 2
    const gap = ({ left, right }: { left: number; right: number }): number =>
      Math.max(left - middle, middle - right, 0)
    return columns.findIndex((column) => gap(column) === least(columns, gap))
  }
  return rows.flatMap((row) => (row.length === width ? row : apart(row, row.map(nearest), width)))
}

/** Columns must rise from left to right; where the guess does not, the order of the cells stands. */
function apart(row: readonly CellDraft[], guesses: readonly number[], width: number): CellDraft[] {
  const rises = guesses.every(
    (guess, index) => guess < width && (index === 0 || guess > (guesses[index - 1] ?? 0)),
  )
  return row.map((cell, index) => ({ ...cell, column: rises ? (guesses[index] ?? index) : index }))
}
