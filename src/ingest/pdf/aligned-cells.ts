import type { Region } from './columns.js'
import { rowGroups, rowsOf } from './fragments.js'
import { candidateEdges } from './gutter.js'
import type { Line } from './line.js'

/** Cells without borders: bands that begin with a line in the first column and in another at once. */
export function alignedCells(within: readonly Line[], gutterX: number): Region | undefined {
  const edges = [-Infinity, ...columnEdges(within, gutterX)]
  const columnOf = (line: Line): number => edges.findLastIndex((edge) => line.left >= edge)
  const bands: Line[][] = []
  for (const { base: row, parts } of rowGroups(within)) {
    const starts = new Set(parts.map(columnOf))
    const before = bands.at(-1)?.at(-1)
    const isApart = before === undefined || row.y - before.y > 1.5 * row.size
    if ((starts.has(0) && starts.size > 1 && isApart) || bands.length === 0) bands.push([...parts])
    else bands.at(-1)?.push(...parts)
  }
  if (bands.length < 3) return undefined
  const cells = bands.flatMap((band, row) =>
    edges.map((_, column) => {
      const lines = rowsOf(band.filter((line) => columnOf(line) === column))
      return { row, column, lines, isMarkedHeader: false }
    }),
  )
  return { kind: 'aligned', columns: edges.length, cells: cells.filter((cell) => cell.lines.length > 0) }
}

function columnEdges(within: readonly Line[], gutterX: number): number[] {
  const free = candidateEdges(within).filter(
    (x) => !within.some((line) => line.left < x - 1 && line.right > x - 0.3 * line.size),
  )
  return [...new Set([...free, gutterX])]
    .sort((a, b) => a - b)
    .filter((x, i, all) => i === 0 || x - (all[i - 1] ?? 0) > 12)
}
