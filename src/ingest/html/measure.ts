import type { HtmlElement, HtmlPage } from './element.js'
import { countWords } from './genre-words.js'
import { isBlock } from './look.js'
import { controlTags, headingTags } from './tags.js'

/** What a subtree holds, counted in words. */
interface Tally {
  /** Words outside links. */
  words: number
  linkedWords: number
  /** Words in links within the page; they count as words too. */
  anchorWords: number
  /** Genre words in links. */
  linkedHits: number
  links: number
  /** Links to this site's other pages. */
  innerLinks: number
  /** Genre words outside links. */
  hits: number
  /** Words outside links, each paragraph weighed by how much it reads like a policy. */
  weight: number
  /** Words in paragraphs of at least eight words. */
  prose: number
  headings: number
  /** Headings that hold a genre word, linked or not. */
  genreHeadings: number
  buttons: number
  /** Fields that a visitor writes in or chooses from; ticks don't count, accordions are made of them. */
  controls: number
  hasBlocks: boolean
  /** Inline text that still belongs to a paragraph of the parent. */
  openWords: number
  openHits: number
  headingHits: number
}

export type Measure = Readonly<Tally>
/** By the elements' index. */
export type Measures = readonly Measure[]

interface Frame {
  readonly element: HtmlElement
  readonly isLinked: boolean
  readonly isAnchored: boolean
  readonly isHeading: boolean
  readonly tally: Tally
  next: number
}

/** Measures every element of the tree, in one walk from the leaves up. */
export function measureTree({ body, size, host }: HtmlPage): Measures {
  const measures = new Array<Measure>(size)
  const stack: Frame[] = [openFrame(body, undefined)]
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const child = frame.element.children[frame.next++]
    if (child === undefined) {
      stack.pop()
      finish(frame, host)
      measures[frame.element.index] = frame.tally
      const parent = stack.at(-1)
      if (parent) add(parent.tally, frame.tally)
    } else if (typeof child === 'string') addText(frame, child)
    else stack.push(openFrame(child, frame))
  }
  return measures
}

function openFrame(element: HtmlElement, parent: Frame | undefined): Frame {
  const tally: Tally = {
    words: 0,
    linkedWords: 0,
    anchorWords: 0,
    linkedHits: 0,
    links: 0,
    innerLinks: 0,
    hits: 0,
    weight: 0,
    prose: 0,
    headings: 0,
    genreHeadings: 0,
    buttons: 0,
    controls: 0,
    hasBlocks: false,
    openWords: 0,
    openHits: 0,
    headingHits: 0,
  }
  const isLinked = parent?.isLinked === true || isPageLink(element)
  const isHeading = parent?.isHeading === true || headingTags.has(element.tag)
  const isAnchored =
    parent?.isAnchored === true || (element.tag === 'a' && /^\s*#./.test(element.attributes['href'] ?? ''))
  return { element, isLinked, isAnchored, isHeading, tally, next: 0 }
}

function addText({ tally, isLinked, isAnchored, isHeading }: Frame, text: string): void {
  const { words, hits } = countWords(text)
  if (isHeading) tally.headingHits += hits
  if (isAnchored) tally.anchorWords += words
  if (isLinked) {
    tally.linkedWords += words
    tally.linkedHits += hits
  } else {
    tally.words += words
    tally.hits += hits
    tally.openWords += words
    tally.openHits += hits
  }
}

function finish({ element, tally }: Frame, host: string | undefined): void {
  const { tag } = element
  if (isPageLink(element)) {
    tally.links++
    if (isInner(element.attributes['href'] ?? '', host)) tally.innerLinks++
  }
  if (tag === 'button') tally.buttons++
  if (
    controlTags.has(tag) &&
    !/^(?:hidden|checkbox|radio|button|submit)$/i.test(element.attributes['type'] ?? '')
  )
    tally.controls++
  if (headingTags.has(tag)) {
    tally.headings++
    if (tally.headingHits > 0) tally.genreHeadings++
  }
  if (!tally.hasBlocks && !isBlock(element)) return
  tally.hasBlocks = true
  tally.weight += weigh(tally.openWords, tally.openHits)
  if (tally.openWords >= 8) tally.prose += tally.openWords
  tally.openWords = 0
  tally.openHits = 0
}

function weigh(words: number, hits: number): number {
  if (hits >= 2 || (hits === 1 && words <= 16)) return words
  return words * (hits === 1 ? 0.6 : 0.15)
}

function add(parent: Tally, child: Tally): void {
  parent.words += child.words
  parent.linkedWords += child.linkedWords
  parent.anchorWords += child.anchorWords
  parent.linkedHits += child.linkedHits
  parent.links += child.links
  parent.innerLinks += child.innerLinks
  parent.hits += child.hits
  parent.weight += child.weight
  parent.prose += child.prose
  parent.headings += child.headings
  parent.genreHeadings += child.genreHeadings
  parent.buttons += child.buttons
  parent.controls += child.controls
  parent.hasBlocks ||= child.hasBlocks
  parent.openWords += child.openWords
  parent.openHits += child.openHits
  parent.headingHits += child.headingHits
}

/** A link that leads away from the text: not to a mailbox, a phone or a place on the same page. */
function isPageLink({ tag, attributes }: HtmlElement): boolean {
  const href = attributes['href']?.trim()
  return tag === 'a' && href !== undefined && !/^(?:#.|mailto:|tel:)/i.test(href)
}

function isInner(href: string, host: string | undefined): boolean {
  if (!/^\s*(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(href)) return true
  if (host === undefined || !URL.canParse(href, 'https://x')) return false
  return new URL(href, 'https://x').host.replace(/^www\./, '') === host
}
