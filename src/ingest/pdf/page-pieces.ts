import { type Matrix, multiply } from './drawn-rules.js'
import type { Piece } from './page-content.js'

/** What the PDF library gives for a run of text, or for the begin and end of marked content. */
export interface RawItem {
  readonly str?: string
  readonly transform?: readonly number[]
  readonly width?: number
  readonly fontName?: string
  readonly type?: string
  readonly id?: string | null
  readonly tag?: string | null
}

interface Placed {
  readonly piece: Piece
  /** Quarter turns of the baseline, or `undefined` for slanted text. */
  readonly turn: number | undefined
}

const isBold = (fontName: string): boolean =>
  /bold|black|heavy|demi(?!a)|semibold/i.test(fontName) && !/(?:un|non)bold/i.test(fontName)

export interface View {
  /** Maps page space to the page as it is read, origin at the upper left. */
  readonly matrix: Matrix
  readonly width: number
  readonly height: number
}

/** Turns the view of a page whose text mostly runs up, down or upside down, so that its lines run from left to right. */
export function uprightView(items: readonly RawItem[], { matrix, width, height }: View): View {
  const letters = new Map<number, number>()
  for (const { piece, turn } of placeItems(items, matrix, new Map()))
    if (turn !== undefined) letters.set(turn, (letters.get(turn) ?? 0) + piece.text.length)
  const turn = [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
  if (turn === 1) return { matrix: multiply([0, -1, 1, 0, 0, width], matrix), width: height, height: width }
  if (turn === 2) return { matrix: multiply([-1, 0, 0, -1, width, height], matrix), width, height }
  if (turn === 3) return { matrix: multiply([0, 1, -1, 0, height, 0], matrix), width: height, height: width }
  return { matrix, width, height }
}

/**
 * Turns the library's items into pieces on the page as it is read. Text that runs another way (watermarks, stamps along the
 * edge) is left out: it belongs to no paragraph.
 */
export const pagePieces = (
  items: readonly RawItem[],
  { matrix }: View,
  fontNames: ReadonlyMap<string, string>,
): Piece[] => placeItems(items, matrix, fontNames).flatMap(({ piece, turn }) => (turn === 0 ? [piece] : []))

function placeItems(
  items: readonly RawItem[],
  view: Matrix,
  fontNames: ReadonlyMap<string, string>,
): Placed[] {
  /** Each entry holds what its outer ones say too, so that unclosed marks by the thousand cost nothing. */
  const marks: { readonly id: string | undefined; readonly artifact: boolean }[] = []
  const placed: Placed[] = []
  for (const item of items) {
    const outer = marks.at(-1)
    if (item.type === 'endMarkedContent') marks.pop()
    else if (item.type !== undefined)
      marks.push({
        id: item.id ?? outer?.id,
        artifact: item.tag === 'Artifact' || outer?.artifact === true,
      })
    if (item.str === undefined || item.transform === undefined || item.str === '') continue
    if (item.str.trim() === '') markSpace(placed)
    else {
      const mark = marks.at(-1)?.id
      const artifact = marks.at(-1)?.artifact === true
      placed.push(
        place(
          item.str,
          item,
          view,
          { artifact, bold: isBold(fontNames.get(item.fontName ?? '') ?? '') },
          mark,
        ),
      )
    }
  }
  return placed
}

function markSpace(placed: Placed[]): void {
  const last = placed.at(-1)
  if (last) placed[placed.length - 1] = { ...last, piece: { ...last.piece, spaceAfter: true } }
}

function place(
  text: string,
  item: RawItem,
  view: Matrix,
  look: { readonly artifact: boolean; readonly bold: boolean },
  mark: string | undefined,
): Placed {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = item.transform ?? []
  const along = [view[0] * a + view[2] * b, view[1] * a + view[3] * b] as const
  const up = [view[0] * c + view[2] * d, view[1] * c + view[3] * d] as const
  const quarters = Math.atan2(along[1], along[0]) / (Math.PI / 2)
  const turn = Math.abs(quarters - Math.round(quarters)) < 0.1 ? (Math.round(quarters) + 4) % 4 : undefined
  const piece: Piece = {
    text,
    x: view[0] * e + view[2] * f + view[4],
    y: view[1] * e + view[3] * f + view[5],
    width: item.width ?? 0,
    size: Math.hypot(up[0], up[1]) || 1,
    spaceAfter: /\s$/.test(text),
    ...look,
    ...(mark === undefined ? {} : { mark }),
  }
  return { piece, turn }
}
