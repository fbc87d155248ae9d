import { cleanText } from '../clean-text.js'
import type { Link } from '../source.js'
import type { Break } from '../text/draft.js'
import type { Node } from './markdown-library.js'

/** One line of a paragraph: its text, its links, whether all of it is strong, and how it is parted from the line before. */
export interface InlineLine {
  readonly text: string
  readonly links: readonly Link[]
  readonly bold: boolean
  readonly before: Break
}

/** Link targets by their definition's identifier. */
export type Definitions = ReadonlyMap<string, string>

type Step =
  | { readonly enter: Node }
  | { readonly leave: 'strong' }
  | { readonly leave: 'link'; readonly target: string }

/**
 * Phrasing content as lines. Emphasis is stripped, escapes and entities are resolved, code is text; images, footnote marks and
 * HTML tags are not. A line ends at a soft break and at a hard one. Walks with its own stack: nesting may be deep.
 */
export function inlineLines(nodes: readonly Node[], definitions: Definitions): readonly InlineLine[] {
  const writer = new LineWriter()
  const stack: Step[] = nodes.map((enter) => ({ enter })).reverse()
  for (let step = stack.pop(); step; step = stack.pop()) {
    if ('leave' in step) {
      if (step.leave === 'strong') writer.strong--
      else writer.closeLink(step.target)
    } else visit(step.enter, stack, writer, definitions)
  }
  return writer.finish()
}

function visit(node: Node, stack: Step[], writer: LineWriter, definitions: Definitions): void {
  if (node.type === 'text') return writer.lines(node.value, 'soft')
  if (node.type === 'inlineCode') return writer.write(cleanText(node.value))
  if (node.type === 'break') return writer.endLine('line')
  if (node.type === 'html') return /^<br\b/i.test(node.value) ? writer.endLine('line') : undefined
  if (!('children' in node)) return undefined
  if (node.type === 'strong') {
    writer.strong++
    stack.push({ leave: 'strong' })
  } else if (node.type === 'link' || node.type === 'linkReference') {
    const target = node.type === 'link' ? node.url : definitions.get(node.identifier)
    writer.openLink()
    stack.push({ leave: 'link', target: target ?? '' })
  }
  for (let i = node.children.length - 1; i >= 0; i--) {
    const enter = node.children[i]
    if (enter) stack.push({ enter })
  }
}

/** Gathers text with single spaces, keeping the offsets of links right while it does. */
class LineWriter {
  strong = 0
  private done: InlineLine[] = []
  private text = ''
  private strongChars = 0
  private chars = 0
  private links: Link[] = []
  private before: Break = 'soft'
  private openAt: number | undefined

  lines(value: string, ending: Break): void {
    for (const [i, line] of cleanText(value).split('\n').entries()) {
      if (i > 0) this.endLine(ending)
      this.write(line)
    }
  }

  write(value: string): void {
    const single = value.replace(/\s+/g, ' ')
    const added = this.text === '' || this.text.endsWith(' ') ? single.trimStart() : single
    const solid = added.replaceAll(' ', '').length
    this.chars += solid
    if (this.strong > 0) this.strongChars += solid
    this.text += added
  }

  openLink(): void {
    this.openAt = this.text.length
  }

  closeLink(target: string): void {
    const start = this.openAt
    this.openAt = undefined
    if (start === undefined || target === '') return
    const raw = this.text.slice(start)
    const from = start + raw.length - raw.trimStart().length
    const end = from + raw.trim().length
    if (end > from) this.links.push({ start: from, end, target })
  }

  endLine(next: Break): void {
    const text = this.text.trimEnd()
    if (text !== '') this.done.push(this.line(text))
    const linkGoesOn = this.openAt !== undefined
    this.text = ''
    this.strongChars = this.chars = 0
    this.links = []
    this.before = next
    this.openAt = linkGoesOn ? 0 : undefined
  }

  finish(): readonly InlineLine[] {
    this.endLine('soft')
    return this.done
  }

  private line(text: string): InlineLine {
    const bold = this.chars > 0 && this.strongChars === this.chars
    const composed = text.normalize('NFC')
    // An entity or a mark between a letter and its accent: offsets would no longer hold.
    const links = composed === text ? this.links : []
    return { text: composed, links, bold, before: this.before }
  }
}
