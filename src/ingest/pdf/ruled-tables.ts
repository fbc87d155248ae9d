import type { CellDraft } from './flow.js'
import { rowsOf } from './fragments.js'
import { type Line, lineOf, pieceRight } from './line.js'
import type { Piece, Rule } from './page-content.js'

export interface Grid {
  readonly columns: readonly number[]
  readonly rows: readonly number[]
  /** The lines drawn between columns; cells joined over columns have none between them. */
  readonly borders: readonly Rule[]
}

/** Borders are drawn as double lines and boxes: edges nearer than this are one. */
const nearPoints = 4
/** A page has no more tables than this. */
const maxGrids = 200

/** Finds grids of at least two columns and two rows among the lines drawn on a page. */
export function ruledGrids(rules: readonly Rule[]): Grid[] {
  const verticals = rules.filter((rule) => rule.axis === 'vertical')
  const horizontals = rules.filter((rule) => rule.axis === 'horizontal')
  return stacks(verticals)
    .slice(0, maxGrids)
    .flatMap(({ top, bottom, parts }) => {
      const columns = clustered(parts.map((rule) => rule.at))
      const left = columns[0] ?? 0
      const right = columns.at(-1) ?? 0
      const within = horizontals.filter(
        (rule) =>
          rule.at >= top - nearPoints &&
          rule.at <= bottom + nearPoints &&
          rule.to > left - nearPoints &&
          rule.from < right + nearPoints,
      )
      const rows = clustered(within.map((rule) => rule.at))
      return columns.length >= 3 && rows.length >= 3 ? [{ columns, rows, borders: parts }] : []
    })
}

interface Stack {
  top: number
  bottom: number
  readonly parts: Rule[]
}

/** Vertical lines whose heights touch belong to one table. */
function stacks(verticals: readonly Rule[]): Stack[] {
  const found: Stack[] = []
  for (const rule of [...verticals].sort((a, b) => a.from - b.from)) {
    const last = found.at(-1)
    if (last && rule.from <= last.bottom + nearPoints) {
      last.parts.push(rule)
      last.bottom = Math.max(last.bottom, rule.to)
    } else found.push({ top: rule.from, bottom: rule.to, parts: [rule] })
  }
  return found
}

function clustered(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted.filter((value, index) => index === 0 || value - (sorted[index - 1] ?? 0) > nearPoints)
}

/** Puts fragments into the grid's cells; those outside it are not taken. A cell over several columns counts as its first. */
export function gridCells(grid: Grid, fragments: readonly Line[]): { cells: CellDraft[]; taken: Set<Line> } {
  const taken = new Set<Line>()
  const places = new Map<string, { row: number; column: number; parts: Line[] }>()
  for (const whole of fragments) {
    const row = slot(grid.rows, whole.y - 0.3 * whole.size)
    if (row === undefined) continue
    for (const fragment of cutAtBorders(whole, grid.borders)) {
      const column = slot(grid.columns, fragment.left + Math.min(2, (fragment.right - fragment.left) / 2))
      if (column === undefined) continue
      taken.add(whole)
      const key = `${row} ${column}`
      const place = places.get(key) ?? { row, column, parts: [] }
      place.parts.push(fragment)
      places.set(key, place)
    }
  }
  const cells = [...places.values()]
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map(({ row, column, parts }) => ({ row, column, lines: rowsOf(parts), isMarkedHeader: false }))
  return { cells, taken }
}

/** Short cells may stand closer than words: a border drawn between two pieces parts them. */
function cutAtBorders(line: Line, borders: readonly Rule[]): Line[] {
  const middle = line.y - 0.3 * line.size
  const crossing = borders.filter(
    ({ at, from, to }) => at > line.left && at < line.right && from <= middle && to >= middle,
  )
  if (crossing.length === 0) return [line]
  const parts: Piece[][] = []
  for (const piece of line.pieces) {
    const before = parts.at(-1)?.at(-1)
    const isCut = before && crossing.some(({ at }) => pieceRight(before) <= at + 1 && piece.x >= at - 1)
    if (before && !isCut) parts.at(-1)?.push(piece)
    else parts.push([piece])
  }
  return parts.map(lineOf)
}

/** Which interval of the ascending edges holds the value. */
function slot(edges: readonly number[], value: number): number | undefined {
  if (value < (edges[0] ?? Infinity) || value > (edges.at(-1) ?? -Infinity)) return undefined
  let low = 0
  let high = edges.length - 1
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((edges[middle] ?? 0) <= value) low = middle
    else high = middle
  }
  return low
}
