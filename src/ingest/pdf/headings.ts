import { listMark } from './list-mark.js'
import type { Paragraph } from './paragraph.js'

const longestHeadingLetters = 180
const mostHeadingLines = 4

export interface Typography {
  /** The size that most letters have, points. */
  readonly bodySize: number
  /** Weight tells headings only where most of the text is not bold. */
  readonly isBoldRare: boolean
}

export function typographyOf(paragraphs: readonly Paragraph[]): Typography {
  const letters = new Map<number, number>()
  let bold = 0
  let total = 0
  for (const { lines } of paragraphs)
    for (const line of lines) {
      const size = Math.round(line.size * 2) / 2
      letters.set(size, (letters.get(size) ?? 0) + line.text.length)
      total += line.text.length
      bold += line.boldShare * line.text.length
    }
  const bodySize = [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 12
  return { bodySize, isBoldRare: bold < 0.5 * total }
}

/** How strongly a paragraph looks like a heading: its size, with weight and capitals on top; `undefined` for plain text. */
export function headingRank(
  paragraph: Paragraph,
  text: string,
  next: string | undefined,
  { bodySize, isBoldRare }: Typography,
): number | undefined {
  if (text.length > longestHeadingLetters || paragraph.lines.length > mostHeadingLines) return undefined
  if (!/\p{L}{2}/u.test(text) || /[;,]$/.test(text)) return undefined
  const mark = listMark(text)
  if (mark?.kind === 'bullet' || mark?.kind === 'letter') return undefined
  const size = Math.max(...paragraph.lines.map((line) => line.size))
  const isBold = isBoldRare && paragraph.lines.every((line) => line.boldShare > 0.9)
  const isCapital = isAllCapitals(text)
  const isLarge = size >= 1.12 * bodySize
  const rank = Math.round(size * 2) / 2 + (isBold ? 0.3 : 0) + (isCapital ? 0.1 : 0)
  if (paragraph.role === 'heading') return rank
  const isSentence = /[.!?]$/.test(text) && mark === undefined
  if (isLarge && !(isSentence && text.length > 80)) return rank
  if (/:$/.test(text) || isSentence) return undefined
  if (isBold || isCapital) return rank
  return mark?.kind === 'number' && text.length <= 100 && opensSection(mark.text, next) ? rank : undefined
}

/** Capitals throughout, and words rather than an abbreviation with its number ("ИНН: 12345"). */
const isAllCapitals = (text: string): boolean =>
  text === text.toUpperCase() && /\p{L}{4}/u.test(text) && !/\d{4}|:\s*\S/u.test(text)

/** "4. Права" is a heading where "4.1. …" follows. */
const opensSection = (mark: string, next: string | undefined): boolean =>
  next !== undefined && next.startsWith(mark) && /^\d/u.test(next.slice(mark.length))

/**
 * Heading levels 1–6 by rank, the largest first. Where the file marks some headings with a level, the others go below
 * those that are larger.
 */
export function headingLevels(
  headings: readonly { readonly rank: number; readonly level: number | undefined }[],
): (rank: number) => number {
  const marked = headings.filter(({ level }) => level !== undefined)
  const ranks = [
    ...new Set(headings.filter(({ level }) => level === undefined).map(({ rank }) => rank)),
  ].sort((a, b) => b - a)
  return (rank) => {
    const above = marked.filter((each) => each.rank > rank).map((each) => each.level ?? 1)
    return Math.min(6, Math.max(0, ...new Set(above)) + 1 + ranks.indexOf(rank))
  }
}
