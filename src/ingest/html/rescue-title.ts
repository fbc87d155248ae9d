import type { HtmlElement } from './element.js'
import { countWords } from './genre-words.js'
import { textOf, walk } from './subtree.js'

/**
 * The path to the page's heading where it stands in a region that was left out above the text ("hero" headers);
 * the region first, the heading last. `undefined` where the text has its own heading or none fits.
 */
export function findLostTitle(
  body: HtmlElement,
  root: HtmlElement,
  dropped: ReadonlySet<HtmlElement>,
  title: string | undefined,
): readonly HtmlElement[] | undefined {
  let path: HtmlElement[] | undefined
  let isDone = false
  walk(body, (element) => {
    if (isDone || element === root) {
      isDone = true
      return false
    }
    if (dropped.has(element)) path = pathToTitle(element, title) ?? path
    return !dropped.has(element)
  })
  return path === undefined || hasHeading(body, dropped) ? undefined : path
}

function hasHeading(body: HtmlElement, dropped: ReadonlySet<HtmlElement>): boolean {
  let found = false
  walk(body, (element) => {
    found ||= element.tag === 'h1' && !dropped.has(element) && /[\p{L}\p{N}]/u.test(textOf(element, 200))
    return !found && !dropped.has(element)
  })
  return found
}

function pathToTitle(region: HtmlElement, title: string | undefined): HtmlElement[] | undefined {
  let heading: HtmlElement | undefined
  walk(region, (element) => {
    if (heading === undefined && /^h[12]$/.test(element.tag) && isTitle(textOf(element, 300), title))
      heading = element
    return heading === undefined
  })
  if (heading === undefined) return undefined
  const path = [heading]
  for (let up = heading.parent; up !== undefined && heading !== region; up = up.parent) {
    path.unshift(up)
    if (up === region) break
  }
  return path
}

/** A heading names the page where it speaks of a policy or the browser's title repeats it. */
function isTitle(text: string, title: string | undefined): boolean {
  const { words, hits } = countWords(text)
  return words > 0 && words <= 30 && (hits > 0 || (words >= 2 && (title ?? '').includes(text)))
}
