import type { LinkBox, Piece } from './page-content.js'

/** Height of the bands by which annotations are looked up. */
const bandPoints = 20
const maxBands = 500

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
      if (boxes) boxes.push(box)
      else bands.set(band, [box])
    }
  }
  return bands
}

function cut(piece: Piece, hits: readonly LinkBox[]): Piece[] {
  const parts: Piece[] = []
  let done = 0
  for (const box of [...hits].sort((a, b) => a.left - b.left)) {
    const start = Math.max(done, wordEdge(piece.text, charAt(piece, box.left), 'start'))
    const end = wordEdge(piece.text, charAt(piece, box.right), 'end')
    if (end <= start) continue
    if (start > done) parts.push(slice(piece, done, start))
    parts.push({ ...slice(piece, start, end), target: box.target })
    done = end
  }
  if (done < piece.text.length) parts.push(slice(piece, done, piece.text.length))
  return parts
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
  for (let step = 0; step <= reach; step++) {
    if (at - step >= 0 && isEdge(at - step)) return at - step
    if (at + step <= text.length && isEdge(at + step)) return at + step
  }
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
