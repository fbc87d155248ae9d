import type { Dot, Rule } from './page-content.js'

/** a b c d e f, as PDF writes an affine map. */
export type Matrix = readonly [number, number, number, number, number, number]

/** Numbers of the operators that matter here, as the PDF library counts them. */
export interface DrawCodes {
  readonly save: number
  readonly restore: number
  readonly transform: number
  readonly constructPath: number
  readonly endPath: number
  readonly formBegin: number
  readonly formEnd: number
}

export interface Drawing {
  readonly rules: readonly Rule[]
  readonly dots: readonly Dot[]
  readonly hasDrawing: boolean
}

/** Shorter strokes are underlines of a word or parts of letters, not edges of cells. */
const minLengthPoints = 8
const maxRules = 20_000
/** Text turned into outlines is many paths; a background is one. */
const manyPaths = 20
/** Browsers draw the bullets of lists as small discs and squares. */
const dotPoints = { least: 1.5, most: 7 }
const maxDots = 5000
/** A picture is a unit square scaled up. */
const minPicturePoints = 40

/** The map that does `n` first and then `m`. */
export const multiply = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
]

const isMatrix = (value: unknown): value is Matrix =>
  Array.isArray(value) && value.length === 6 && value.every(Number.isFinite)

/**
 * Collects straight lines parallel to the page's edges from a page's operators: strokes, edges of filled boxes, and
 * the thin filled boxes by which browsers draw borders. `view` maps page space to what is seen.
 */
export function drawnRules(
  codes: readonly number[],
  args: readonly unknown[],
  code: DrawCodes,
  view: Matrix,
): Drawing {
  const stack: Matrix[] = []
  const rules: Rule[] = []
  const dots: Dot[] = []
  let current = view
  let hasDrawing = false
  let paths = 0
  codes.forEach((each, index) => {
    const arg: unknown = args[index]
    if (each === code.save || each === code.formBegin) stack.push(current)
    if (each === code.restore || each === code.formEnd) current = stack.pop() ?? view
    const matrix: unknown = each === code.formBegin && Array.isArray(arg) ? arg[0] : arg
    if ((each === code.transform || each === code.formBegin) && isMatrix(matrix)) {
      current = multiply(current, matrix)
      if (each === code.transform && span(current) >= minPicturePoints) hasDrawing = true
    }
    if (each !== code.constructPath || isClip(arg, code)) return
    paths++
    if (rules.length < maxRules) edges(arg, current).forEach((rule) => rules.push(rule))
    const dot = dots.length < maxDots ? asDot(arg, current) : undefined
    if (dot) dots.push(dot)
  })
  return { rules, dots, hasDrawing: hasDrawing || rules.length > 0 || paths >= manyPaths }
}

/** A path that is only clipped to draws nothing. */
const isClip = (arg: unknown, code: DrawCodes): boolean => Array.isArray(arg) && arg[0] === code.endPath

const span = (m: Matrix): number => Math.hypot(m[0], m[1])

/** Edges of one path: pairs of points in the library's packed list (0 move, 1 line, 2 curve, 3 close). */
function edges(arg: unknown, m: Matrix): Rule[] {
  const path: unknown = Array.isArray(arg) && Array.isArray(arg[1]) ? arg[1][0] : undefined
  if (!(path instanceof Float32Array)) return []
  const found: Rule[] = []
  let start = { x: 0, y: 0 }
  let at = start
  const point = (i: number) => {
    const x = path[i] ?? 0
    const y = path[i + 1] ?? 0
    return { x: m[0] * x + m[2] * y + m[4], y: m[1] * x + m[3] * y + m[5] }
  }
  const line = (to: typeof at) => {
    const rule = asRule(at, to)
    if (rule && found.length < maxRules) found.push(rule)
    at = to
  }
  for (let i = 0; i < path.length;) {
    const step = path[i]
    if (step === 0) start = at = point(i + 1)
    else if (step === 1) line(point(i + 1))
    else if (step === 2) at = point(i + 5)
    else if (step === 3) line(start)
    else return found
    i += step === 3 ? 1 : step === 2 ? 7 : 3
  }
  return found
}

function asRule(a: { x: number; y: number }, b: { x: number; y: number }): Rule | undefined {
  const dx = Math.abs(a.x - b.x)
  const dy = Math.abs(a.y - b.y)
  if (dy < 1.5 && dx >= minLengthPoints)
    return { axis: 'horizontal', at: (a.y + b.y) / 2, from: Math.min(a.x, b.x), to: Math.max(a.x, b.x) }
  if (dx < 1.5 && dy >= minLengthPoints)
    return { axis: 'vertical', at: (a.x + b.x) / 2, from: Math.min(a.y, b.y), to: Math.max(a.y, b.y) }
  return undefined
}

/** A drawn bullet: a path about as wide as high, by the box that the library gives with it. */
function asDot(arg: unknown, m: Matrix): Dot | undefined {
  const box: unknown = Array.isArray(arg) ? arg[2] : undefined
  if (!(box instanceof Float32Array)) return undefined
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = box
  const width = Math.abs(m[0] * (x2 - x1) + m[2] * (y2 - y1))
  const height = Math.abs(m[1] * (x2 - x1) + m[3] * (y2 - y1))
  const isSmall = width >= dotPoints.least && width <= dotPoints.most
  if (!isSmall || height < 0.7 * width || height > 1.4 * width) return undefined
  const x = (x1 + x2) / 2
  const y = (y1 + y2) / 2
  return { x: m[0] * x + m[2] * y + m[4], y: m[1] * x + m[3] * y + m[5], width }
}
