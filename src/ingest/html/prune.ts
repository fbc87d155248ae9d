import type { HtmlElement } from './element.js'
import { isConsentBanner, isMenu, isRelated, isUiPhrase, readsLikePolicy } from './evidence.js'
import { hasClass, isBlock, isHidden } from './look.js'
import { isLoneLink, leadsHome } from './lone-link.js'
import type { MainText } from './main-text.js'
import type { Measure, Measures } from './measure.js'
import { isDisclosure, isPanel, type Panels } from './panels.js'
import { textOf, walk } from './subtree.js'
import { headingTags } from './tags.js'

export interface Pruned {
  readonly dropped: ReadonlySet<HtmlElement>
  /** Words that the markup keeps out of sight and that no tab or accordion shows: left out, or read as they are many. */
  readonly hidden: { readonly left: number; readonly read: number }
}

/** Looks through what was kept for pieces that aren't text: menus, buttons, forms, breadcrumbs, hidden templates. */
export function prune(body: HtmlElement, measures: Measures, main: MainText, panels: Panels): Pruned {
  const total = measures[body.index]?.weight ?? 0
  const dropped = new Set([...main.dropped, ...panels.tabs])
  const beside = new Set<HtmlElement>()
  const hidden = { read: 0, left: 0 }
  walk(body, (element) => {
    const measure = measures[element.index]
    if (dropped.has(element) || measure === undefined) return false
    if (element.parent === undefined || measure.weight > total * 0.4) return true
    if (main.beside.has(element) || beside.has(element.parent)) beside.add(element)
    if (isHidden(element) && !isPanel(element, panels)) {
      const isRead = readsLikePolicy(measure) && measure.weight >= total * 0.15
      hidden[isRead ? 'read' : 'left'] += measure.words
      if (!isRead) dropped.add(element)
    } else if (isPiece(element, measure, beside.has(element))) dropped.add(element)
    return !dropped.has(element)
  })
  return { dropped, hidden }
}

/** Elements of running text and of its lists and tables: looked into, not judged as regions. */
const textual: ReadonlySet<string> = new Set(
  'p li td th tr tbody thead dd dt blockquote pre address details summary caption'.split(' '),
)

function isPiece(element: HtmlElement, measure: Measure, isBeside: boolean): boolean {
  const { tag } = element
  if (tag === 'button') return !keepsButton(element, measure)
  if (tag === 'a')
    return (
      ((isBeside && measure.innerLinks > 0) || leadsHome(element) || isUiPhrase(textOf(element, 80))) &&
      isLoneLink(element)
    )
  if (isIcon(element, measure) || isBreadcrumb(element, measure)) return true
  if (headingTags.has(tag) || (textual.has(tag) && tag !== 'td') || !isBlock(element)) return false
  if (isMenu(measure))
    return isBeside || !(introduces(element.previous) || measure.linkedHits >= measure.links * 0.5)
  if (tag === 'td') return false
  if (measure.words + measure.linkedWords > 250) return false
  if (isConsentBanner(element, measure)) return true
  if (isForm(element, measure)) return true
  return isRelated(element) && !readsLikePolicy(measure)
}

function keepsButton(button: HtmlElement, measure: Measure): boolean {
  const { parent } = button
  if (isUiPhrase(textOf(button, 80)) && !(parent && headingTags.has(parent.tag))) return false
  return isDisclosure(button, parent) || (measure.hasBlocks && measure.words >= 3) || hasOwnText(parent)
}

const maxSiblings = 40

function hasOwnText(element: HtmlElement | undefined): boolean {
  return (element?.children ?? [])
    .slice(0, maxSiblings)
    .some((child) => typeof child === 'string' && /[\p{L}\p{N}]/u.test(child))
}

/** Letters that stand for a picture: ligatures of an icon font, a sign hidden from screen readers. */
function isIcon(element: HtmlElement, { words }: Measure): boolean {
  if (isBlock(element) || words > 2) return false
  return (
    element.attributes['aria-hidden'] === 'true' ||
    hasClass(
      element,
      'material-icons',
      'material-icons-outlined',
      'material-symbols-outlined',
      'material-symbols-rounded',
    )
  )
}

/** "We also have:" before a list of links makes it a list, not a menu. */
function introduces(previous: HtmlElement | undefined): boolean {
  return previous !== undefined && textOf(previous, 2_000).endsWith(':')
}

function isBreadcrumb(element: HtmlElement, { words, linkedWords, links, headings }: Measure): boolean {
  if (links === 0 || headings > 0 || element.tag === 'li' || words + linkedWords > 16) return false
  return /^\W*(?:главная|на главную|home|басты бет)(?!\p{L})/iu.test(textOf(element, 60))
}

function isForm(element: HtmlElement, { controls, words, prose, genreHeadings }: Measure): boolean {
  if (controls === 0 || genreHeadings > 0) return false
  return element.tag === 'form' ? words < 100 : words < 60 && prose < 40
}
