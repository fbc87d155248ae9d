import { fragmentsOf } from './fragments.js'
import type { Line } from './line.js'
import type { Dot, Piece } from './page-content.js'

/** How far left of its text a bullet may stand, in letter heights. */
const reachEm = 3

/** Puts a bullet before each line that a drawn one stands by, as if it were a letter. */
export function withDrawnBullets(pieces: readonly Piece[], dots: readonly Dot[]): Piece[] {
  if (dots.length === 0) return [...pieces]
  const bands = new Map<number, Dot[]>()
  for (const dot of dots) {
    const band = Math.floor(dot.y / 10)
    bands.set(band, [...(bands.get(band) ?? []), dot])
  }
  const bullets = new Map<Piece, Piece>()
  for (const line of fragmentsOf(pieces)) {
    const first = line.pieces[0]
    const dot = first && bulletOf(line, bands)
    if (dot)
      bullets.set(first, {
        ...first,
        text: '•',
        x: dot.x - dot.width / 2,
        width: dot.width,
        spaceAfter: true,
      })
  }
  return pieces.flatMap((piece) => {
    const bullet = bullets.get(piece)
    return bullet ? [bullet, piece] : [piece]
  })
}

/** At the height of small letters, left of the line and near it. */
function bulletOf(line: Line, bands: ReadonlyMap<number, readonly Dot[]>): Dot | undefined {
  const band = Math.floor(line.y / 10)
  const near = [band - 1, band].flatMap((each) => bands.get(each) ?? [])
  return near.find(
    (dot) =>
      dot.y < line.y &&
      dot.y > line.y - 0.7 * line.size &&
      dot.x < line.left &&
      dot.x > line.left - reachEm * line.size,
  )
}
