import type { Block, IngestNote, Reading, ReadOptions } from './source.js'
import type { TableFlow } from './pdf/flow.js'
import { lexiconOf } from './pdf/hyphenation.js'
import { withTargets } from './pdf/links.js'
import { pageFlows, isTagged, tabledPieces } from './pdf/page-flows.js'
import type { PageContent } from './pdf/page-content.js'
import { joinedParagraphs, type Paragraph, paragraphsIn } from './pdf/paragraph.js'
import { brokenPdf } from './pdf/pdf-fault.js'
import { checkReadable } from './pdf/readable.js'
import { runningHeads } from './pdf/running-heads.js'
import { cellBlocks, joinedTables } from './pdf/tables.js'
import { textBlocks } from './pdf/text-blocks.js'

const deadlineMs = 60_000

/**
 * Reads a PDF into blocks in reading order. The bytes are left as they are.
 * Throws `PolicyproofError`: encrypted, malformed, too-large (over 500 pages), no-text-layer, garbled, empty,
 * timeout (60 s), aborted.
 */
export async function readPdf(bytes: Uint8Array, options: ReadOptions): Promise<Reading> {
  if (isCutShort(bytes)) throw brokenPdf('the file ends before its end mark, so a part of it is missing')
  const { loadPdf } = await import('./pdf/pdf-library.js')
  const { pages, title } = await loadPdf(bytes, { ...options, deadlineMs })
  const notes = checkReadable(pages)
  const { blocks, hasFurniture } = blocksOf(
    pages.map((page) => ({ ...page, pieces: withTargets(page.pieces, page.links) })),
  )
  return {
    blocks,
    notes: [...notes, ...(hasFurniture ? [furnitureNote] : [])],
    ...(title?.trim() ? { title: title.trim() } : {}),
  }
}

const furnitureNote: IngestNote = {
  code: 'boilerplate-dropped',
  message: 'Running heads, page numbers or what a browser prints around pages were left out',
}

/** A whole PDF ends in `%%EOF`; libraries mend files without it, with whatever pages are left. */
function isCutShort(bytes: Uint8Array): boolean {
  let end = bytes.length
  while (end > 0 && [0, 9, 10, 12, 13, 32].includes(bytes[end - 1] ?? 1)) end--
  return !Buffer.from(bytes.subarray(Math.max(0, end - 4096), end)).includes('%%EOF')
}

function blocksOf(pages: readonly PageContent[]): {
  readonly blocks: Block[]
  readonly hasFurniture: boolean
} {
  const tabled = new Set(pages.flatMap((page) => (isTagged(page) ? [] : tabledPieces(page))))
  const dropped = runningHeads(pages, tabled)
  const flows = pages.flatMap((page) =>
    pageFlows(
      page,
      page.pieces.filter((piece) => !dropped.has(piece)),
    ),
  )
  const parted = joinedTables(flows).flatMap((flow): (Paragraph | TableFlow)[] =>
    flow.kind === 'table' ? [flow] : paragraphsIn(flow),
  )
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
