import type { HtmlElement } from './element.js'
import { walk } from './subtree.js'

export interface Surroundings {
  readonly parent: HtmlElement
  /** The element before it in the same parent. */
  readonly previous: HtmlElement | undefined
}

/** Where each element stands. */
export function surroundingsOf(body: HtmlElement): ReadonlyMap<HtmlElement, Surroundings> {
  const surroundings = new Map<HtmlElement, Surroundings>()
  walk(body, (parent) => {
    let previous: HtmlElement | undefined
    for (const child of parent.children) {
      if (typeof child === 'string') continue
      surroundings.set(child, { parent, previous })
      previous = child
    }
    return true
  })
  return surroundings
}
