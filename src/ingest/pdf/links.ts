import type { LinkBox, Piece } from './page-content.js'

/** Height of the bands by which annotations are looked up. */
const bandPoints = 20
const maxBands = 500
const maxBoxesABand = 200

/** Cuts pieces where a link annotation begins or ends, so that each piece has one target or none. */
export function withTargets(pieces: readonly Piece[], links: readonly LinkBox[]): Piece[] {
  if (links.length === 0) return [...pieces]
  const bands = byBand(links)
  return pieces.flatMap((piece) => {
    const middle = piece.y - 0.3 * piece.size
    const hits = (bands.get(Math.floor(middle / bandPoints)) ?? []).filter(
      (box) =>
        box.top <= middle &&
        box.bottom >= middle &&
        box.left < piece.x + piece.width - 1 &&
        box.right > piece.x + 1,
    )
    return hits.length === 0 ? [piece] : cut(piece, hits)
  })
}

function byBand(links: readonly LinkBox[]): Map<number, LinkBox[]> {
  const bands = new Map<number, LinkBox[]>()
  for (const box of links) {
    const first = Math.floor(box.top / bandPoints)
    const last = Math.min(Math.floor(box.bottom / bandPoints), first + maxBands)
    for (let band = first; band <= last; band++) {
      const boxes = bands.get(band)
      if (boxes && boxes.length < maxBoxesABand) boxes.push(box)
      else if (!boxes) bands.set(band, [box])
    }
  }
  return bands
}

function cut(piece: Piece, hits: readonly LinkBox[]): Piece[] {
  const parts: Piece[] = []
  let done = 0
  for (const box of [...hits].sort((a, b) => a.left - b.left)) {
    const { start, end } = textUnder(piece, box, done)
    if (end <= start) continue
    if (start > done) parts.push(slice(piece, done, start))
    parts.push({ ...slice(piece, start, end), target: box.target })
    done = end
  }
  if (done < piece.text.length) parts.push(slice(piece, done, piece.text.length))
  return parts
}

/** The letters under a box: those that the library says lie there, or by their share of the width. */
function textUnder(
  piece: Piece,
  box: LinkBox,
  from: number,
): { readonly start: number; readonly end: number } {
  const guess = charAt(piece, box.left)
  const known = box.text?.trim() ?? ''
  const at = known === '' ? -1 : piece.text.indexOf(known, Math.max(from, guess - known.length - reach))
  const isKnown = at >= 0 && Math.abs(at - guess) <= known.length + reach
  const end = isKnown ? at + known.length : charAt(piece, box.right)
  return {
    start: Math.max(from, wordEdge(piece.text, isKnown ? at : guess, 'start')),
    end: wordEdge(piece.text, end, 'end'),
  }
}

/** Letters differ in width, so the place of a letter within its run is a guess that the next word edge corrects. */
const charAt = (piece: Piece, x: number): number =>
  Math.max(0, Math.min(piece.text.length, Math.round(((x - piece.x) / piece.width) * piece.text.length)))

const reach = 4

function wordEdge(text: string, at: number, edge: 'start' | 'end'): number {
  const isEdge = (i: number): boolean => {
    const before = text[i - 1] ?? ' '
    const after = text[i] ?? ' '
    return edge === 'start'
      ? /[\s("«]/u.test(before) && !/\s/u.test(after)
      : !/\s/u.test(before) && /[\s)"».,;:]/u.test(after)
  }
  // Boxes are drawn a little too large rather than too small: the edge within is likelier.
  const inward = edge === 'start' ? 1 : -1
  for (let step = 0; step <= reach; step++)
    for (const place of [at + inward * step, at - inward * step])
      if (place >= 0 && place <= text.length && isEdge(place)) return place
  return at
}

function slice(piece: Piece, start: number, end: number): Piece {
  const unit = piece.width / piece.text.length
  return {
    ...piece,
    text: piece.text.slice(start, end),
    x: piece.x + start * unit,
    width: (end - start) * unit,
    spaceAfter: end === piece.text.length ? piece.spaceAfter : /\s/.test(piece.text[end] ?? ''),
  }
}
