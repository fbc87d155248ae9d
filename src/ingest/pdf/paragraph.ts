import type { TextFlow } from './flow.js'
import type { Measured } from './flow-measures.js'
import type { Line } from './line.js'
import { listMark } from './list-mark.js'
import { ended, paragraphsOf, spareRoom, startsLower } from './paragraph-breaks.js'

/** Lines that read as one paragraph, heading or list item, perhaps over a page break. */
export interface Paragraph {
  readonly kind: 'text'
  readonly role: TextFlow['role']
  readonly level?: number
  readonly page: number
  readonly lines: readonly Line[]
  readonly rightEdge: number
  /** Stands on another page or higher up than what it follows. */
  readonly isAfterBreak: boolean
  readonly isContinuation: boolean
}

export function paragraphsIn({ flow, leading }: Measured): Paragraph[] {
  return paragraphsOf(flow, leading).map((lines, index) => ({
    kind: 'text',
    role: index > 0 && flow.role === 'item' && !listMark(lines[0]?.text ?? '') ? 'paragraph' : flow.role,
    ...(flow.level === undefined ? {} : { level: flow.level }),
    page: flow.page,
    lines,
    rightEdge: flow.rightEdge,
    isAfterBreak: index === 0,
    isContinuation: index === 0 && flow.isContinuation === true,
  }))
}

/** Joins a paragraph that was cut by a page, a column, or a file that marks each line as a paragraph. */
export function joinedParagraphs<T extends { readonly kind: string }>(
  items: readonly (Paragraph | T)[],
): (Paragraph | T)[] {
  const isParagraph = (item: Paragraph | T | undefined): item is Paragraph => item?.kind === 'text'
  const joined: (Paragraph | T)[] = []
  /** The last paragraph that isn't a footnote, with its lines so far. */
  let host: { readonly paragraph: Paragraph; readonly lines: Line[] } | undefined
  for (const item of items) {
    if (isParagraph(item) && host && goesOn(host.paragraph, host.lines, item)) {
      for (const line of item.lines) host.lines.push(line)
      continue
    }
    const isNote = isParagraph(item) && host !== undefined && isFootnote(item, host.paragraph)
    const lines = isParagraph(item) ? [...item.lines] : []
    joined.push(isParagraph(item) ? { ...item, lines } : item)
    if (!isNote) host = isParagraph(item) ? { paragraph: item, lines } : undefined
  }
  return joined
}

/** Small print with its number or star, between a paragraph and its rest on the next page. */
function isFootnote(item: Paragraph, host: Paragraph): boolean {
  const first = item.lines[0]
  const body = host.lines[0]
  return (
    first !== undefined &&
    body !== undefined &&
    item.page === host.page &&
    first.size < 0.93 * body.size &&
    /^(?:\d{1,3}(?![\d.)])|[*†])/u.test(first.text)
  )
}

function goesOn(before: Paragraph, lines: readonly Line[], next: Paragraph): boolean {
  const last = lines.at(-1)
  const first = next.lines[0]
  if (!last || !first) return false
  if (next.isContinuation) return true
  if (!next.isAfterBreak || before.role === 'heading' || next.role === 'heading') return false
  const isApart = before.page !== next.page || first.y < last.y
  if (!isApart && (before.role === 'loose' || next.role === 'loose' || next.role === 'item')) return false
  if (ended(last.text) || (listMark(first.text) && !/^[-–—]/u.test(first.text)) || !isSameLook(last, first))
    return false
  if (/\p{L}[-\u2010\u00AD]$/u.test(last.text) && startsLower(first.text)) return true
  if (!isApart && !startsLower(first.text)) return false
  if (next.role === 'item' && before.role === 'item' && !startsLower(first.text)) return false
  return spareRoom(last, first, before.rightEdge) <= 0.8 * first.size
}

const isSameLook = (a: Line, b: Line): boolean =>
  Math.abs(a.size / b.size - 1) < 0.08 && Math.abs(a.boldShare - b.boldShare) < 0.95
