import { chromeOf } from './chrome.js'
import type { HtmlElement } from './element.js'
import {
  anyLinkShare,
  hasCue,
  hasRequisites,
  isAnchorMenu,
  isConsentBanner,
  isImprint,
  linkShare,
  readsLikePolicy,
} from './evidence.js'
import { isLoneLink } from './lone-link.js'
import { isBlock } from './look.js'
import type { Measure } from './measure.js'
import { textOf } from './subtree.js'
import { textTags } from './tags.js'

/** Whether a region that names itself page furniture is some: its share of the policy and its words must agree. */
export function isFurniture(element: HtmlElement, measure: Measure, share: number): boolean {
  const chrome = chromeOf(element)
  if (chrome === undefined || share >= 0.5) return false
  if (element.tag === 'nav' || isConsentBanner(element, measure, chrome === 'tool' ? 2_000 : undefined))
    return true
  if (share >= 0.3 || readsLikePolicy(measure)) return false
  const { words, linkedWords, hits, headings, genreHeadings, controls } = measure
  if (chrome === 'links') return words + linkedWords <= 12 || anyLinkShare(measure) >= 0.4
  if (chrome === 'tool') return hits < 2 - genreHeadings || controls > 0 || linkShare(measure) > 0.3
  if (element.tag === 'footer') return genreHeadings === 0
  if (linkedWords === 0 && controls === 0 && (headings > 0 || hits > 0)) return false
  return genreHeadings === 0 && (linkShare(measure) >= 0.3 || controls > 0)
}

/** Whether a region beside the one that holds most of the policy is part of it too. */
export function staysBeside(
  sibling: HtmlElement,
  main: HtmlElement,
  measure: Measure,
  isAfter: boolean,
): boolean {
  if (measure.words + measure.linkedWords === 0) return true
  if (isConsentBanner(sibling, measure) || linkShare(measure) >= 0.5 || isAnchorMenu(measure)) return false
  if (readsLikePolicy(measure) || measure.genreHeadings > 0) return true
  const text = textOf(sibling, 400)
  if (isImprint(textOf(sibling, 3_000), measure) && (measure.links > 0 || measure.words <= 25)) return false
  if (chromeOf(sibling) !== undefined)
    return measure.hits >= 2 && measure.controls === 0 && sibling.tag !== 'footer'
  if (textTags.has(sibling.tag) || isTwin(sibling, main)) return true
  if (measure.prose >= 25) return measure.hits >= 2 || hasRequisites(text)
  if (hasCue(text) || isTitle(measure)) return true
  const isPlain = measure.links + measure.buttons + measure.controls === 0
  if (isAfter && isPlain && measure.prose > 0) return true
  return hasRequisites(text) && measure.controls === 0 && (measure.headings > 0 || (isAfter && isPlain))
}

/** A few words of which many are the genre's: "Privacy Policy" in a region of its own. */
function isTitle({ words, hits, links, buttons, controls }: Measure): boolean {
  return words <= 16 && hits >= Math.max(1, words * 0.25) && links + buttons + controls === 0
}

/** Whether two regions are marked up alike: sections of one text. */
function isTwin(a: HtmlElement, b: HtmlElement): boolean {
  const isPlainDiv = a.tag === 'div' && !a.attributes['class']
  return !isPlainDiv && markupOf(a) === markupOf(b)
}

/** What sections of one text have in common: tag and class. */
export function markupOf({ tag, attributes }: HtmlElement): string {
  return `${tag} ${attributes['class'] ?? ''}`
}

export function speaksOfPolicy(measure: Measure | undefined): boolean {
  return measure !== undefined && linkShare(measure) < 0.5 && (measure.hits >= 2 || measure.genreHeadings > 0)
}

/**
 * Whether a region at the head or foot of the main text is no part of it: it must have something of page furniture
 * and be marked up unlike the sections that speak of the policy.
 */
export function isIdle(region: HtmlElement, measure: Measure, isLikeOthers: boolean): boolean {
  const { links, buttons, controls, headings, hits, words, linkedWords } = measure
  if (!isBlock(region)) return region.tag === 'a' && measure.links > 0 && isLoneLink(region)
  if (isConsentBanner(region, measure)) return true
  if (textTags.has(region.tag) || measure.genreHeadings > 0) return false
  if (linkShare(measure) >= 0.5 || isAnchorMenu(measure)) return true
  const chrome = chromeOf(region)
  if (chrome !== undefined && hits < 3 && (headings === 0 || linkedWords > 0 || controls > 0)) return true
  if (chrome === undefined && links + buttons + controls + headings === 0) return false
  const text = textOf(region, 400)
  if (isImprint(textOf(region, 3_000), measure)) return links >= 3 || linkShare(measure) >= 0.2
  return !isLikeOthers && hits <= words * 0.02 && !hasCue(text) && !hasRequisites(text)
}
