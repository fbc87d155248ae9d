import type { Block } from '../source.js'
import type { TableFlow } from './flow.js'
import { measured } from './flow-measures.js'
import { lexiconOf } from './hyphenation.js'
import { withTargets } from './links.js'
import type { PageContent, Piece } from './page-content.js'
import { isTagged, pageFlows, tabledPieces } from './page-flows.js'
import { overlays } from './overlays.js'
import { joinedParagraphs, type Paragraph, paragraphsIn } from './paragraph.js'
import { runningHeads } from './running-heads.js'
import { joinedTables } from './table-continuation.js'
import { cellBlocks } from './tables.js'
import { textBlocks } from './text-blocks.js'

/** Pages to blocks, without the PDF library: what repeats on pages goes, the rest is put into reading order and told apart. */
export function documentBlocks(given: readonly PageContent[]): {
  readonly blocks: Block[]
  readonly hasFurniture: boolean
} {
  const pages = given.map((page) => ({ ...page, pieces: withTargets(page.pieces, page.links) }))
  const tabled = new Set(pages.flatMap((page) => (isTagged(page) ? [] : tabledPieces(page))))
  const dropped = new Set([
    ...minor(pages, runningHeads(pages, tabled)),
    ...minor(pages, overlays(pages, tabled)),
  ])
  const flows = pages.flatMap((page) =>
    pageFlows(
      page,
      page.pieces.filter((piece) => !dropped.has(piece)),
    ),
  )
  const whole = joinedTables(flows)
  const measures = measured(whole)
  const parted = whole.flatMap((flow): (Paragraph | TableFlow)[] => {
    const text = flow.kind === 'text' ? measures.get(flow) : undefined
    return text ? paragraphsIn(text) : flow.kind === 'table' ? [flow] : []
  })
  const items = joinedParagraphs<TableFlow>(parted)
  const paragraphs = items.filter((item): item is Paragraph => item.kind === 'text')
  const cellLines = items.flatMap((item) =>
    item.kind === 'table' ? item.cells.map((cell) => cell.lines) : [],
  )
  const lexicon = lexiconOf([...paragraphs.map(({ lines }) => lines), ...cellLines])
  const texts = textBlocks(paragraphs, lexicon)
  let table = 0
  const blocks = items.flatMap((item): Block[] => {
    if (item.kind === 'table') return cellBlocks(item, table++, lexicon)
    const block = texts.get(item)
    return block ? [block] : []
  })
  return { blocks, hasFurniture: dropped.size > 0 }
}

/** Where what repeats is most of the text, the document is made of repetition and nothing is furniture. */
function minor(pages: readonly PageContent[], found: ReadonlySet<Piece>): ReadonlySet<Piece> {
  let all = 0
  let repeated = 0
  for (const { pieces } of pages)
    for (const piece of pieces) {
      all += piece.text.length
      if (found.has(piece)) repeated += piece.text.length
    }
  return repeated <= 0.5 * all ? found : new Set()
}
