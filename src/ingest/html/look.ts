import type { HtmlElement } from './element.js'
import { isBlockTag } from './tags.js'

/**
 * The words in an element's class, id and role: "siteFooter", "site-footer" and "site_footer" give "site" and "footer".
 */
export function nameWords(element: HtmlElement): readonly string[] {
  const { class: classes = '', id = '', role = '' } = element.attributes
  if (!classes && !id && !role) return []
  return `${classes} ${id} ${role}`
    .replace(/([a-z])(?=[A-Z])/g, '$1 ')
    .toLowerCase()
    .split(/[^a-z]+/)
}

/** Whether the class attribute holds this class, whole. */
export function hasClass(element: HtmlElement, ...names: readonly string[]): boolean {
  const classes = element.attributes['class']
  return classes !== undefined && classes.split(/\s+/).some((name) => names.includes(name))
}

/** Whether the element's own markup keeps it out of sight; style sheets are not looked at. */
export function isHidden(element: HtmlElement): boolean {
  const { hidden, style } = element.attributes
  if (hidden !== undefined && hidden !== 'until-found') return true
  if (element.tag === 'dialog' && element.attributes['open'] === undefined) return true
  return style !== undefined && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)
}

/** Whether the element stands on lines of its own. */
export function isBlock(element: HtmlElement): boolean {
  const display = displayOf(element)
  if (display !== undefined) return !display.startsWith('inline') && display !== 'contents'
  return isBlockTag(element.tag) || hasClass(element, 'block', 'd-block')
}

/** Whether the element lays its children out side by side, each a box of its own: no words run from one to the next. */
export function separatesChildren(element: HtmlElement): boolean {
  const display = displayOf(element)
  if (display !== undefined) return /flex|grid/.test(display)
  return hasClass(element, 'flex', 'inline-flex', 'd-flex', 'd-inline-flex', 'grid', 'd-grid', 'row')
}

function displayOf(element: HtmlElement): string | undefined {
  const { style } = element.attributes
  if (!style) return undefined
  const display = /(?:^|;)\s*display\s*:\s*([a-z-]+)/i.exec(style)?.[1]?.toLowerCase()
  return display === 'none' || display === 'inherit' || display === 'initial' ? undefined : display
}

/** Whether text in the element is bold: `undefined` where the element doesn't say. */
export function boldness(element: HtmlElement): boolean | undefined {
  const { style } = element.attributes
  const weight = style && /(?:^|;)\s*font-weight\s*:\s*([a-z0-9]+)/i.exec(style)?.[1]?.toLowerCase()
  if (weight) return weight.startsWith('bold') || Number(weight) >= 600
  if (element.tag === 'b' || element.tag === 'strong') return true
  return hasClass(element, 'font-bold', 'font-semibold', 'fw-bold', 'fw-semibold') ? true : undefined
}

/** Whether line breaks in the source are line breaks on the page. */
export function keepsLines(element: HtmlElement): boolean {
  if (element.tag === 'pre') return true
  const { style } = element.attributes
  if (style && /(?:^|;)\s*white-space\s*:\s*(?:pre|pre-wrap|pre-line|break-spaces)\b/i.test(style))
    return true
  return hasClass(element, 'whitespace-pre-wrap', 'whitespace-pre-line', 'whitespace-pre')
}
