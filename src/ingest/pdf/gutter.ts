import { greatest, least } from './extent.js'
import type { Line } from './line.js'

const minRowsBeside = 2
const maxTried = 12
const maxCandidates = 40

interface Run {
  readonly first: number
  readonly last: number
  /** Lines on either side. */
  readonly left: number
  readonly right: number
}

export interface Gutter {
  readonly x: number
  readonly first: number
  readonly last: number
}

/** Place of each line in the file's own order. */
export type DrawingOrder = ReadonlyMap<Line, number>

/** Free vertical strips, those that the most lines stand beside first. Candidates are the places where lines begin. */
export function gutters(rows: readonly Line[], drawn: DrawingOrder): Gutter[] {
  if (rows.length < 2 * minRowsBeside) return []
  const found = candidateEdges(rows).flatMap((x) =>
    freeRuns(rows, x, drawn).map((run) => ({ ...run, x, weight: Math.min(run.left, run.right) })),
  )
  return found
    .filter(({ weight }) => weight >= minRowsBeside)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, maxTried)
}

/** Where at least two lines begin well inside the stretch, most frequent first. */
export function candidateEdges(rows: readonly Line[]): number[] {
  const counts = new Map<number, number>()
  for (const row of rows)
    counts.set(Math.round(row.left / 3), (counts.get(Math.round(row.left / 3)) ?? 0) + 1)
  const leftmost = least(rows, (row) => row.left)
  const width = greatest(rows, (row) => row.right) - leftmost
  return [...counts]
    .filter(([key, count]) => count >= 2 && key * 3 > leftmost + 0.12 * width)
    .sort((a, b) => b[1] - a[1])
    .slice(0, maxCandidates)
    .map(([key]) => key * 3 - 2)
}

/** Longest stretches of lines of which none crosses x, cut back to where both sides are taken. */
function freeRuns(rows: readonly Line[], x: number, drawn: DrawingOrder): Run[] {
  const runs: Run[] = []
  let start = 0
  const finish = (end: number): void => {
    const run = trimmed(rows, start, end - 1, x, drawn)
    if (run) runs.push(run)
    start = end + 1
  }
  rows.forEach((row, index) => {
    // Half a letter of air on the left side, or the strip is a space between words.
    if (row.left < x - 1 && row.right > x - 0.5 * row.size) finish(index)
  })
  finish(rows.length)
  return runs
}

/** Full-width text above and below ends in short lines: a run begins and ends near lines of the right column. */
function trimmed(
  rows: readonly Line[],
  from: number,
  to: number,
  x: number,
  drawn: DrawingOrder,
): Run | undefined {
  const isRight = (index: number): boolean => (rows[index]?.left ?? 0) >= x - 1
  let first = from
  let last = to
  while (first <= to && !isRight(first)) first++
  while (last >= first && !isRight(last)) last--
  if (first > last) return undefined
  const near = (a: number, b: number): boolean =>
    Math.abs((rows[a]?.y ?? 0) - (rows[b]?.y ?? 0)) < 0.6 * (rows[a]?.size ?? 1)
  while (first > from && near(first - 1, first)) first--
  const rightStart = least(rows.slice(first, last + 1), (row) =>
    row.left >= x - 1 ? (drawn.get(row) ?? 0) : Infinity,
  )
  const belowEnd = columnEnd(rows, last, to, x, (row) => (drawn.get(row) ?? 0) < rightStart)
  const within = rows.slice(first, belowEnd + 1)
  const right = baselines(within.filter((row) => row.left >= x - 1))
  const left = baselines(within.filter((row) => row.left < x - 1))
  return { first, last: belowEnd, left, right }
}

/** A left column that is longer than the right one goes on at its own line spacing, or was drawn before the right one. */
function columnEnd(
  rows: readonly Line[],
  last: number,
  to: number,
  x: number,
  isDrawnBefore: (row: Line) => boolean,
): number {
  let end = last
  while (end < to) {
    const next = rows[end + 1]
    const before = rows[end]
    if (!next || !before || next.left >= x) break
    if (next.y - before.y > 1.6 * next.size && !isDrawnBefore(next)) break
    end++
  }
  return end
}

/** How many lines there are, a line set with wide gaps counting once. Rows come from top to bottom. */
export const baselines = (rows: readonly Line[]): number =>
  rows.filter((row, index) => index === 0 || row.y - (rows[index - 1]?.y ?? 0) > 0.3 * row.size).length
