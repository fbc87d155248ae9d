import type { Cell } from '../source.js'
import type { Draft } from '../text/draft.js'
import type { WordTable } from './mammoth.js'
import { layOut, type GridCell, type TableGrid } from './table-grid.js'

const longestHeader = 120

/** What the cells of a table hold, as text, and how it looks. */
export interface CellText {
  readonly drafts: readonly Draft[]
  /** Holds a heading by style, a table or more text than a cell of data has. */
  readonly isPage: boolean
  readonly text: string
  readonly isBold: boolean
}

/** Whether a table only lays text out on the page: one row or column, tables or headings or whole pages inside its cells. */
export function isLayoutTable(table: WordTable, textOf: (cell: GridCell) => CellText): boolean {
  const grid = layOut(table)
  if (grid.rowCount < 2 || grid.columnCount < 2) return true
  return grid.cells.some((cell) => textOf(cell).isPage)
}

/** The cells of a data table, row by row, each paragraph of a cell a draft with the cell's place and headers. */
export function tableDrafts(table: WordTable, index: number, textOf: (cell: GridCell) => CellText): Draft[] {
  const grid = layOut(table)
  const headerRows = countHeaderRows(grid, textOf)
  return grid.cells.flatMap((cell) => {
    const place = placeOf(cell, index, grid, headerRows, textOf)
    return textOf(cell).drafts.map((draft) => ({ ...draft, kind: 'cell' as const, cell: place }))
  })
}

function placeOf(
  cell: GridCell,
  table: number,
  grid: TableGrid,
  headerRows: number,
  textOf: (cell: GridCell) => CellText,
): Cell {
  const { row, column } = cell
  const isHeader = row < headerRows
  const above = Array.from({ length: headerRows }, (_, header) => grid.at(header, column))
  const columnHeader = isHeader ? '' : headerText(above, cell, textOf)
  const beside = [grid.at(row, 0), grid.at(row, 1)].slice(0, column)
  // A running number names no row: the cell after it does.
  const naming = beside.find((other) => other && /\p{L}{2}/u.test(textOf(other).text))
  const rowHeader = isHeader ? '' : headerText([naming], cell, textOf)
  return {
    table,
    row,
    column,
    isHeader,
    ...(columnHeader !== '' && { columnHeader }),
    ...(rowHeader !== '' && { rowHeader }),
  }
}

function headerText(
  headers: readonly (GridCell | undefined)[],
  cell: GridCell,
  textOf: (cell: GridCell) => CellText,
): string {
  const distinct = new Set(headers.filter((header) => header !== undefined && header !== cell))
  return [...distinct]
    .map((header) => textOf(header!).text)
    .filter((text) => text !== '' && text.length <= longestHeader * 2)
    .join(' ')
}

/** Rows that Word repeats as headers; else the first row, if it looks like one. */
function countHeaderRows(grid: TableGrid, textOf: (cell: GridCell) => CellText): number {
  const marked = grid.cells.filter((cell) => cell.isHeader).map((cell) => cell.row)
  const isMarked = (row: number): boolean => marked.includes(row)
  let rows = 0
  while (rows < Math.min(grid.rowCount - 1, 3) && isMarked(rows)) rows++
  if (rows > 0) return rows
  const first = grid.cells.filter((cell) => cell.row === 0)
  const rest = grid.cells.filter((cell) => cell.row > 0)
  return looksLikeHeader(first.map(textOf), rest.map(textOf), grid.columnCount) ? 1 : 0
}

function looksLikeHeader(
  first: readonly CellText[],
  rest: readonly CellText[],
  columnCount: number,
): boolean {
  const isShort = first.every(
    ({ text }) => text !== '' && text.length <= longestHeader && !/[.;]$|@|https?:|\d{5}/.test(text),
  )
  if (!isShort || first.length < 2) return false
  const boldBelow = rest.filter((cell) => cell.isBold).length
  if (first.every((cell) => cell.isBold) && boldBelow < rest.length / 2) return true
  if (columnCount > 2) return true
  // Two columns may be names and values: a header's second cell is shorter than the values under it.
  const values = rest.filter((_, index) => index % 2 === 1).map(({ text }) => text.length)
  const mean = values.reduce((sum, length) => sum + length, 0) / Math.max(values.length, 1)
  return first[1]!.text.length * 2 <= mean && !/[\d«"“]/.test(first[1]!.text)
}
