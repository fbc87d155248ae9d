import { least } from './extent.js'
import type { Line } from './line.js'

/**
 * A stretch of lines that belong together. `loose` is known only to stand together on the page and is still to be
 * parted into paragraphs; the others were told apart by the file's own structure.
 */
export interface TextFlow {
  readonly kind: 'text'
  readonly role: 'loose' | 'paragraph' | 'heading' | 'item'
  readonly page: number
  readonly lines: readonly Line[]
  /** Heading 1–6; list depth from 1. */
  readonly level?: number
  /** The file says that it goes on from the flow before. */
  readonly isContinuation?: boolean
  /** Where lines of this column end at the latest. */
  readonly rightEdge: number
}

export interface CellDraft {
  readonly row: number
  readonly column: number
  readonly lines: readonly Line[]
  /** The file says that it is a header. */
  readonly isMarkedHeader: boolean
  /** Where it isn't the page that the table begins on. */
  readonly page?: number
}

export interface TableFlow {
  readonly kind: 'table'
  readonly page: number
  readonly columns: number
  /** Where it isn't the page that the table begins on. */
  readonly lastPage?: number
  readonly cells: readonly CellDraft[]
}

export type Flow = TextFlow | TableFlow

export const topOf = (flow: Flow): number =>
  flow.kind === 'text'
    ? least(flow.lines, (line) => line.y)
    : least(flow.cells, (cell) => least(cell.lines, (line) => line.y))
