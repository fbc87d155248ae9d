import type { Draft } from './draft.js'

/** How a text was broken into lines. */
export interface Wrap {
  /** The width at which a machine broke the lines; undefined where each line is a paragraph of its own. */
  readonly width?: number
  /** Every line is followed by a blank one, so that blank lines part nothing. */
  readonly doubleSpaced: boolean
}

const widestWrap = 160
const leastPairs = 3
/** In wrapped prose well over half of the full lines go on in the middle of a sentence. */
const continuedShare = 0.4

export const startsLower = (text: string): boolean => /^["'«“„(]{0,3}\p{Ll}/u.test(text)
export const endsSentence = (text: string): boolean => /[.!?:;…]["'»”)\]]{0,3}$/.test(text)

/** Whether the next line's first word would not have fitted onto a line of this length: then a machine broke it here. */
export function isFull(lineWidth: number, next: string, width: number): boolean {
  const space = next.indexOf(' ')
  return lineWidth + 1 + (space < 0 ? next.length : space) > width - 1
}

/** Finds the wrap width from how long lines are and how they go on. */
export function findWrap(lines: readonly Draft[]): Wrap {
  const open = lines.filter((line) => line.kind === undefined || line.kind === 'item')
  const widths = open.map((line) => line.text.length).sort((a, b) => a - b)
  const width = widths[Math.floor((widths.length - 1) * 0.97)] ?? 0
  if (width > widestWrap || width < 30) return { doubleSpaced: false }
  const near = continued(open, width, (line) => line.before !== 'gap')
  if (near) return { width, doubleSpaced: false }
  const far = open.some((line) => line.before !== 'gap') ? false : continued(open, width, () => true)
  return far ? { width, doubleSpaced: true } : { doubleSpaced: false }
}

function continued(lines: readonly Draft[], width: number, counts: (line: Draft) => boolean): boolean {
  let full = 0
  let lower = 0
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i]
    const before = lines[i - 1]
    if (!line || !before || !counts(line) || !isFull(before.text.length, line.text, width)) continue
    full++
    if (startsLower(line.text) && !endsSentence(before.text)) lower++
  }
  return full >= leastPairs && lower >= full * continuedShare
}
