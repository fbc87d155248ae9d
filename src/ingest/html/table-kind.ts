import type { HtmlElement } from './element.js'
import type { Measures } from './measure.js'
import { textOf, walk } from './subtree.js'
import type { Grid, GridCell } from './table-grid.js'

/** Whether a table holds data, not just text laid out in columns. */
export function isDataTable(table: HtmlElement, grid: Grid, measures: Measures): boolean {
  const { role } = table.attributes
  if (role === 'presentation' || role === 'none' || grid.columns < 2) return false
  const filled = grid.cells.filter((cell) => wordsOf(cell, measures) > 0)
  if (largestRow(filled) < 2 || filled.some((cell) => holdsTable(cell.element))) return false
  const hasHeads = grid.cells.some((cell) => cell.element.tag === 'th')
  const longest = filled.reduce((most, cell) => Math.max(most, wordsOf(cell, measures)), 0)
  if (longest > (hasHeads ? 600 : 250)) return false
  if (
    filled.some((cell) => (measures[cell.element.index]?.headings ?? 0) > 0 && wordsOf(cell, measures) > 40)
  )
    return false
  return hasHeads || (grid.rows > 1 && !isNumberedText(grid, filled))
}

/** Whether a definition list is a table of short entries rather than questions and long answers. */
export function isShortList(grid: Grid, measures: Measures): boolean {
  const terms = grid.cells.filter((cell) => cell.column === 0)
  return (
    terms.length > 0 &&
    grid.cells.some((cell) => cell.column === 1) &&
    terms.every((cell) => wordsOf(cell, measures) <= 15) &&
    grid.cells.every((cell) => wordsOf(cell, measures) <= 60 && !holdsTable(cell.element))
  )
}

function wordsOf(cell: GridCell, measures: Measures): number {
  const measure = measures[cell.element.index]
  return measure === undefined ? 0 : measure.words + measure.linkedWords
}

function largestRow(cells: readonly GridCell[]): number {
  const counts = new Map<number, number>()
  for (const { row } of cells) counts.set(row, (counts.get(row) ?? 0) + 1)
  return [...counts.values()].reduce((most, count) => Math.max(most, count), 0)
}

function holdsTable(cell: HtmlElement): boolean {
  let found = false
  walk(cell, ({ tag }) => {
    found ||= tag === 'table'
    return !found
  })
  return found
}

/** Clauses laid out in two columns: the number or bullet in the first, the text in the second. */
function isNumberedText(grid: Grid, filled: readonly GridCell[]): boolean {
  if (grid.columns !== 2) return false
  const first = filled.filter((cell) => cell.column === 0)
  return (
    first.length > 0 &&
    first.every((cell) =>
      /^(?:\d{1,2}(?:\.\d{1,3})*[.)]?|\(?\p{L}[.)]|[•·–—-])$/u.test(textOf(cell.element, 16)),
    )
  )
}
