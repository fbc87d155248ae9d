import { chromeOf } from './chrome.js'
import type { HtmlElement } from './element.js'
import { hasCue, hasRequisites, isConsentBanner, linkShare, readsLikePolicy } from './evidence.js'
import type { Measure, Measures } from './measure.js'
import { isBlock } from './look.js'
import { findLostTitle } from './rescue-title.js'
import { elementsIn, textOf, walk } from './subtree.js'
import { textTags } from './tags.js'

export interface MainText {
  /** The subtree that holds the policy. */
  readonly root: HtmlElement
  /** Elements around the root: of the text that lies loose in them only sentences are read. */
  readonly above: readonly HtmlElement[]
  /** Regions left out: page furniture anywhere, and what stands beside the root and says nothing of the policy. */
  readonly dropped: ReadonlySet<HtmlElement>
}

/**
 * Finds where on the page the policy is. Names of classes only raise a suspicion; how the words are spread decides,
 * so a policy in a "footer" or a pop-up is found. Where in doubt a region is kept: a lost clause is worse than a menu.
 */
export function findMainText(body: HtmlElement, measures: Measures, title: string | undefined): MainText {
  const total = weightOf(measures, body)
  const { dropped, weights } = shun(body, measures, total)
  const above: HtmlElement[] = []
  let root = body
  for (let next = dominantChild(root, weights, dropped); next; next = dominantChild(root, weights, dropped)) {
    for (const sibling of elementsIn(root))
      if (sibling !== next && !dropped.has(sibling) && !staysBeside(sibling, next, measures))
        dropped.add(sibling)
    above.push(root)
    root = next
  }
  trimEdges(root, measures, dropped)
  for (const step of findLostTitle(body, root, dropped, title) ?? []) {
    const isHeading = step.tag === 'h1'
    dropped.delete(step)
    if (!isHeading) for (const child of elementsIn(step)) dropped.add(child)
    if (!isHeading) above.push(step)
  }
  return { root, above, dropped }
}

function weightOf(measures: Measures, element: HtmlElement): number {
  return measures.get(element)?.weight ?? 0
}

/** Drops what names itself page furniture and doesn't hold the bulk; gives each other element its remaining weight. */
function shun(body: HtmlElement, measures: Measures, total: number) {
  const dropped = new Set<HtmlElement>()
  const weights = new Map<HtmlElement, number>()
  const parents = new Map<HtmlElement, HtmlElement>()
  walk(body, (element) => {
    const measure = measures.get(element)
    if (measure === undefined) return false
    weights.set(element, measure.weight)
    if (isFurniture(element, measure, total)) {
      dropped.add(element)
      for (let up = parents.get(element); up; up = parents.get(up))
        weights.set(up, (weights.get(up) ?? 0) - measure.weight)
      return false
    }
    for (const child of elementsIn(element)) parents.set(child, element)
    return true
  })
  return { dropped, weights }
}

function isFurniture(element: HtmlElement, measure: Measure, total: number): boolean {
  const chrome = chromeOf(element)
  if (chrome === undefined) return false
  const share = total === 0 ? 0 : measure.weight / total
  if (share >= 0.5) return false
  if (element.tag === 'nav' || isConsentBanner(element, measure)) return true
  if (readsLikePolicy(measure)) return false
  if (chrome === 'links') return share < 0.3
  if (chrome === 'tool')
    return share < 0.3 && (measure.hits < 2 || measure.controls > 0 || linkShare(measure) > 0.3)
  if (measure.genreHeadings > 0 && linkShare(measure) < 0.5) return false
  return linkShare(measure) >= 0.3 || measure.hits < 3 || measure.controls > 0
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

/** Whether a region beside the one that holds most of the policy is part of it too. */
function staysBeside(sibling: HtmlElement, main: HtmlElement, measures: Measures): boolean {
  const measure = measures.get(sibling)
  if (measure === undefined || measure.words + measure.linkedWords === 0) return true
  if (isConsentBanner(sibling, measure) || linkShare(measure) >= 0.5) return false
  if (readsLikePolicy(measure) || measure.genreHeadings > 0) return true
  if (textTags.has(sibling.tag)) return true
  if (sibling.tag === main.tag && sibling.attributes['class'] === main.attributes['class']) return true
  const text = textOf(sibling, 400)
  if (measure.prose >= 25) return measure.hits >= 2 || hasRequisites(text)
  return hasCue(text) || (measure.headings > 0 && hasRequisites(text) && measure.controls === 0)
}

/** Drops regions at the head and the foot of the root that say nothing of a policy. */
function trimEdges(root: HtmlElement, measures: Measures, dropped: Set<HtmlElement>): void {
  const regions = elementsIn(root).filter((child) => !dropped.has(child))
  for (const edge of [regions, regions.toReversed()])
    for (const region of edge) {
      const measure = measures.get(region)
      if (measure === undefined || measure.words + measure.linkedWords === 0) continue
      if (!isIdleRegion(region, measure)) break
      dropped.add(region)
    }
}

function isIdleRegion(region: HtmlElement, measure: Measure): boolean {
  if (textTags.has(region.tag) || !isBlock(region) || measure.genreHeadings > 0) return false
  if (linkShare(measure) >= 0.5) return true
  if (measure.hits > 0 || measure.prose >= 25) return false
  const text = textOf(region, 400)
  return !hasCue(text) && !hasRequisites(text) && measure.headings === 0 && !/©|\(c\)/i.test(text)
}
