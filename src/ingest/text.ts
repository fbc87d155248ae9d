import type { Reading } from './source.js'
import { judgeDrafts } from './text/judge-drafts.js'
import { textLines } from './text/text-lines.js'

/** Plain text as blocks: broken lines joined, list marks taken off, headings told by their looks. `text` is clean. */
export function readText(text: string): Reading {
  return judgeDrafts(textLines(text))
}
