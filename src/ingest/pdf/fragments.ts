import { isSameBaseline, type Line, lineOf, pieceRight } from './line.js'
import type { Piece } from './page-content.js'

/** A wider gap may be a gutter between columns or cells; a line is put together again where it is none. */
const widestGapEm = 0.8

/** Runs of pieces that the file draws one after another on one baseline without a gap wider than `gapEm` letter heights. */
export function fragmentsOf(pieces: readonly Piece[], gapEm: number = widestGapEm): Line[] {
  const fragments: Line[] = []
  let open: Piece[] = []
  for (const piece of withoutOverprint(pieces)) {
    if (open.length > 0 && !continues(open, piece, gapEm)) {
      fragments.push(lineOf(open))
      open = []
    }
    open.push(piece)
  }
  if (open.length > 0) fragments.push(lineOf(open))
  return fragments
}

function continues(open: readonly Piece[], piece: Piece, gapEm: number): boolean {
  const last = open[open.length - 1]
  if (!last) return false
  const base = open.length === 1 ? last : largest(open)
  const gap = piece.x - pieceRight(last)
  const em = Math.max(last.size, piece.size)
  return isSameBaseline(base, piece) && gap <= gapEm * em && gap >= -0.5 * em
}

/** Of the last few pieces, enough to look back past a footnote mark. */
const largest = (open: readonly Piece[]): Piece =>
  open.slice(-4).reduce((best, piece) => (piece.size > best.size ? piece : best))

/** Text drawn twice at a hair's breadth (poor man's bold, shadows) is one text. */
function withoutOverprint(pieces: readonly Piece[]): Piece[] {
  const seen = new Set<string>()
  const key = (piece: Piece, dx: number, dy: number): string =>
    `${Math.round(piece.x) + dx} ${Math.round(piece.y) + dy} ${piece.text}`
  return pieces.filter((piece) => {
    const around = [-1, 0, 1].some((dx) => [-1, 0, 1].some((dy) => seen.has(key(piece, dx, dy))))
    if (!around) seen.add(key(piece, 0, 0))
    return !around
  })
}

export interface Row {
  /** The largest of its parts. */
  readonly base: Line
  readonly parts: readonly Line[]
}

/** Groups fragments by their baselines, from top to bottom, each row from left to right. */
export function rowGroups(fragments: readonly Line[]): Row[] {
  const sorted = [...fragments].sort((a, b) => a.y - b.y || a.left - b.left)
  const rows: { base: Line; parts: Line[] }[] = []
  for (const fragment of sorted) {
    const row = rows.at(-1)
    if (row && Math.abs(row.base.y - fragment.y) <= 0.3 * Math.min(row.base.size, fragment.size)) {
      row.parts.push(fragment)
      if (fragment.size > row.base.size) row.base = fragment
    } else rows.push({ base: fragment, parts: [fragment] })
  }
  return rows.map(({ base, parts }) => ({ base, parts: parts.sort((a, b) => a.left - b.left) }))
}

/** Puts fragments on one baseline together into lines. */
export const rowsOf = (fragments: readonly Line[]): Line[] =>
  rowGroups(fragments).map(({ base, parts }) =>
    parts.length === 1 ? base : lineOf(parts.flatMap((each) => each.pieces)),
  )
