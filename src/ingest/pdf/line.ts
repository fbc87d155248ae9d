import { greatest, least } from './extent.js'
import type { Piece } from './page-content.js'

/** Pieces on one baseline, from left to right. */
export interface Line {
  readonly pieces: readonly Piece[]
  /** The pieces joined, spaces by gaps: for telling patterns; composed text comes from the pieces. */
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  /** The size that most of its letters have. */
  readonly size: number
  /** Share of letters in a bold face, 0 to 1. */
  readonly boldShare: number
}

export const pieceRight = (piece: Piece): number => piece.x + piece.width

/** Whether a reader sees a space between two neighbours on a line: one is drawn, or they stand apart. */
export function isSpaced(before: Piece, after: Piece): boolean {
  if (before.spaceAfter || /^\s/.test(after.text)) return true
  if (isNoteMark(before, after)) return true
  return after.x - pieceRight(before) > 0.15 * Math.max(before.size, after.size)
}

/** Raised and lowered letters are at least this much smaller than those beside them. */
const smallShare = 0.88

/** A small raised number after a word is a footnote mark, not a part of the word; after a letter ("м2") it is a part. */
const isNoteMark = (before: Piece, after: Piece): boolean =>
  after.size <= smallShare * before.size &&
  before.y - after.y > 0.15 * before.size &&
  /^\d/.test(after.text) &&
  /(?:\p{L}{3}|[.,;:!?"»”)])\s*$/u.test(before.text)

export function lineOf(pieces: readonly Piece[]): Line {
  const letters = new Map<number, number>()
  let bold = 0
  let total = 0
  let text = ''
  pieces.forEach((piece, index) => {
    const before = pieces[index - 1]
    text += (before && isSpaced(before, piece) ? ' ' : '') + piece.text
    const length = piece.text.trim().length
    letters.set(piece.size, (letters.get(piece.size) ?? 0) + length)
    total += length
    if (piece.bold) bold += length
  })
  const size = [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 1
  const main = pieces.find((piece) => piece.size === size) ?? pieces[0]
  return {
    pieces,
    text: text.replace(/\s+/g, ' ').trim(),
    left: least(pieces, (piece) => piece.x),
    right: greatest(pieces, pieceRight),
    y: main?.y ?? 0,
    size,
    boldShare: total === 0 ? 0 : bold / total,
  }
}

/** Whether a piece stands on the baseline of another, raised and lowered marks included. */
export function isSameBaseline(
  a: { readonly y: number; readonly size: number },
  b: { readonly y: number; readonly size: number },
): boolean {
  const larger = Math.max(a.size, b.size)
  const isMark = Math.min(a.size, b.size) <= smallShare * larger
  return Math.abs(a.y - b.y) <= (isMark ? 0.55 : 0.25) * larger
}
