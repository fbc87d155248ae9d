import type { HtmlElement } from './element.js'
import type { Measure, Measures } from './measure.js'
import { isFurniture, isIdle, markupOf, speaksOfPolicy, staysBeside } from './region.js'
import { findLostTitle } from './rescue-title.js'
import { elementsIn, walk } from './subtree.js'
import { gridOf } from './table-grid.js'
import { isDataTable } from './table-kind.js'
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
  const descend = () => dominantChild(root, weights, dropped, measures)
  for (let next = descend(); next; next = descend()) {
    let isAfter = false
    for (const sibling of elementsIn(root)) {
      isAfter ||= sibling === next
      const measure = measures[sibling.index]
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
  const whole = measures[body.index]
  const dropped = new Set<HtmlElement>()
  const weights = Float64Array.from(measures, (measure) => measure.weight)
  walk(body, (element) => {
    const measure = measures[element.index]
    if (measure === undefined) return false
    if (!isFurniture(element, measure, shareOf(measure, whole))) return true
    dropped.add(element)
    if (measure.weight === 0) return false
    for (let up = element.parent; up; up = up.parent)
      weights[up.index] = (weights[up.index] ?? 0) - measure.weight
    return false
  })
  return { dropped, weights }
}

/** How much of the page a region is, by its words and by how they weigh: the smaller share, so that both must be large. */
function shareOf({ weight, words }: Measure, whole: Measure | undefined): number {
  return whole && whole.weight > 0 && whole.words > 0
    ? Math.min(weight / whole.weight, words / whole.words)
    : 0
}

/** The child that holds most of what is left: there the policy is, and beside it something else. */
function dominantChild(
  element: HtmlElement,
  weights: Float64Array,
  dropped: ReadonlySet<HtmlElement>,
  measures: Measures,
): HtmlElement | undefined {
  const whole = weights[element.index] ?? 0
  if (whole <= 0) return undefined
  return elementsIn(element).find((child) => {
    if (dropped.has(child) || (textTags.has(child.tag) && child.tag !== 'table')) return false
    const isMarked = child.tag === 'main' || child.tag === 'article' || child.attributes['role'] === 'main'
    const isTitled = isMarked && (measures[child.index]?.genreHeadings ?? 0) > 0
    if ((weights[child.index] ?? 0) < whole * (isTitled ? 0.4 : isMarked ? 0.6 : 0.75)) return false
    return child.tag !== 'table' || !isDataTable(child, gridOf(child, dropped), measures)
  })
}

/** Drops regions at the head and the foot of the text that say nothing of a policy. */
function trimEdges(root: HtmlElement, measures: Measures, dropped: Set<HtmlElement>): void {
  const regions = elementsIn(root).filter((child) => !dropped.has(child))
  const telling = new Set(regions.filter((region) => speaksOfPolicy(measures[region.index])).map(markupOf))
  for (const edge of [regions, regions.toReversed()])
    for (const region of edge) {
      const measure = measures[region.index]
      if (measure === undefined || measure.words + measure.linkedWords === 0) continue
      if (!isIdle(region, measure, telling.has(markupOf(region)))) break
      dropped.add(region)
    }
}
