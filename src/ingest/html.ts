import { checkAborted } from './abort.js'
import { BlockReader, type ReadingPlan } from './html/block-reader.js'
import { findMainText } from './html/main-text.js'
import { measureTree, type Measures } from './html/measure.js'
import { nameHeadings, namesDocument } from './html/name-headings.js'
import { findPanels } from './html/panels.js'
import { parseHtml } from './html/parse-html.js'
import { prune, type Pruned } from './html/prune.js'
import { checkReadable } from './html/readable.js'
import { textOf } from './html/subtree.js'
import type { HtmlElement, HtmlPage } from './html/element.js'
import type { Block, IngestNote, Reading, ReadOptions } from './source.js'

/**
 * Reads a web page's policy into blocks; what stands around it on the page is left out and noted.
 * `text` is the page's decoded source. Errors: 'empty' for a page without text, 'cookie-wall' for one that shows it only
 * after consent or by script, 'aborted', 'timeout'.
 */
export async function readHtml(text: string, options: ReadOptions): Promise<Reading> {
  checkAborted(options.signal)
  const page = parseHtml(text)
  checkAborted(options.signal)
  const measures = measureTree(page)
  const panels = findPanels(page.body)
  const main = findMainText(page.body, measures, page.title)
  const { dropped, hidden } = prune(page.body, measures, main, panels)
  checkAborted(options.signal)
  const shared = { measures, tabTitles: panels.tabTitles, numbersThrough: page.numbersThrough }
  const chosen = readPage(page, { ...shared, dropped, passages: new Set(main.above) })
  const isLost = chosen.length === 0
  const blocks = isLost ? readPage(page, { ...shared, dropped: new Set(), passages: new Set() }) : chosen
  checkReadable(page, blocks, textOf(page.body, 4_000))
  const notes = isLost ? [] : notesOf(hidden, countDropped(main.dropped, measures))
  const title = titleOf(blocks) ?? page.title
  return { blocks, notes, ...(title && { title }) }
}

function readPage(page: HtmlPage, plan: ReadingPlan): readonly Block[] {
  return nameHeadings(new BlockReader(plan).read(page.body))
}

function titleOf(blocks: readonly Block[]): string | undefined {
  const headings = blocks.filter((block) => block.kind === 'heading')
  const main = headings.find((block) => block.level === 1)
  return (main ?? headings.slice(0, 2).find((block) => namesDocument(block.text)))?.text
}

function countDropped(dropped: ReadonlySet<HtmlElement>, measures: Measures): number {
  let words = 0
  for (const element of dropped) {
    const measure = measures[element.index]
    if (measure) words += measure.words + measure.linkedWords
  }
  return words
}

function notesOf(hidden: Pruned['hidden'], droppedWords: number): readonly IngestNote[] {
  const notes: IngestNote[] = []
  if (droppedWords > 0)
    notes.push({
      code: 'boilerplate-dropped',
      message: `Left out ${droppedWords} words around the policy: menus, headers, footers, banners, forms.`,
    })
  if (hidden.left > 0)
    notes.push({
      code: 'hidden-text',
      message: `Left out ${hidden.left} words that the page's markup keeps out of sight.`,
    })
  if (hidden.read > 0)
    notes.push({
      code: 'hidden-text',
      message: `Read ${hidden.read} words of policy that the page's markup keeps out of sight until something shows them.`,
    })
  return notes
}
