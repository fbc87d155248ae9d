import type { Draft } from '../text/draft.js'
import { bodyLook } from './body-look.js'
import { joinLines, linesOf } from './line.js'
import { createListDepth } from './list-depth.js'
import type { WordCell, WordContent, WordNode, WordParagraph } from './mammoth.js'
import { emptyDrafts, labelOf, paragraphDrafts, type DraftContext } from './paragraph-drafts.js'
import type { ParagraphFacts } from './paragraph-facts.js'
import { isLayoutTable, tableDrafts, type CellText } from './table-drafts.js'
import type { GridCell } from './table-grid.js'

/** More text than this in one cell is a page that a table lays out. */
const longestCell = 2_500

/** What mammoth read, with what is known of its paragraphs and links, as drafts in reading order; notes come last. */
export function wordDrafts(
  content: WordContent,
  paragraphs: readonly ParagraphFacts[],
  links: readonly string[],
): Draft[] {
  const nodes = [...content.body, ...content.notes]
  const body = bodyLook(allParagraphs(nodes).map(({ runs }) => joinLines(linesOf(runs, links))))
  const context: DraftContext = { paragraphs, links, body, depth: createListDepth() }
  let tables = 0
  const read = (node: WordNode): Draft[] => {
    if (node.kind === 'paragraph') return paragraphDrafts(node, context)
    const textOf = cellTexts(context)
    if (!isLayoutTable(node, textOf)) return tableDrafts(node, tables++, textOf)
    return node.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.content.flatMap(read)))
  }
  return nodes.flatMap(read)
}

function allParagraphs(nodes: readonly WordNode[]): WordParagraph[] {
  return nodes.flatMap((node) =>
    node.kind === 'paragraph'
      ? [node]
      : node.rows.flatMap(({ cells }) => cells.flatMap((cell) => allParagraphs(cell.content))),
  )
}

/** Cells are asked for their text as headers many times over. */
function cellTexts(context: DraftContext): (cell: GridCell) => CellText {
  const known = new Map<WordCell, CellText>()
  return ({ cell }) => {
    const found = known.get(cell)
    if (found) return found
    const made = cellText(cell.content, context)
    known.set(cell, made)
    return made
  }
}

function cellText(content: readonly WordNode[], { paragraphs, links }: DraftContext): CellText {
  const read = content.filter((node) => node.kind === 'paragraph')
  const lines = read.map(({ runs }) => joinLines(linesOf(runs, links)))
  const facts = read.map(({ index }) => paragraphs[index])
  const drafts = lines.flatMap(({ text, links: placed }, index): Draft[] =>
    text === ''
      ? emptyDrafts(facts[index])
      : [{ text, before: 'gap', links: placed, ...labelOf(facts[index]) }],
  )
  const whole = joinLines(lines.filter((line) => line.text !== ''))
  const hasHeading = facts.some((fact) => fact?.heading !== undefined)
  return {
    drafts,
    text: drafts.map(({ text }) => text).join(' '),
    isBold: whole.letters > 0 && whole.boldLetters >= whole.letters * 0.95,
    isPage: hasHeading || read.length < content.length || whole.text.length > longestCell,
  }
}
