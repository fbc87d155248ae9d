import { cleanText, oneLine } from '../clean-text.js'
import type { Link } from '../source.js'
import { drawPrivate } from './bullet.js'
import type { WordRun } from './mammoth.js'

/** One line of a paragraph, clean, with its links placed and its look counted in letters. */
export interface Line {
  readonly text: string
  readonly links: readonly Link[]
  readonly letters: number
  readonly boldLetters: number
  readonly capsLetters: number
  /** The size that most letters have, in points. */
  readonly size?: number
}

/** Noncharacters: no document holds them, because they are dropped before. */
const linkStart = '\ufdd0'
const linkEnd = '\ufdd1'

/** Cuts the runs of a paragraph at its line breaks. Rules and rows of dots are left out. */
export function linesOf(runs: readonly WordRun[], targets: readonly string[]): Line[] {
  const lines: WordRun[][] = [[]]
  for (const run of runs) {
    const [first = '', ...rest] = run.text.split('\n')
    lines.at(-1)!.push({ ...run, text: first })
    for (const text of rest) lines.push([{ ...run, text }])
  }
  return lines
    .map((line) => lineOf(line, targets))
    .filter((line) => /[\p{L}\p{N}\p{So}\p{Sc}]/u.test(line.text))
}

/** Puts lines together with a space between them. */
export function joinLines(lines: readonly Line[]): Line {
  const [first, ...rest] = lines
  if (first && rest.length === 0) return first
  const links: Link[] = []
  let length = 0
  for (const line of lines) {
    for (const link of line.links) links.push({ ...link, start: link.start + length, end: link.end + length })
    length += line.text.length + 1
  }
  const sum = (count: (line: Line) => number): number => lines.reduce((total, line) => total + count(line), 0)
  return {
    text: lines.map((line) => line.text).join(' '),
    links,
    letters: sum((line) => line.letters),
    boldLetters: sum((line) => line.boldLetters),
    capsLetters: sum((line) => line.capsLetters),
    ...(first?.size !== undefined && { size: first.size }),
  }
}

function lineOf(runs: readonly WordRun[], targets: readonly string[]): Line {
  const counts = { letters: 0, boldLetters: 0, capsLetters: 0 }
  const sizes = new Map<number, number>()
  const linked: number[] = []
  let raw = ''
  for (const { text, isBold, isCaps, size, link } of runs) {
    const letters = lettersIn(text)
    counts.letters += letters
    if (isBold) counts.boldLetters += letters
    if (isCaps) counts.capsLetters += letters
    if (size !== undefined) sizes.set(size, (sizes.get(size) ?? 0) + letters)
    if (link !== undefined) linked.push(link)
    raw += link === undefined ? text : `${linkStart}${text}${linkEnd}`
  }
  const size = [...sizes].reduce<readonly [number, number]>((a, b) => (b[1] > a[1] ? b : a), [0, 0])[0]
  const placed =
    linked.length === 0 ? { text: oneLine(cleanText(raw)), links: [] } : place(raw, linked, targets)
  // Word's dash of the symbol font is a minus sign.
  const text = drawPrivate(placed.text).replace(/^−(?=\s)/, '–')
  return { ...placed, text, ...counts, ...(size > 0 && { size }) }
}

interface OpenLink {
  start: number
  end: number
  readonly link: number
}

/** Collapses white space and turns the link marks into offsets. Runs of one link are one link. */
function place(
  raw: string,
  linked: readonly number[],
  targets: readonly string[],
): Pick<Line, 'text' | 'links'> {
  const links: OpenLink[] = []
  const parts: string[] = []
  let length = 0
  let gap = 0
  let next = 0
  for (const piece of cleanText(raw).split(/([\ufdd0\ufdd1]|\s+)/)) {
    if (piece === linkStart) links.push({ start: -1, end: -1, link: linked[next++]! })
    else if (piece === linkEnd) close(links, length)
    else if (piece.trim() === '') gap = piece === '' || length === 0 ? gap : 1
    else {
      parts.push(' '.repeat(gap), piece)
      const open = links.at(-1)
      if (open?.start === -1) open.start = length + gap
      length += gap + piece.length
      gap = 0
    }
  }
  const placed = links
    .map(({ start, end, link }) => ({ start, end, target: targets[link] ?? '' }))
    .filter(({ start, end, target }) => target !== '' && start >= 0 && end > start)
  return { text: parts.join(''), links: placed }
}

function close(links: OpenLink[], end: number): void {
  const last = links.at(-1)!
  const before = links.at(-2)
  last.end = end
  if (before?.link !== last.link || before.end < last.start - 1) return
  before.end = end
  links.pop()
}

function lettersIn(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0
}
