import { fragmentsOf, rowsOf } from './fragments.js'
import type { Line } from './line.js'
import type { PageContent, Piece } from './page-content.js'

/** Share of the page's height at its top and bottom where running heads stand. */
const marginShare = 0.14
/** Rows looked at from each edge: heads of more lines are part of the text. */
const maxRowsAnEdge = 6
/** Browsers print their own head and foot at 8 points. */
const browserPrintPoints = 9.5

const pageNumber =
  /^[-–—\s|[(]*(?:(?:page|pages?|p\.|стр\.?|страница|с\.|бет|лист|№)\s*)?\d{1,4}(?:\s*(?:\/|of|из|-?ден|\|)\s*\d{1,4})?(?:\s*-?\s*(?:бет|page|стр\.?))?[-–—\s|\])]*$/iu
const numbered =
  /(?:^|\s)(?:page|стр\.?|страница|лист|бет)\s*№?\s*\d{1,4}(?:\s*(?:\/|of|из)\s*\d{1,4})?$|(?:^|\s)\d{1,4}\s*(?:\/|of|из)\s*\d{1,4}$/iu
const printedAt =
  /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?\s+(?:г\.,?\s+)?\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]\.?m\.?)?(?=\s|$)/iu
const printedFrom = /^(?:https?:\/\/|file:\/\/|about:|localhost[:/])\S*(?:\s.*)?$/iu
/** A letterhead that says how to reach the operator is not furniture: it stays, once. */
export const contactData = /@|(?<!\d)\d{9,}|(?:\d[\s()-]{0,2}){10,}/u

interface EdgeRow {
  readonly isOutermost: boolean
  readonly page: number
  readonly edge: 'top' | 'bottom'
  readonly row: Line
  readonly key: string
}

/**
 * Finds running heads and feet, page numbers and what browsers print around a page.
 * Returns the pieces to leave out; pieces in `kept` (cells of a table) are never among them.
 */
export function runningHeads(pages: readonly PageContent[], kept: ReadonlySet<Piece>): Set<Piece> {
  const rows = pages.flatMap((page) => edgeRows(page, kept))
  const seenOn = new Map<string, Set<number>>()
  for (const { key, page } of rows) seenOn.set(key, (seenOn.get(key) ?? new Set()).add(page))
  const dropped = new Set<Piece>()
  const stated = new Set<string>()
  for (const each of rows) {
    const pagesWithIt = nearby(seenOn, each)
    if (!isFurniture(each, pagesWithIt, pages.length)) continue
    const isLetterhead = contactData.test(each.row.text) && !isBrowserPrint(each)
    if (isLetterhead && !stated.has(each.row.text)) stated.add(each.row.text)
    else each.row.pieces.forEach((piece) => dropped.add(piece))
  }
  return dropped
}

function edgeRows(page: PageContent, kept: ReadonlySet<Piece>): EdgeRow[] {
  const rows = rowsOf(fragmentsOf(page.pieces)).filter((row) => !row.pieces.some((piece) => kept.has(piece)))
  const tops = rows.slice(0, maxRowsAnEdge).filter((row) => row.y < marginShare * page.height)
  const feet = rows.slice(-maxRowsAnEdge).filter((row) => row.y > (1 - marginShare) * page.height)
  const asEdge =
    (edge: 'top' | 'bottom') =>
    (row: Line, index: number, all: readonly Line[]): EdgeRow => {
      const isOutermost = index === (edge === 'top' ? 0 : all.length - 1)
      return { page: page.number, edge, row, isOutermost, key: keyOf(row, edge, page) }
    }
  return [...tops.map(asEdge('top')), ...feet.map(asEdge('bottom'))]
}

/** Same words at the same height from the edge, whatever the numbers in them. */
function keyOf(row: Line, edge: 'top' | 'bottom', page: PageContent): string {
  const height = Math.round((edge === 'top' ? row.y : page.height - row.y) / 8)
  return `${edge} ${height} ${row.text.toLowerCase().replace(/\d+/gu, '#')}`
}

/** Pages that have this row here or a step higher or lower. */
function nearby(seenOn: ReadonlyMap<string, ReadonlySet<number>>, { key }: EdgeRow): number {
  const [edge = '', height = '0', ...rest] = key.split(' ')
  const pages = [-1, 0, 1].flatMap((shift) => [
    ...(seenOn.get(`${edge} ${Number(height) + shift} ${rest.join(' ')}`) ?? []),
  ])
  return new Set(pages).size
}

function isBrowserPrint({ row, edge }: EdgeRow): boolean {
  if (row.size >= browserPrintPoints) return false
  if (edge === 'top') return printedAt.test(row.text)
  return printedFrom.test(row.text) && (numbered.test(row.text) || !row.text.includes(' '))
}

function isFurniture(each: EdgeRow, pagesWithIt: number, pageCount: number): boolean {
  if (isBrowserPrint(each)) return true
  const { text, pieces } = each.row
  const isArtifact = pieces.every((piece) => piece.artifact)
  const isNumber = pageNumber.test(text)
  if (isNumber && (isArtifact || (each.isOutermost && /\d+/u.exec(text)?.[0] === String(each.page))))
    return true
  if (pageCount === 1) return false
  if (isNumber || isArtifact || (numbered.test(text) && text.length < 120)) return pagesWithIt >= 2
  return pagesWithIt >= Math.max(2, Math.ceil(pageCount * 0.4))
}
