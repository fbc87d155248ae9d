import type { Cell } from '../source.js'
import type { Draft } from '../text/draft.js'
import { inlineLines, type Definitions, type InlineLine } from './inline.js'
import type { NodeOf } from './markdown-library.js'

interface Row {
  readonly cells: readonly (readonly InlineLine[])[]
}

/**
 * A table's cells as drafts, row by row; empty ones are left out. The first row that says something is the header, as
 * converters write an empty one above it. Lines within a cell become drafts of the same place.
 */
export function tableDrafts(
  table: NodeOf<'table'>,
  index: number,
  definitions: Definitions,
): readonly Draft[] {
  const rows = table.children.map((row) => ({
    cells: row.children.map((cell) => inlineLines(cell.children, definitions)),
  }))
  const headerAt = rows.findIndex((row) => row.cells.some((cell) => cell.length > 0))
  const isHeader = headerAt === 0 || isBold(rows[headerAt])
  const header = isHeader ? rows[headerAt] : undefined
  return rows.flatMap((row, r) =>
    rowDrafts(row, { table: index, row: r, header, isHeader: isHeader && r === headerAt }),
  )
}

interface RowPlace {
  readonly table: number
  readonly row: number
  readonly header: Row | undefined
  readonly isHeader: boolean
}

function rowDrafts(row: Row, place: RowPlace): readonly Draft[] {
  const nameAt = /^[\d.№#)\s]*$/.test(wholeText(row.cells[0])) ? 1 : 0
  return row.cells.flatMap((lines, column) => {
    const columnHeader = place.isHeader ? '' : wholeText(place.header?.cells[column])
    const rowHeader = place.isHeader || column <= nameAt ? '' : wholeText(row.cells[nameAt])
    const cell: Cell = {
      table: place.table,
      row: place.row,
      column,
      isHeader: place.isHeader,
      ...(columnHeader === '' ? {} : { columnHeader }),
      ...(rowHeader === '' ? {} : { rowHeader }),
    }
    return lines.map(({ text, links }) => ({
      text,
      links,
      before: 'gap' as const,
      kind: 'cell' as const,
      cell,
    }))
  })
}

const wholeText = (lines: readonly InlineLine[] | undefined): string =>
  (lines ?? []).map((line) => line.text).join(' ')

const isBold = (row: Row | undefined): boolean =>
  row?.cells.every((cell) => cell.every((line) => line.bold)) ?? false
