import { regionsOf } from './columns.js'
import { withDrawnBullets } from './drawn-bullets.js'
import { type Flow, type TableFlow, topOf } from './flow.js'
import { fragmentsOf } from './fragments.js'
import type { Line } from './line.js'
import type { PageContent, Piece } from './page-content.js'
import { rightEdgeOn } from './right-edge.js'
import { gridCells, ruledGrids } from './ruled-tables.js'
import { cellsAsText, hasHeaderRow, isTable } from './tables.js'
import { taggedFlows, taggedMarks } from './tagged-flows.js'

/** Share of a page's letters that its structure tree must reach to be believed. */
const trustedShare = 0.9

/** A page's text as flows in reading order: by the file's structure tree where it covers the page, else by layout. */
export function pageFlows(page: PageContent, pieces: readonly Piece[]): Flow[] {
  const marks = isTagged(page) && page.tags ? taggedMarks(page.tags) : undefined
  if (!marks || !page.tags) return layoutFlows(page, withDrawnBullets(pieces, page.dots))
  const reached = (piece: Piece): boolean => piece.mark !== undefined && marks.has(piece.mark)
  const flows = taggedFlows(page.number, page.tags, pieces.filter(reached)).flatMap(asTableOrText)
  return withStrays(
    flows,
    layoutFlows(
      page,
      pieces.filter((piece) => !reached(piece)),
    ),
  )
}

/** Whether the structure tree tells the place of nearly all that isn't page furniture. */
export function isTagged(page: PageContent): boolean {
  if (!page.tags) return false
  const marks = taggedMarks(page.tags)
  let inside = 0
  let outside = 0
  for (const piece of page.pieces) {
    if (piece.mark !== undefined && marks.has(piece.mark)) inside += piece.text.length
    else if (!piece.artifact) outside += piece.text.length
  }
  return inside > 0 && inside >= trustedShare * (inside + outside)
}

/** Text that the structure tree leaves out goes where it stands on the page. */
function withStrays(flows: readonly Flow[], strays: readonly Flow[]): Flow[] {
  const result = [...flows]
  for (const stray of strays) {
    const top = topOf(stray)
    const at = result.findIndex((flow) => topOf(flow) > top)
    result.splice(at === -1 ? result.length : at, 0, stray)
  }
  return result
}

const asTableOrText = (flow: Flow): Flow[] =>
  flow.kind === 'table' && !isTable(flow) ? cellsAsText(flow) : [flow]

function layoutFlows(page: PageContent, pieces: readonly Piece[]): Flow[] {
  let fragments = fragmentsOf(pieces)
  const tables: TableFlow[] = []
  for (const grid of ruledGrids(page.rules)) {
    const { cells, taken } = gridCells(grid, fragments)
    const table: TableFlow = { kind: 'table', page: page.number, columns: grid.columns.length - 1, cells }
    if (cells.length === 0 || !isTable(table)) continue
    tables.push(table)
    fragments = fragments.filter((fragment) => !taken.has(fragment))
  }
  const edges = [...tables.map(topOf), Infinity].sort((a, b) => a - b)
  const bands = edges.map((edge, index) =>
    fragments.filter((each) => each.y < edge && each.y >= (edges[index - 1] ?? -Infinity)),
  )
  const sorted = [...tables].sort((a, b) => topOf(a) - topOf(b))
  return bands.flatMap((band, index) => [...textFlows(page.number, band), ...sorted.slice(index, index + 1)])
}

function textFlows(page: number, fragments: readonly Line[]): Flow[] {
  return regionsOf(fragments).flatMap((region): Flow[] => {
    if (region.kind === 'column') {
      const { lines } = region
      return [{ kind: 'text', role: 'loose', page, lines, rightEdge: rightEdgeOn(lines)(lines) }]
    }
    const table: TableFlow = { kind: 'table', page, columns: region.columns, cells: region.cells }
    return isTable(table) && hasHeaderRow(table) ? [table] : cellsAsText(table)
  })
}

/** Pieces within ruled tables: a header row repeated on each page is no running head. */
export function tabledPieces(page: PageContent): Piece[] {
  const fragments = fragmentsOf(page.pieces)
  return ruledGrids(page.rules).flatMap((grid) => {
    const { cells } = gridCells(grid, fragments)
    return isTable({ kind: 'table', page: page.number, columns: grid.columns.length - 1, cells })
      ? cells.flatMap((cell) => cell.lines.flatMap((line) => line.pieces))
      : []
  })
}
