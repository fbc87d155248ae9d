import { greatest } from './extent.js'
import type { CellDraft, Flow, TableFlow, TextFlow } from './flow.js'
import { fragmentsOf } from './fragments.js'
import type { Line } from './line.js'
import type { Piece, TagNode } from './page-content.js'
import { spareRoom } from './paragraph-breaks.js'
import { rightEdgeOn } from './right-edge.js'
import { spannedColumns } from './spanned-columns.js'

const blockRoles = new Set([
  'P',
  'H',
  'Caption',
  'TOCI',
  'Title',
  'Note',
  'BibEntry',
  'Code',
  'BlockQuote',
  'Aside',
])

interface Place {
  readonly role: TextFlow['role']
  readonly level?: number
}

interface Walk {
  readonly page: number
  /** Marked content not read yet: a broken tree may point to the same content again and again. */
  readonly pieces: Map<string, readonly Piece[]>
  readonly flows: (TableFlow | Omit<TextFlow, 'rightEdge'>)[]
  /** Pieces of the block that is open. */
  open: Piece[]
  place: Place
}

const loose: Place = { role: 'loose' }

/** Reads a page in the order and with the roles that its structure tree gives. Pieces are told by their marks. */
export function taggedFlows(page: number, tags: TagNode, pieces: readonly Piece[]): Flow[] {
  const walk: Walk = { page, pieces: byMark(pieces), flows: [], open: [], place: loose }
  visit(walk, tags, 0)
  close(walk, loose)
  const rightEdge = rightEdgeOn(walk.flows.flatMap((flow) => (flow.kind === 'text' ? flow.lines : [])))
  return walk.flows.map((flow) =>
    flow.kind === 'text' ? { ...flow, rightEdge: ownEdge(flow.lines) ?? rightEdge(flow.lines) } : flow,
  )
}

/** A block narrower than its column ends its lines at an edge of its own: nearly all of them are full by it. */
function ownEdge(lines: readonly Line[]): number | undefined {
  const edge = greatest(lines, (line) => line.right)
  const full = lines.slice(1).filter((next, index) => {
    const line = lines[index]
    return line !== undefined && spareRoom(line, next, edge) <= 0.5 * line.size
  })
  return lines.length >= 3 && full.length >= 0.6 * (lines.length - 1) ? edge : undefined
}

/** Marks that the structure tree reaches. */
export function taggedMarks(tags: TagNode): Set<string> {
  const marks = new Set<string>()
  const collect = (node: TagNode): void => {
    if (node.mark !== undefined) marks.add(node.mark)
    node.children.forEach(collect)
  }
  collect(tags)
  return marks
}

function byMark(pieces: readonly Piece[]): Map<string, readonly Piece[]> {
  const found = new Map<string, Piece[]>()
  for (const piece of pieces) {
    if (piece.mark === undefined) continue
    const list = found.get(piece.mark)
    if (list) list.push(piece)
    else found.set(piece.mark, [piece])
  }
  return found
}

function taken(walk: Walk, mark: string): readonly Piece[] {
  const pieces = walk.pieces.get(mark) ?? []
  walk.pieces.delete(mark)
  return pieces
}

function visit(walk: Walk, node: TagNode, depth: number): void {
  if (node.mark !== undefined) {
    for (const piece of taken(walk, node.mark)) walk.open.push(piece)
    return
  }
  const role = node.role ?? ''
  if (role === 'Table') return table(walk, node, depth)
  const inner = role === 'L' ? depth + 1 : depth
  const place = placeFor(walk, role, inner)
  const outer = walk.place
  if (place || role === 'L') close(walk, place ?? loose)
  node.children.forEach((child) => visit(walk, child, inner))
  if (place || role === 'L') close(walk, role === 'L' ? loose : outer)
}

/** The block that an element opens; `undefined` where it goes on with the one it stands in. */
function placeFor(walk: Walk, role: string, depth: number): Place | undefined {
  if (role === 'LI') return { role: 'item', level: Math.max(1, depth) }
  const heading = /^H([1-6])$/.exec(role)
  if (heading || role === 'Title' || role === 'H')
    return { role: 'heading', level: Number(heading?.[1] ?? 1) }
  if (!blockRoles.has(role)) return undefined
  // The first paragraph within a list item is the item.
  if (walk.place.role === 'item' && depth > 0 && walk.open.length === 0) return walk.place
  if (walk.place.role === 'item') return isLabelOnly(walk.open) ? undefined : { role: 'paragraph' }
  return { role: 'paragraph' }
}

const isLabelOnly = (pieces: readonly Piece[]): boolean =>
  pieces.reduce((length, piece) => length + piece.text.trim().length, 0) <= 6

function close(walk: Walk, next: Place): void {
  columnRuns(linesOf(walk.open)).forEach((lines, index) => {
    const rest = index === 0 ? {} : { isContinuation: true }
    walk.flows.push({ kind: 'text', page: walk.page, ...walk.place, lines, ...rest })
  })
  walk.open = []
  walk.place = next
}

/** In the file's own order, for a block may run on at the top of the next column. */
const linesOf = (pieces: readonly Piece[]): Line[] => fragmentsOf(pieces, Infinity)

/** Parts a block where it jumps up to the next column. */
function columnRuns(lines: readonly Line[]): Line[][] {
  const runs: Line[][] = []
  for (const line of lines) {
    const run = runs.at(-1)
    const before = run?.at(-1)
    if (run && before && line.y > before.y - 2 * line.size) run.push(line)
    else runs.push([line])
  }
  return runs
}

function table(walk: Walk, node: TagNode, depth: number): void {
  const rows = tableRows(node)
  const columns = Math.max(
    0,
    greatest(rows, (row) => row.length),
  )
  const outer = walk.place
  close(walk, loose)
  if (columns < 2 || rows.length < 2) {
    node.children.forEach((child) =>
      visit(walk, { ...child, role: child.role === 'Table' ? 'Sect' : (child.role ?? '') }, depth),
    )
    close(walk, outer)
    return
  }
  const cells = spannedColumns(
    rows.map((row, index) => row.map((cell, column) => draft(walk, cell, index, column))),
  )
  walk.flows.push({
    kind: 'table',
    page: walk.page,
    columns,
    cells: cells.filter((cell) => cell.lines.length > 0),
  })
  walk.place = outer
}

function tableRows(node: TagNode): TagNode[][] {
  return node.children.flatMap((child) => {
    if (child.role === 'TR')
      return [child.children.filter((cell) => cell.role === 'TD' || cell.role === 'TH')]
    return child.role === undefined || child.role === 'Table' ? [] : tableRows(child)
  })
}

function draft(walk: Walk, cell: TagNode, row: number, column: number): CellDraft {
  const pieces = [...taggedMarks(cell)].flatMap((mark) => taken(walk, mark))
  return { row, column, lines: linesOf(pieces), isMarkedHeader: cell.role === 'TH' }
}
