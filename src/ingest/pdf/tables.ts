import type { Block } from '../source.js'
import { compose } from './compose.js'
import { greatest } from './extent.js'
import type { CellDraft, TableFlow, TextFlow } from './flow.js'
import type { Lexicon } from './hyphenation.js'
import { rightEdgeOn } from './right-edge.js'

const longestCellLetters = 2500
const longestHeaderLetters = 160

export const textOf = (cell: CellDraft): string => cell.lines.map((line) => line.text).join(' ')

/** Frames around text, forms with one filled column and layouts are no tables: their cells are read as text, in order. */
export function isTable({ cells, columns }: TableFlow): boolean {
  const rows = new Map<number, number>()
  for (const { row } of cells) rows.set(row, (rows.get(row) ?? 0) + 1)
  const full = [...rows.values()].filter((count) => count >= 2).length
  const longest = greatest(cells, (cell) => textOf(cell).length)
  return columns >= 2 && rows.size >= 2 && full >= 0.5 * rows.size && longest <= longestCellLetters
}

export const cellsAsText = (table: TableFlow): TextFlow[] =>
  table.cells.map(({ lines }) => ({
    kind: 'text',
    role: 'loose',
    page: table.page,
    lines,
    rightEdge: rightEdgeOn(lines)(lines),
  }))

/** The row that names the columns: marked so, or bold where the rest is not, or short names over three columns or more. */
export function hasHeaderRow({ cells, columns }: TableFlow): boolean {
  const first = cells.filter((cell) => cell.row === cells[0]?.row)
  if (first.some((cell) => cell.isMarkedHeader)) return first.every((cell) => cell.isMarkedHeader)
  if (first.length < 2 || first.length < columns - 1) return false
  if (first.some((cell) => textOf(cell).length > longestHeaderLetters)) return false
  const isBold = (cell: CellDraft): boolean => cell.lines.every((line) => line.boldShare > 0.9)
  const rest = cells.filter((cell) => cell.row !== cells[0]?.row)
  if (first.every(isBold) && rest.filter(isBold).length < 0.6 * rest.length) return true
  return columns >= 3 && first.every((cell) => !/[.;:,]$|\d{4}|@/u.test(textOf(cell)))
}

/** A block a cell, each with the texts that a reader would name it by. */
export function cellBlocks(flow: TableFlow, table: number, lexicon: Lexicon): Block[] {
  const headerRow = hasHeaderRow(flow) ? flow.cells[0]?.row : undefined
  const texts = new Map(flow.cells.map((cell) => [cell, compose(cell.lines, lexicon)]))
  const columnHeaders = new Map<number, string>()
  const rowHeaders = new Map<number, string>()
  for (const cell of flow.cells) {
    const text = texts.get(cell)?.text ?? ''
    if (cell.row === headerRow) columnHeaders.set(cell.column, text)
    else if (cell.column === 0 && text.length <= longestHeaderLetters) rowHeaders.set(cell.row, text)
  }
  const rowNumbers = new Map(
    [...new Set(flow.cells.map((cell) => cell.row))].map((row, index) => [row, index]),
  )
  return flow.cells.flatMap((cell) => {
    const { text, links } = texts.get(cell) ?? { text: '', links: [] }
    if (text === '') return []
    const isHeader = cell.row === headerRow || cell.isMarkedHeader
    const columnHeader = cell.row === headerRow ? undefined : columnHeaders.get(cell.column)
    const rowHeader = isHeader || cell.column === 0 ? undefined : rowHeaders.get(cell.row)
    const place = { table, row: rowNumbers.get(cell.row) ?? 0, column: cell.column, isHeader }
    const named = { ...(columnHeader ? { columnHeader } : {}), ...(rowHeader ? { rowHeader } : {}) }
    const linked = links.length > 0 ? { links } : {}
    return [
      { kind: 'cell' as const, text, cell: { ...place, ...named }, ...linked, page: cell.page ?? flow.page },
    ]
  })
}
