import type { Span } from '../../document/policy-document.js'

const longestTitle = 120
const closing: readonly (readonly [open: RegExp, close: string])[] = [
  [/«[^»]*$/u, '»'],
  [/“[^”]*$/u, '”'],
  [/\([^()]*$/u, ')'],
]

/** A citation that opens a quotation mark or bracket goes on to where it closes. */
export function closeQuotes(text: string, at: Span): Span {
  const words = text.slice(at.start, at.end)
  const open = closing.find(([mark]) => mark.test(words))
  if (!open) return at
  const close = text.slice(at.end, at.end + longestTitle).indexOf(open[1])
  return close < 0 || text.slice(at.end, at.end + close).includes('\n')
    ? at
    : { start: at.start, end: at.end + close + 1 }
}
