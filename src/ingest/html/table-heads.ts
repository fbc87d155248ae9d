import type { CellContent } from './join-cell.js'
import type { Grid, GridCell } from './table-grid.js'

export type Contents = ReadonlyMap<GridCell, CellContent>

const maxHeadRows = 3

/** Words that name a column: ru, en, kk. */
const columnWord =
  /^(?:цел|данн|категор|перечень|срок|основан|описан|назван|наимен|тип|вид|способ|получател|действ|хран|провайдер|назначен|purpose|data|categor|retention|period|basis|name|descri|type|provider|expir|duration|recipient|storage|source|cookie|мақсат|дерек|санат|мерзім|негіз|ата|түр|сипат|№|n$|no$)/iu

/** How many rows at the top name the columns. */
export function countHeadRows(grid: Grid, contents: Contents): number {
  const rows = new Map<number, GridCell[]>()
  for (const cell of grid.cells)
    if (cell.row <= maxHeadRows) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell])
  let count = 0
  while (count < maxHeadRows && count < grid.rows - 1 && isHeadRow(rows.get(count) ?? [], count, contents))
    count++
  return count
}

function isHeadRow(row: readonly GridCell[], index: number, contents: Contents): boolean {
  const filled = row.filter((cell) => contents.get(cell)?.text)
  if (filled.length === 0) return false
  if (row.every((cell) => cell.isInHead || cell.element.tag === 'th'))
    return row.length > 1 || filled[0]!.isInHead
  if (index > 0 || filled.length < 2) return false
  if (filled.every((cell) => contents.get(cell)?.isBold)) return true
  const texts = filled.map((cell) => contents.get(cell)?.text ?? '')
  if (texts.some((text) => text.split(' ').length > 6 || /[.;]$/.test(text))) return false
  return texts.every((text) => text.split(/[\s/]+/).some((word) => columnWord.test(word)))
}

/** For each column, what its head says; several head rows are read from above. */
export function columnHeads(grid: Grid, headRows: number, contents: Contents): readonly string[] {
  const heads: string[][] = Array.from({ length: grid.columns }, () => [])
  for (const cell of grid.cells) {
    const text = contents.get(cell)?.text
    if (cell.row >= headRows || !text) continue
    for (let at = cell.column; at < cell.column + cell.columnSpan; at++) heads[at]?.push(text)
  }
  return heads.map((texts) => [...new Set(texts)].join(', '))
}

export interface RowHead {
  readonly text: string
  readonly column: number
}

/** For each row, the cell that a reader would name it by: its first one that isn't just a number. */
export function rowHeads(grid: Grid, headRows: number, contents: Contents): ReadonlyMap<number, RowHead> {
  const numbered = new Set(
    grid.cells
      .filter((cell) => cell.column === 0 && isNumber(contents.get(cell)?.text))
      .map((cell) => cell.row),
  )
  const heads = new Map<number, RowHead>()
  for (const cell of grid.cells) {
    const text = contents.get(cell)?.text ?? ''
    if (cell.row < headRows || cell.column > 1 || !/\p{L}/u.test(text) || text.split(' ').length > 14)
      continue
    for (let row = cell.row; row < cell.row + cell.rowSpan; row++) {
      const isFirst = (heads.get(row)?.column ?? Infinity) > cell.column
      const isNamed = cell.column === 0 || numbered.has(row)
      if (isFirst && isNamed) heads.set(row, { text, column: cell.column })
    }
  }
  return heads
}

function isNumber(text: string | undefined): boolean {
  return text !== undefined && /^[\d.)№\s]+$/.test(text)
}
