import { least } from './extent.js'
import type { Flow, TextFlow } from './flow.js'
import type { Line } from './line.js'
import { spareRoom } from './paragraph-breaks.js'

/** Enough lines to know their own measures. */
const manyLines = 8
const nearPoints = 12
const usual = 1.2

export interface Measured {
  readonly flow: TextFlow
  /** Baseline distance of lines within a paragraph, in letter heights. */
  readonly leading: number
}

/**
 * Gives each flow the measures by which its paragraphs are told: a flow of a few short lines says little of its own column's
 * width or line spacing, and takes them from the rest of the document.
 */
export function measured(flows: readonly Flow[]): Map<TextFlow, Measured> {
  const texts = flows.filter((flow): flow is TextFlow => flow.kind === 'text')
  const edges = new Map<number, Map<number, number>>()
  for (const flow of texts) {
    const known = edges.get(band(flow)) ?? new Map<number, number>()
    edges.set(band(flow), known.set(flow.rightEdge, (known.get(flow.rightEdge) ?? 0) + flow.lines.length))
  }
  const everywhere = median(texts.flatMap(stepsAfterFullLines)) ?? usual
  return new Map(
    texts.map((flow) => {
      const rightEdge = flow.lines.length >= manyLines ? flow.rightEdge : widened(flow, edges)
      const widenedFlow = { ...flow, rightEdge }
      return [flow, { flow: widenedFlow, leading: median(stepsAfterFullLines(widenedFlow)) ?? everywhere }]
    }),
  )
}

const band = (flow: TextFlow): number => Math.round(least(flow.lines, (line) => line.left) / nearPoints)

/** The right edge that most lines have which begin at the same place; a wide title over columns is no measure for them. */
function widened(flow: TextFlow, edges: ReadonlyMap<number, ReadonlyMap<number, number>>): number {
  const here = band(flow)
  const known = [here - 1, here, here + 1].flatMap((each) => [...(edges.get(each) ?? [])])
  const most = known.reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0])
  return Math.max(flow.rightEdge, most[0])
}

/** After a line that is full, the next belongs to the same paragraph: its distance is the line spacing. */
function stepsAfterFullLines({ lines, rightEdge }: TextFlow): number[] {
  const isFull = (line: Line, next: Line): boolean => spareRoom(line, next, rightEdge) <= 0.5 * line.size
  return lines.slice(1).flatMap((next, index) => {
    const line = lines[index]
    const step = line ? (next.y - line.y) / line.size : 0
    return line && step > 0.7 && step < 3 && isFull(line, next) ? [step] : []
  })
}

function median(values: readonly number[]): number | undefined {
  return values.length < 2 ? undefined : [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
}
