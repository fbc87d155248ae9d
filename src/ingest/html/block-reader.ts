import { enter, topContext, type Context } from './context.js'
import type { Draft } from './draft.js'
import type { HtmlElement } from './element.js'
import { countWords } from './genre-words.js'
import { joinAll, joinWrapped, putBefore } from './join-lines.js'
import type { Measures } from './measure.js'
import { isButton, isDisclosure } from './panels.js'
import { cleanLine, Paragraph, type Line } from './paragraph.js'
import { readTable } from './read-table.js'
import { textOf } from './subtree.js'
import { controlTags } from './tags.js'
import { toDraft, toHeading } from './to-draft.js'

/** What is read of the tree and how. */
export interface ReadingPlan {
  readonly measures: Measures
  readonly dropped: ReadonlySet<HtmlElement>
  /** Elements in which loose text is read only where it is a sentence. */
  readonly passages: ReadonlySet<HtmlElement>
  readonly tabTitles: ReadonlyMap<string, string>
  readonly numbersThrough: boolean
}

interface Frame {
  readonly element: HtmlElement
  readonly context: Context
  readonly outer: Context
  next: number
}

/** Reads a tree into blocks, in reading order, with a stack of its own instead of recursion. */
export class BlockReader {
  readonly #plan: ReadingPlan
  readonly #readsTables: boolean
  readonly #drafts: Draft[] = []
  readonly #paragraph = new Paragraph()
  #tables = 0
  #headingLevel = 1
  /** The number of a clause that stands in a table cell of its own before it. */
  #number: string | undefined
  /** A link has just ended and no text has followed. */
  #isAfterLink = false

  constructor(plan: ReadingPlan, readsTables = true) {
    this.#plan = plan
    this.#readsTables = readsTables
  }

  read(root: HtmlElement): readonly Draft[] {
    const stack: Frame[] = []
    this.#open(root, topContext, undefined, stack)
    for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
      const child = frame.element.children[frame.next++]
      if (child === undefined) {
        stack.pop()
        this.#close(frame)
      } else if (typeof child === 'string') this.#addText(child, frame.context)
      else this.#open(child, frame.context, frame.element, stack)
    }
    this.#flush(topContext)
    return this.#drafts
  }

  #open(element: HtmlElement, outer: Context, parent: HtmlElement | undefined, stack: Frame[]): void {
    const { tag } = element
    if (this.#plan.dropped.has(element) || controlTags.has(tag)) return
    if (tag === 'br') return this.#paragraph.addBreak()
    if (this.#takesNumber(element, parent) || this.#opensTable(element, outer)) return
    const context = this.#contextOf(element, outer, parent)
    if (context.isBlock) this.#flush(outer)
    else if (outer.separatesChildren || (tag === 'a' && this.#isAfterLink)) this.#paragraph.addSpace()
    if (context.linkTarget !== undefined && context.linkTarget !== outer.linkTarget)
      this.#paragraph.openLink(context.linkTarget)
    this.#addTabTitle(element)
    stack.push({ element, context, outer, next: 0 })
  }

  #close({ element, context, outer }: Frame): void {
    if (context.isBlock) this.#flush(context)
    else if (outer.separatesChildren) this.#paragraph.addSpace()
    if (context.linkTarget === outer.linkTarget) return
    this.#paragraph.closeLink()
    if (outer.linkTarget !== undefined) this.#paragraph.openLink(outer.linkTarget)
    this.#isAfterLink = element.tag === 'a'
  }

  #contextOf(element: HtmlElement, outer: Context, parent: HtmlElement | undefined): Context {
    const measure = this.#plan.measures[element.index]
    const isSection =
      measure !== undefined && (measure.headings > 0 || (measure.hasBlocks && measure.words > 150))
    const context = {
      ...enter(element, outer, isSection, this.#plan.numbersThrough),
      isPassage: this.#plan.passages.has(element),
    }
    const opensPart = element.tag === 'summary' || (isButton(element) && isDisclosure(element, parent))
    if (!opensPart || context.heading !== undefined) return context
    return { ...context, isBlock: true, heading: Math.min(6, this.#headingLevel + 1) }
  }

  /** A cell that holds nothing but a clause number is put before the text of the next cell. */
  #takesNumber(element: HtmlElement, parent: HtmlElement | undefined): boolean {
    if (element.tag !== 'td' || parent === undefined || (this.#plan.measures[element.index]?.words ?? 0) > 4)
      return false
    const text = cleanLine(textOf(element, 16))
    if (!/^(?:\d{1,2}(?:\.\d{1,3})*[.)]?|\(?\p{L}[.)]|[•·–—-])$/u.test(text)) return false
    this.#number = text
    return true
  }

  #opensTable(element: HtmlElement, outer: Context): boolean {
    if (!this.#readsTables || (element.tag !== 'table' && element.tag !== 'dl')) return false
    const { measures, dropped } = this.#plan
    const readCell = (cell: HtmlElement) => new BlockReader(this.#plan, false).read(cell)
    const cells = readTable(element, this.#tables, { measures, dropped, readCell })
    if (cells === undefined) return false
    this.#flush(outer)
    this.#tables++
    for (const cell of cells) this.#drafts.push(cell)
    return true
  }

  #addTabTitle({ attributes }: HtmlElement): void {
    const text = this.#plan.tabTitles.get(attributes['id'] ?? '')
    if (text)
      this.#drafts.push({ kind: 'heading', level: Math.min(6, this.#headingLevel + 1), text, isBold: false })
  }

  #addText(text: string, context: Context): void {
    if (context.isPassage && isScrap(text)) return
    if (/\S/.test(text)) this.#isAfterLink = false
    if (context.isRaised) return this.#paragraph.addRaised(text, context.isBold)
    if (!context.keepsLines || !text.includes('\n')) return this.#paragraph.addText(text, context.isBold)
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) this.#paragraph.addBreak()
      this.#paragraph.addText(line, context.isBold)
    }
  }

  /** Ends the paragraph: its lines become blocks of the kind that the context says. */
  #flush(context: Context): void {
    this.#isAfterLink = false
    const lines = this.#takeLines()
    if (lines.length === 0) return
    if (context.heading === undefined) {
      for (const line of joinWrapped(lines)) this.#drafts.push(toDraft(line, context))
      return
    }
    const draft = toHeading(joinAll(lines)!, context)
    if (draft.kind === 'heading') this.#headingLevel = context.heading
    this.#drafts.push(draft)
  }

  #takeLines(): readonly Line[] {
    const lines = this.#paragraph.take().filter((line) => !this.#readsTables || saysSomething(line))
    const number = this.#number
    const [first] = lines
    if (number === undefined || first === undefined) return lines
    this.#number = undefined
    return [putBefore(number, first), ...lines.slice(1)]
  }
}

/** Loose text beside the main one that is no sentence: a stray sign, a name, a separator. */
function isScrap(text: string): boolean {
  const { words, hits } = countWords(text)
  return words < 8 && hits === 0
}

/** Decoration has no letters, digits or blanks to fill in. In a table every sign may mean something. */
function saysSomething({ text }: Line): boolean {
  return /[\p{L}\p{N}_№]|\.{3}|…/u.test(text)
}
