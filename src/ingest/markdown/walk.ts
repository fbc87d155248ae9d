import type { Draft } from '../text/draft.js'
import { textLines } from '../text/text-lines.js'
import { htmlDrafts } from './html-text.js'
import { inlineLines, type Definitions } from './inline.js'
import type { Node, NodeOf, Root } from './markdown-library.js'
import { tableDrafts } from './table.js'

const deepestNesting = 200
const longestHeading = 200

interface Walk {
  readonly source: string
  readonly definitions: Definitions
  readonly drafts: Draft[]
  tables: number
}

/** A Markdown tree as drafts in reading order. `source` is what was parsed: it knows how list numbers were written. */
export function walkMarkdown(tree: Root, source: string): readonly Draft[] {
  const walk: Walk = { source, definitions: findDefinitions(tree), drafts: [], tables: 0 }
  for (const node of tree.children) visit(node, walk, 0, 0)
  return walk.drafts
}

function findDefinitions(tree: Root): Definitions {
  const found = new Map<string, string>()
  for (const node of tree.children) {
    if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node.url)
  }
  return found
}

function visit(node: Node, walk: Walk, depth: number, listDepth: number): void {
  if (depth > deepestNesting) return
  if (node.type === 'heading') addHeading(node, walk)
  else if (node.type === 'paragraph') addParagraph(node, walk)
  else if (node.type === 'list') addList(node, walk, depth, listDepth)
  else if (node.type === 'table') append(walk, tableDrafts(node, walk.tables++, walk.definitions))
  else if (node.type === 'code') append(walk, textLines(node.value))
  else if (node.type === 'html') append(walk, htmlDrafts(node.value))
  else if (node.type === 'blockquote' || node.type === 'footnoteDefinition') {
    for (const child of node.children) visit(child, walk, depth + 1, listDepth)
  }
}

/** One by one: a spread call of a hundred thousand arguments overflows the stack. */
function append(walk: Walk, drafts: readonly Draft[]): void {
  for (const draft of drafts) walk.drafts.push(draft)
}

/** What a rule under a paragraph made a heading, or a converter a whole clause, is judged as a paragraph. */
function addHeading(node: NodeOf<'heading'>, walk: Walk): void {
  const lines = inlineLines(node.children, walk.definitions)
  const text = lines.map((line) => line.text).join(' ')
  const isClause = text.length > longestHeading || (/[.;]$/.test(text) && lines.length > 1)
  if (isClause)
    return addLines(
      lines.map((line) => ({ ...line, bold: false })),
      walk,
    )
  let start = 0
  const links = lines.flatMap((line) => {
    const at = start
    start += line.text.length + 1
    return line.links.map((link) => ({ ...link, start: link.start + at, end: link.end + at }))
  })
  if (text !== '') walk.drafts.push({ text, links, before: 'gap', kind: 'heading', level: node.depth })
}

function addParagraph(node: NodeOf<'paragraph'>, walk: Walk): void {
  addLines(inlineLines(node.children, walk.definitions), walk)
}

function addLines(lines: ReturnType<typeof inlineLines>, walk: Walk): void {
  for (const [i, line] of lines.entries()) walk.drafts.push(i === 0 ? { ...line, before: 'gap' } : line)
}

function addList(list: NodeOf<'list'>, walk: Walk, depth: number, listDepth: number): void {
  const labels = list.ordered ? orderedLabels(list, walk.source) : []
  for (const [i, item] of list.children.entries()) {
    const label = labels[i] ?? '•'
    const from = walk.drafts.length
    // An item that holds nothing but a list ("- 1) first") is one item with two marks, not two levels.
    const inner = item.children[0]?.type === 'list' ? listDepth : listDepth + 1
    for (const child of item.children) visit(child, walk, depth + 1, inner)
    const first = walk.drafts[from]
    if (!first || first.kind === 'cell' || first.kind === 'item' || first.label !== undefined) continue
    const mayHead =
      list.ordered === true &&
      listDepth === 0 &&
      (list.children.length === 1 || walk.drafts.length > from + 1)
    if (first.kind === 'heading') walk.drafts[from] = { ...first, label }
    else if (mayHead) walk.drafts[from] = { ...first, label }
    else
      walk.drafts[from] = {
        ...first,
        kind: 'item',
        label,
        level: listDepth + 1,
        before: i === 0 ? 'gap' : 'line',
      }
  }
}

/** The typed numbers: a converter's flat list restarts where Markdown would count on. All alike they only ask to be counted. */
function orderedLabels(list: NodeOf<'list'>, source: string): readonly string[] {
  const typed = list.children.map((item) => {
    const at = item.position?.start.offset ?? 0
    return /^(\d{1,9})([.)])/.exec(source.slice(at, at + 11))
  })
  const first = typed[0]?.[1]
  const isCounted = typed.length > 1 && typed.every((match) => match?.[1] === first)
  return typed.map(
    (match, i) => `${isCounted ? (list.start ?? 1) + i : (match?.[1] ?? i + 1)}${match?.[2] ?? '.'}`,
  )
}
