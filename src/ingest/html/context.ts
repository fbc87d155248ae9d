import type { HtmlElement } from './element.js'
import { boldness, isBlock, keepsLines, separatesChildren } from './look.js'
import { countList, nextLabel, type ListCounter } from './list-label.js'
import { headingTags, listTags } from './tags.js'

/** The list item that text stands in. */
export interface ItemContext {
  readonly label: string | undefined
  /** Whether some block has taken the label: only the first one in the item bears it. */
  isTaken: boolean
  readonly depth: number
  /** Holds headings or long text: a section with a number, in which paragraphs stay paragraphs. */
  readonly isSection: boolean
}

/** What holds for the text directly in an element. */
export interface Context {
  readonly isBlock: boolean
  readonly isBold: boolean
  readonly keepsLines: boolean
  readonly isRaised: boolean
  readonly isPassage: boolean
  readonly separatesChildren: boolean
  readonly heading: number | undefined
  readonly linkTarget: string | undefined
  readonly list: ListCounter | undefined
  readonly listDepth: number
  readonly item: ItemContext | undefined
}

export const topContext: Context = {
  isBlock: true,
  isBold: false,
  keepsLines: false,
  isRaised: false,
  isPassage: false,
  separatesChildren: false,
  heading: undefined,
  linkTarget: undefined,
  list: undefined,
  listDepth: 0,
  item: undefined,
}

/** The context inside an element, from the one around it. Counts the element where it is a list item. */
export function enter(
  element: HtmlElement,
  outer: Context,
  isSection: boolean,
  numbersThrough: boolean,
): Context {
  const { tag, attributes } = element
  const isList = listTags.has(tag)
  const listDepth = isList ? depthOf(element, outer) : outer.listDepth
  const label = outer.list && tag === 'li' ? nextLabel(outer.list, element) : tag === 'li' ? '•' : undefined
  return {
    isBlock: isBlock(element),
    isBold: boldness(element) ?? outer.isBold,
    keepsLines: keepsLines(element) || outer.keepsLines,
    isRaised: tag === 'sup',
    isPassage: false,
    separatesChildren: separatesChildren(element),
    heading: headingLevel(element) ?? outer.heading,
    linkTarget: tag === 'a' ? targetOf(attributes['href']) : outer.linkTarget,
    list: isList ? countList(element, numbersThrough ? outer.item?.label : undefined) : outer.list,
    listDepth,
    item:
      tag === 'li'
        ? { label, isTaken: false, depth: Math.max(1, listDepth), isSection }
        : isList
          ? undefined
          : outer.item,
  }
}

/** Google Docs writes nested lists side by side and their depth into a class. */
function depthOf({ attributes }: HtmlElement, outer: Context): number {
  const level = /(?:^|\s)lst-kix_\w+-(\d)(?:\s|$)/.exec(attributes['class'] ?? '')?.[1]
  return level === undefined ? outer.listDepth + 1 : Number(level) + 1
}

function headingLevel({ tag, attributes }: HtmlElement): number | undefined {
  if (headingTags.has(tag)) return Number(tag[1])
  if (attributes['role'] !== 'heading') return undefined
  const level = Number(attributes['aria-level'] ?? '2')
  return level >= 1 && level <= 6 ? Math.trunc(level) : 2
}

/** Where a link leads; places on the same page and scripts are no targets. */
function targetOf(href: string | undefined): string | undefined {
  const target = href?.trim()
  return target && !/^(?:#|javascript:|data:|vbscript:)/i.test(target) ? target : undefined
}
