import { least } from './extent.js'
import type { TextFlow } from './flow.js'
import type { Line } from './line.js'
import { listMark } from './list-mark.js'

/** What ends a sentence or a list item, with what may follow it. */
export const ended = (text: string): boolean => /[.!?:;…]["'»”’)\]]*$/u.test(text)
export const startsLower = (text: string): boolean => /^["'«“‘(]*\p{Ll}/u.test(text)

interface Surroundings {
  /** Baseline distance within paragraphs, in letter heights. */
  readonly leading: number
  readonly rightEdge: number
  readonly leftEdge: number
  /** The line that follows the one in question. */
  readonly after?: Line | undefined
}

/** Parts a flow into its paragraphs. Blocks that the file itself marks break only where a line plainly ends early. */
export function paragraphsOf(flow: TextFlow, leading: number): Line[][] {
  // A marked heading is one heading, by whatever lines it is set.
  if (flow.role === 'heading') return [[...flow.lines]]
  const around: Surroundings = {
    leading,
    rightEdge: flow.rightEdge,
    leftEdge: least(flow.lines, (line) => line.left),
  }
  const breaks = flow.role === 'loose' ? breaksLoose : breaksMarked
  const paragraphs: Line[][] = []
  flow.lines.forEach((line, index) => {
    const open = paragraphs.at(-1)
    if (open && !breaks(open, line, { ...around, after: flow.lines[index + 1] })) open.push(line)
    else paragraphs.push([line])
  })
  return paragraphs
}

/** Room left at the end of a line after the next line's first word would have been set there. */
export function spareRoom(line: Line, next: Line, rightEdge: number): number {
  const unit = next.text.length === 0 ? 0 : (next.right - next.left) / next.text.length
  const word = /^\S+/u.exec(next.text)?.[0].length ?? 0
  return rightEdge - line.right - (word + 1) * unit
}

function breaksMarked(open: readonly Line[], next: Line, around: Surroundings): boolean {
  const last = open[open.length - 1]!
  const room = spareRoom(last, next, around.rightEdge)
  if (room <= 0.5 * next.size) return false
  const width = around.rightEdge - around.leftEdge
  if (ended(last.text) || listMark(next.text) !== undefined) return true
  return room > 0.4 * width && !startsLower(next.text)
}

function breaksLoose(open: readonly Line[], next: Line, around: Surroundings): boolean {
  const last = open[open.length - 1]!
  const step = (next.y - last.y) / Math.max(last.size, next.size)
  if (step > 1.3 * around.leading + 0.1 || step < -0.5) return true
  const room = spareRoom(last, next, around.rightEdge)
  const fits = room > 0.5 * next.size
  const stops = ended(last.text)
  if (changesLook(last, next) && (stops || fits || !startsLower(next.text))) return true
  const mark = listMark(next.text)
  if (mark && breaksAtMark(mark.kind, open, next, fits, stops)) return true
  if (fits && (stops || !startsLower(next.text) || room > 0.35 * (around.rightEdge - around.leftEdge)))
    return !isCentred(last, next, around)
  return (isIndented(open, next) || isFirstLine(open, next, around)) && (stops || !startsLower(next.text))
}

function changesLook(last: Line, next: Line): boolean {
  const ratio = next.size / last.size
  if (ratio > 1.08 || ratio < 0.926) return true
  return (last.boldShare > 0.9 && next.boldShare < 0.1) || (last.boldShare < 0.1 && next.boldShare > 0.9)
}

/** A dash or a number may stand at the start of a line by chance; a bullet or "4.2." hardly ever does. */
function breaksAtMark(
  kind: string,
  open: readonly Line[],
  next: Line,
  fits: boolean,
  stops: boolean,
): boolean {
  if (stops || fits) return true
  if (kind === 'clause')
    return !/(?:^|\s)(?:п|пп|пункт\p{L}*|ст|стать\p{L}*|раздел\p{L}*|section|clause|articles?|art|№)\.?$/iu.test(
      open.at(-1)?.text ?? '',
    )
  const isDash = /^[-–—‒−]/u.test(next.text)
  if (kind === 'bullet' && !isDash) return true
  const first = open[0]!
  return listMark(first.text)?.kind === kind && Math.abs(first.left - next.left) < 3
}

/** Lines of a centred title that were parted by hand. */
function isCentred(last: Line, next: Line, around: Surroundings): boolean {
  const middle = (line: Line): number => (line.left + line.right) / 2
  const isInner = (line: Line): boolean => line.left - around.leftEdge > 2 * line.size
  return (
    isInner(last) &&
    isInner(next) &&
    Math.abs(middle(last) - middle(next)) < 4 &&
    last.boldShare > 0.9 &&
    next.boldShare > 0.9
  )
}

/** A first line set in further than the lines before it, or back out after a hanging paragraph. */
function isIndented(open: readonly Line[], next: Line): boolean {
  const first = open[0]!
  const last = open[open.length - 1]!
  if (next.left > last.left + 0.8 * next.size) return listMark(first.text) === undefined || open.length > 1
  return open.length > 1 && next.left < last.left - 0.8 * next.size
}

/** Set in, and the line after it goes back to the edge. */
function isFirstLine(open: readonly Line[], next: Line, { leftEdge, after }: Surroundings): boolean {
  if (listMark(open[0]?.text ?? '') !== undefined) return false
  const indent = 0.8 * next.size
  return after !== undefined && next.left > leftEdge + indent && after.left < leftEdge + 0.3 * next.size
}
