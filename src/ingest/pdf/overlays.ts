import { fragmentsOf } from './fragments.js'
import type { PageContent, Piece } from './page-content.js'
import { contactData } from './running-heads.js'

const fewestPages = 3
const pageShare = 0.6

/**
 * Finds what lies over or under the text of most pages at one and the same place: a site's cookie banner in a printed page,
 * a watermark. Returns the pieces to leave out; what says how to reach the operator stays once.
 */
export function overlays(pages: readonly PageContent[], kept: ReadonlySet<Piece>): Set<Piece> {
  if (pages.length < fewestPages) return new Set()
  const found = new Map<string, { readonly pieces: Piece[]; readonly pages: Set<number> }>()
  for (const page of pages)
    for (const { text, left, y, pieces } of fragmentsOf(page.pieces)) {
      if (!/\p{L}{3}/u.test(text) || pieces.some((piece) => kept.has(piece))) continue
      const key = `${Math.round(left)} ${Math.round(y)} ${text}`
      const place = found.get(key) ?? { pieces: [], pages: new Set() }
      found.set(key, place)
      const isFirst = place.pages.size === 0 && contactData.test(text)
      if (!isFirst) pieces.forEach((piece) => place.pieces.push(piece))
      place.pages.add(page.number)
    }
  const needed = Math.max(fewestPages, Math.ceil(pageShare * pages.length))
  return new Set([...found.values()].flatMap((place) => (place.pages.size >= needed ? place.pieces : [])))
}
