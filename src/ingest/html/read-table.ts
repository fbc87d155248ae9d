import type { Cell } from '../source.js'
import type { Draft } from './draft.js'
import type { HtmlElement } from './element.js'
import { joinCell } from './join-cell.js'
import type { Measures } from './measure.js'
import { gridOf, gridOfDefinitions, type GridCell } from './table-grid.js'
import { columnHeads, countHeadRows, rowHeads, type RowHead } from './table-heads.js'
import { isDataTable, isShortList } from './table-kind.js'

export interface TableReading {
  readonly measures: Measures
  readonly dropped: ReadonlySet<HtmlElement>
  readonly readCell: (cell: HtmlElement) => readonly Draft[]
}

/** Reads a table of data, or a short definition list, into cells; `undefined` where it only lays out text. */
export function readTable(
  table: HtmlElement,
  index: number,
  reading: TableReading,
): readonly Draft[] | undefined {
  const { measures, dropped, readCell } = reading
  const isList = table.tag === 'dl'
  const grid = isList ? gridOfDefinitions(table) : gridOf(table, dropped)
  if (!(isList ? isShortList(grid, measures) : isDataTable(table, grid, measures))) return undefined
  const contents = new Map(grid.cells.map((cell) => [cell, joinCell(readCell(cell.element))]))
  const headRows = isList ? 0 : countHeadRows(grid, contents)
  const heads: Heads = {
    headRows,
    columns: columnHeads(grid, headRows, contents),
    rows: rowHeads(grid, headRows, contents),
  }
  const caption = grid.caption === undefined ? [] : readCell(grid.caption)
  const cells = grid.cells.flatMap((cell): Draft[] => {
    const content = contents.get(cell)
    return content?.text ? [{ ...content, kind: 'cell', cell: placeOf(cell, index, heads) }] : []
  })
  return [...caption, ...cells]
}

interface Heads {
  readonly headRows: number
  readonly columns: readonly string[]
  readonly rows: ReadonlyMap<number, RowHead>
}

function placeOf({ row, column, element }: GridCell, table: number, heads: Heads): Cell {
  const isHeader = row < heads.headRows || element.tag === 'th' || element.tag === 'dt'
  const columnHeader = row < heads.headRows ? undefined : heads.columns[column]
  const head = heads.rows.get(row)
  const rowHeader = head !== undefined && head.column < column ? head.text : undefined
  return {
    table,
    row,
    column,
    isHeader,
    ...(columnHeader && { columnHeader }),
    ...(rowHeader && { rowHeader }),
  }
}
