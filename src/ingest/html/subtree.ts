import type { HtmlElement, HtmlNode } from './element.js'

/**
 * Calls `visit` for an element and all below it, in reading order; `false` from it skips what is inside.
 * With `maxBreadth` no more than so many children of one element are seen.
 */
export function walk(
  root: HtmlElement,
  visit: (element: HtmlElement) => boolean,
  maxBreadth = Infinity,
): void {
  const stack: HtmlElement[] = [root]
  for (let element = stack.pop(); element; element = stack.pop()) {
    if (!visit(element)) continue
    for (let index = Math.min(element.children.length, maxBreadth) - 1; index >= 0; index--) {
      const child = element.children[index]
      if (typeof child === 'object') stack.push(child)
    }
  }
}

/** How far a look at a subtree goes: enough for any banner or button, and hostile pages can't make it dear. */
const maxNodes = 2_000

/** The text below an element with its spaces collapsed, its first `maxLength` characters or so. */
export function textOf(root: HtmlElement, maxLength: number): string {
  const parts: string[] = []
  let length = 0
  let nodes = 0
  const stack: HtmlNode[] = [root]
  for (let node = stack.pop(); node !== undefined && length < maxLength; node = stack.pop()) {
    if (++nodes > maxNodes) break
    if (typeof node === 'string') {
      const piece = node.slice(0, maxLength - length)
      parts.push(piece)
      length += piece.trim().length
    } else
      for (let index = Math.min(node.children.length, maxNodes) - 1; index >= 0; index--)
        stack.push(node.children[index] ?? '')
  }
  return parts.join(' ').replace(/\s+/g, ' ').trim()
}

export function elementsIn(element: HtmlElement): readonly HtmlElement[] {
  return element.children.filter((child) => typeof child === 'object')
}
