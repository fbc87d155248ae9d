import type { WordCell, WordTable } from './mammoth.js'

/** A cell at its place in the grid, spans resolved; rows and columns count from 0. */
export interface GridCell {
  readonly cell: WordCell
  readonly row: number
  readonly column: number
  readonly isHeader: boolean
}

export interface TableGrid {
  readonly cells: readonly GridCell[]
  readonly rowCount: number
  readonly columnCount: number
  /** What covers a place; undefined beyond ragged ends. */
  readonly at: (row: number, column: number) => GridCell | undefined
}

/** Lays the cells of a table out on a grid. */
export function layOut(table: WordTable): TableGrid {
  const grid: (GridCell | undefined)[][] = table.rows.map(() => [])
  const cells: GridCell[] = []
  for (const [row, { cells: rowCells, isHeader }] of table.rows.entries()) {
    let column = 0
    for (const cell of rowCells) {
      while (grid[row]![column] !== undefined) column++
      const placed = { cell, row, column, isHeader }
      cells.push(placed)
      for (let below = row; below < Math.min(row + cell.rows, grid.length); below++)
        for (let beside = column; beside < column + cell.columns; beside++) grid[below]![beside] ??= placed
      column += cell.columns
    }
  }
  return {
    cells,
    rowCount: grid.length,
    columnCount: grid.reduce((most, row) => Math.max(most, row.length), 0),
    at: (row, column) => grid[row]?.[column],
  }
}
