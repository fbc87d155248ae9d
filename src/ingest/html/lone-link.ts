import type { HtmlElement, HtmlNode } from './element.js'
import { isBlock } from './look.js'
import { textOf } from './subtree.js'

const maxSiblings = 40
const maxHeight = 6

/** A link with nothing but links on its line, looked at through the inline elements around it. */
export function isLoneLink(link: HtmlElement): boolean {
  let element = link
  for (let height = 0; height < maxHeight; height++) {
    const { parent } = element
    if (parent === undefined || parent.children.length > maxSiblings) return false
    const at = parent.children.indexOf(element)
    if (!endsLine(parent.children.slice(at + 1)) || !endsLine(parent.children.slice(0, at).toReversed()))
      return false
    if (isBlock(parent)) return parent.tag !== 'li'
    element = parent
  }
  return false
}

function endsLine(siblings: readonly HtmlNode[]): boolean {
  for (const sibling of siblings) {
    if (typeof sibling === 'string' ? /[\p{L}\p{N}]/u.test(sibling) : isText(sibling)) return false
    if (typeof sibling === 'object' && (sibling.tag === 'br' || isBlock(sibling))) return true
  }
  return true
}

function isText(sibling: HtmlElement): boolean {
  return sibling.tag !== 'a' && !isBlock(sibling) && textOf(sibling, 10) !== ''
}

/** Whether a link leads to the front page of the site and doesn't name it. Its text may be in any language. */
export function leadsHome(link: HtmlElement): boolean {
  const { href = '' } = link.attributes
  if (!/^\s*(?:\/|\.{1,2}\/|(?:\.{0,2}\/)*index\.(?:html?|php))\s*$/i.test(href)) return false
  return !/\p{L}\.\p{L}/u.test(textOf(link, 100))
}
