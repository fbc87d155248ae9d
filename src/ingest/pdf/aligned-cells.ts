import type { Region } from './columns.js'
import { greatest, least } from './extent.js'
import { rowGroups, rowsOf } from './fragments.js'
import { candidateEdges, type DrawingOrder } from './gutter.js'
import type { Line } from './line.js'

const fewestRows = 3

/** Cells without borders that the file draws row by row, cell by cell: a new row begins where it goes back to the left. */
export function drawnCells(
  within: readonly Line[],
  gutterX: number,
  drawn: DrawingOrder,
): Region | undefined {
  const columnOf = columnFinder(within, gutterX)
  const bands: Line[][] = []
  let column = Infinity
  for (const line of [...within].sort((a, b) => (drawn.get(a) ?? 0) - (drawn.get(b) ?? 0))) {
    const here = columnOf(line)
    if (here < column) bands.push([line])
    else bands.at(-1)?.push(line)
    column = here
  }
  const isStacked = bands.every(
    (band, index) => index === 0 || bottomOf(bands[index - 1] ?? []) < topOf(band),
  )
  // Where each row is one line, the file may as well draw prose line by line over its columns.
  const hasTallRows = bands.length < 0.8 * rowGroups(within).length
  return isStacked && hasTallRows ? region(bands, columnOf) : undefined
}

/** Cells without borders told by their baselines: a row begins with a line in the first column and in another at once. */
export function alignedCells(within: readonly Line[], gutterX: number): Region | undefined {
  const columnOf = columnFinder(within, gutterX)
  const bands: Line[][] = []
  for (const { base: row, parts } of rowGroups(within)) {
    const starts = new Set(parts.map(columnOf))
    const before = bands.at(-1)?.at(-1)
    const isApart = before === undefined || row.y - before.y > 1.5 * row.size
    if ((starts.has(0) && starts.size > 1 && isApart) || bands.length === 0) bands.push([...parts])
    else bands.at(-1)?.push(...parts)
  }
  return region(bands, columnOf)
}

const topOf = (lines: readonly Line[]): number => least(lines, (line) => line.y - 0.5 * line.size)
const bottomOf = (lines: readonly Line[]): number => greatest(lines, (line) => line.y - 0.5 * line.size)

function region(bands: readonly (readonly Line[])[], columnOf: (line: Line) => number): Region | undefined {
  if (bands.length < fewestRows) return undefined
  const cells = bands.flatMap((band, row) =>
    [...new Set(band.map(columnOf))]
      .sort((a, b) => a - b)
      .map((column) => {
        const lines = rowsOf(band.filter((line) => columnOf(line) === column))
        return { row, column, lines, isMarkedHeader: false }
      }),
  )
  return { kind: 'aligned', columns: greatest(cells, ({ column }) => column) + 1, cells }
}

/** Tells the column of a line by the places where lines begin and that no line crosses. */
function columnFinder(within: readonly Line[], gutterX: number): (line: Line) => number {
  const free = candidateEdges(within).filter(
    (x) => !within.some((line) => line.left < x - 1 && line.right > x + 1),
  )
  const edges = [...new Set([...free, gutterX])]
    .sort((a, b) => a - b)
    .filter((x, i, all) => i === 0 || x - (all[i - 1] ?? 0) > 12)
  return (line) => edges.filter((edge) => line.left >= edge).length
}
