import { greatest, least } from './extent.js'
import type { Line } from './line.js'

/** A wide title over narrow columns must not stand for their edge. */
const share = 0.9

/** Makes the function that tells where lines of the same column end at the latest, on one page. */
export function rightEdgeOn(pageLines: readonly Line[]): (lines: readonly Line[]) => number {
  const byRight = [...pageLines].sort((a, b) => a.right - b.right)
  const known = new Map<number, number>()
  const edgeFrom = (left: number): number => {
    const key = Math.round(left / 8)
    const before = known.get(key)
    if (before !== undefined) return before
    const column = byRight.filter((line) => line.left <= left + 10 && line.right > left)
    const edge = column[Math.floor(share * (column.length - 1))]?.right ?? 0
    known.set(key, edge)
    return edge
  }
  return (lines) => {
    const left = least(lines, (line) => line.left)
    return Math.max(
      edgeFrom(left),
      greatest(lines, (line) => line.right),
    )
  }
}
