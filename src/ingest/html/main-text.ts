import type { HtmlElement } from './element.js'
import type { Measures } from './measure.js'
import { isFurniture, isIdle, staysBeside } from './region.js'
import { findLostTitle } from './rescue-title.js'
import { elementsIn, walk } from './subtree.js'
import { textTags } from './tags.js'

export interface MainText {
  /** Elements around the text: of what lies loose in them only sentences are read. */
  readonly above: readonly HtmlElement[]
  /** Regions left out: page furniture anywhere, and what stands beside the text and says nothing of the policy. */
  readonly dropped: ReadonlySet<HtmlElement>
  /** Regions kept beside the text. */
  readonly beside: ReadonlySet<HtmlElement>
}

/**
 * Finds where on the page the policy is. Names of classes only raise a suspicion; how the words are spread decides,
 * so a policy in a "footer" or a pop-up is found. Where in doubt a region is kept: a lost clause is worse than a menu.
 */
export function findMainText(body: HtmlElement, measures: Measures, title: string | undefined): MainText {
  const { dropped, weights } = dropFurniture(body, measures)
  const above: HtmlElement[] = []
  const beside = new Set<HtmlElement>()
  let root = body
  for (let next = dominantChild(root, weights, dropped); next; next = dominantChild(root, weights, dropped)) {
    let isAfter = false
    for (const sibling of elementsIn(root)) {
      isAfter ||= sibling === next
      const measure = measures.get(sibling)
      if (sibling === next || dropped.has(sibling) || measure === undefined) continue
      if (staysBeside(sibling, next, measure, isAfter)) beside.add(sibling)
      else dropped.add(sibling)
    }
    above.push(root)
    root = next
  }
  trimEdges(root, measures, dropped)
  for (const step of findLostTitle(body, root, dropped, title) ?? []) {
    dropped.delete(step)
    if (/^h[12]$/.test(step.tag)) continue
    for (const child of elementsIn(step)) dropped.add(child)
    above.push(step)
  }
  return { above, dropped, beside }
}

/** Drops what names itself page furniture and doesn't hold the bulk; gives each other element its remaining weight. */
function dropFurniture(body: HtmlElement, measures: Measures) {
  const total = measures.get(body)?.weight ?? 0
  const dropped = new Set<HtmlElement>()
  const weights = new Map<HtmlElement, number>()
  const parents = new Map<HtmlElement, HtmlElement>()
  walk(body, (element) => {
    const measure = measures.get(element)
    if (measure === undefined) return false
    weights.set(element, measure.weight)
    if (isFurniture(element, measure, total === 0 ? 0 : measure.weight / total)) {
      dropped.add(element)
      if (measure.weight > 0)
        for (let up = parents.get(element); up; up = parents.get(up))
          weights.set(up, (weights.get(up) ?? 0) - measure.weight)
      return false
    }
    for (const child of elementsIn(element)) parents.set(child, element)
    return true
  })
  return { dropped, weights }
}

/** The child that holds most of what is left: there the policy is, and beside it something else. */
function dominantChild(
  element: HtmlElement,
  weights: ReadonlyMap<HtmlElement, number>,
  dropped: ReadonlySet<HtmlElement>,
): HtmlElement | undefined {
  const whole = weights.get(element) ?? 0
  if (whole <= 0) return undefined
  return elementsIn(element).find((child) => {
    if (dropped.has(child) || (textTags.has(child.tag) && child.tag !== 'table')) return false
    const isMarked = child.tag === 'main' || child.tag === 'article' || child.attributes['role'] === 'main'
    return (weights.get(child) ?? 0) >= whole * (isMarked ? 0.6 : 0.75)
  })
}

/** Drops regions at the head and the foot of the text that say nothing of a policy. */
function trimEdges(root: HtmlElement, measures: Measures, dropped: Set<HtmlElement>): void {
  const regions = elementsIn(root).filter((child) => !dropped.has(child))
  for (const edge of [regions, regions.toReversed()])
    for (const region of edge) {
      const measure = measures.get(region)
      if (measure === undefined || measure.words + measure.linkedWords === 0) continue
      if (!isIdle(region, measure)) break
      dropped.add(region)
    }
}
