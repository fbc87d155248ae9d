import { checkAborted } from './abort.js'
import { walkMarkdown } from './markdown/walk.js'
import { takeFrontMatter } from './markdown/front-matter.js'
import { parseMarkdown } from './markdown/markdown-library.js'
import { isCostly, stripMarks } from './markdown/parse-cost.js'
import type { Reading, ReadOptions } from './source.js'
import { judgeDrafts } from './text/judge-drafts.js'
import { textLines } from './text/text-lines.js'

/**
 * Markdown as blocks: the tree gives headings, lists, tables and links, while what Markdown lost (sentences cut by blank lines,
 * headings in bold or in nothing) is told by looks as in plain text. `text` is clean.
 */
export function readMarkdown(text: string, options: ReadOptions = {}): Reading {
  const { body, title } = takeFrontMatter(text)
  // "**a****b**" is how converters write two bold runs of one word; CommonMark reads no emphasis there.
  const source = body.replace(/(?<=[^\s*])\*{4}(?=[^\s*])/g, '')
  const tree = isCostly(source) ? undefined : parseMarkdown(source)
  checkAborted(options.signal)
  const reading = judgeDrafts(tree ? walkMarkdown(tree, source) : textLines(stripMarks(source)))
  return title === undefined ? reading : { ...reading, title }
}
