import type { Context, ItemContext } from './context.js'
import type { Draft } from './draft.js'
import { takeMark } from './join-lines.js'
import type { Line } from './paragraph.js'

/** Makes a block of a line of running text: a list item where a list or a typed mark says so, else a paragraph. */
export function toDraft(line: Line, { item, listDepth }: Context): Draft {
  const marked = takeMark(line)
  const plain = contentOf(marked)
  if (item === undefined) {
    if (marked.mark === undefined) return { ...plain, kind: 'paragraph' }
    return { ...plain, kind: 'item', level: listDepth + 1, label: marked.mark }
  }
  if (!item.isTaken) {
    const label = takeLabel(item, marked.text) ?? marked.mark
    return { ...plain, kind: 'item', level: item.depth, ...(label && { label }) }
  }
  if (marked.mark !== undefined) return { ...plain, kind: 'item', level: item.depth + 1, label: marked.mark }
  return item.isSection ? { ...plain, kind: 'paragraph' } : { ...plain, kind: 'item', level: item.depth }
}

/** Makes a heading of a line, or a paragraph where a whole clause is marked up as a heading. */
export function toHeading(line: Line, context: Context): Draft {
  if (context.heading === undefined || isClause(line.text)) return toDraft(line, context)
  const label = context.item && !context.item.isTaken ? takeLabel(context.item, line.text) : undefined
  return {
    ...contentOf(line),
    kind: 'heading',
    level: context.heading,
    ...(label && label !== '•' && { label }),
  }
}

/** Too long for a heading, or a sentence that goes on below. */
function isClause(text: string): boolean {
  const words = text.split(' ').length
  return words > 30 || text.length > 240 || (words > 12 && /[.;:,]$/.test(text))
}

/** The item's label, once; a number that is typed in the text as well is not repeated. */
function takeLabel(item: ItemContext, text: string): string | undefined {
  item.isTaken = true
  const isNumber = item.label !== undefined && item.label !== '•'
  return isNumber && /^\(?(?:\d{1,3}(?:\.\d{1,3})*[.)]|\d{1,3}(?:\.\d{1,3})+|\p{L}\))\s*\S/u.test(text)
    ? undefined
    : item.label
}

function contentOf({ text, links, isBold }: Line): Pick<Draft, 'text' | 'links' | 'isBold'> {
  return { text, isBold, ...(links.length > 0 && { links }) }
}
