import { greatest } from './extent.js'
import type { CellDraft, Flow, TableFlow } from './flow.js'
import { ended, startsLower } from './paragraph-breaks.js'
import { textOf } from './tables.js'

/** Joins tables that go on over a page break: same number of columns, nothing between. A repeated header row goes. */
export function joinedTables(flows: readonly Flow[]): Flow[] {
  const joined: Flow[] = []
  for (const flow of flows) {
    const last = joined.at(-1)
    const goesOn =
      flow.kind === 'table' &&
      last?.kind === 'table' &&
      flow.page > (last.lastPage ?? last.page) &&
      flow.columns === last.columns
    if (goesOn) joined[joined.length - 1] = append(last, flow)
    else joined.push(flow)
  }
  return joined
}

const rowOf = (cells: readonly CellDraft[], row: number | undefined): CellDraft[] =>
  cells.filter((cell) => cell.row === row)

function append(table: TableFlow, more: TableFlow): TableFlow {
  const header = rowOf(table.cells, table.cells[0]?.row)
  const first = more.cells[0]?.row ?? 0
  const rest = more.cells
    .map((cell) => (cell.row === first ? withoutHeader(cell, header) : cell))
    .filter((cell) => cell.lines.length > 0)
  const last = greatest(table.cells, (cell) => cell.row)
  const next = rest[0]?.row ?? first
  const isSplit = isSplitRow(rowOf(table.cells, last), rowOf(rest, next))
  const offset = last + (isSplit ? 0 : 1) - next
  const added = rest.map((cell) => ({
    ...cell,
    row: cell.row + offset,
    isMarkedHeader: false,
    page: more.page,
  }))
  return {
    ...table,
    cells: isSplit ? merged(table.cells, added, last) : [...table.cells, ...added],
    lastPage: more.page,
  }
}

/** A header repeated at the top of the page, alone or run together with the row below it. */
function withoutHeader(cell: CellDraft, header: readonly CellDraft[]): CellDraft {
  const lines = header.find(({ column }) => column === cell.column)?.lines ?? []
  const repeats = lines.length > 0 && lines.every((line, index) => line.text === cell.lines[index]?.text)
  return repeats ? { ...cell, lines: cell.lines.slice(lines.length) } : cell
}

/** A row cut by the page break: a cell of it goes on in the middle of a sentence. */
function isSplitRow(above: readonly CellDraft[], below: readonly CellDraft[]): boolean {
  const firstColumn = Math.min(...below.map(({ column }) => column))
  return below.some((cell) => {
    const before = above.find(({ column }) => column === cell.column)
    const goesOn = before !== undefined && !ended(textOf(before)) && startsLower(textOf(cell))
    return goesOn && (cell.column === 0 || firstColumn > 0)
  })
}

function merged(cells: readonly CellDraft[], added: readonly CellDraft[], row: number): CellDraft[] {
  const inRow = added.filter((cell) => cell.row === row)
  const longer = cells.map((cell) => {
    const more = cell.row === row ? inRow.find(({ column }) => column === cell.column) : undefined
    return more ? { ...cell, lines: [...cell.lines, ...more.lines] } : cell
  })
  const known = new Set(rowOf(cells, row).map(({ column }) => column))
  return [...longer, ...added.filter((cell) => cell.row !== row || !known.has(cell.column))]
}
