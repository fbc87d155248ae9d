import type { Line } from './line.js'

/** What the letters of a document mostly look like: a heading is what stands out from that. */
export interface BodyLook {
  /** Points; 0 where no size is named. */
  readonly size: number
  /** Bold letters and capitals say nothing where most letters have them. */
  readonly isMostlyBold: boolean
  readonly isMostlyCaps: boolean
}

/** Points that a heading is larger than the body. */
const leastDifference = 2

/** Measures the look of a document over all of its lines. */
export function bodyLook(lines: readonly Line[]): BodyLook {
  const sizes = new Map<number, number>()
  let letters = 0
  let bold = 0
  let caps = 0
  for (const line of lines) {
    letters += line.letters
    bold += line.boldLetters
    caps += line.capsLetters
    if (line.size !== undefined) sizes.set(line.size, (sizes.get(line.size) ?? 0) + line.letters)
  }
  const size = [...sizes].reduce<readonly [number, number]>((a, b) => (b[1] > a[1] ? b : a), [0, 0])[0]
  return { size, isMostlyBold: bold > letters / 2, isMostlyCaps: caps > letters / 2 }
}

/** Whether a whole line is emphasised in this document: bold, set in capitals or larger than the rest. */
export function standsOut(line: Line, body: BodyLook): boolean {
  if (line.letters === 0) return false
  const most = line.letters * 0.95
  const isBold = line.boldLetters >= most && !body.isMostlyBold
  const isCaps = line.capsLetters >= most && !body.isMostlyCaps
  const isLarge = body.size > 0 && (line.size ?? 0) >= body.size + leastDifference
  return isBold || isCaps || isLarge
}
