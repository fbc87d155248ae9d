import type { HtmlElement } from './element.js'
import { elementsIn } from './subtree.js'

type Numbering = (number: number) => string

/** Counts the items of one list. */
export interface ListCounter {
  next: number
  readonly step: 1 | -1
  /** `undefined` for a list without marks. */
  readonly numbering: Numbering | undefined
  /** The number of the item around, where the page numbers nested lists through. */
  readonly prefix: string
}

const bullet: Numbering = () => '•'

const byType: Readonly<Record<string, Numbering>> = {
  '1': (number) => `${number}.`,
  a: (number) => `${letters(number)}.`,
  A: (number) => `${letters(number).toUpperCase()}.`,
  i: (number) => `${roman(number)}.`,
  I: (number) => `${roman(number).toUpperCase()}.`,
}

const byStyle: Readonly<Record<string, string>> = {
  decimal: '1',
  'decimal-leading-zero': '1',
  'lower-alpha': 'a',
  'lower-latin': 'a',
  'upper-alpha': 'A',
  'upper-latin': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
}

/**
 * Starts counting a list as a browser without the site's style sheets would; `outerLabel` is given where the page
 * numbers nested lists through.
 */
export function countList(list: HtmlElement, outerLabel?: string): ListCounter {
  const isReversed = list.tag === 'ol' && list.attributes['reversed'] !== undefined
  const start = integer(list.attributes['start'])
  const next = start ?? (isReversed ? elementsIn(list).filter(({ tag }) => tag === 'li').length : 1)
  const prefix = list.tag === 'ol' && outerLabel !== undefined && /\d\.$/.test(outerLabel) ? outerLabel : ''
  return { next, step: isReversed ? -1 : 1, numbering: numberingOf(list), prefix }
}

/** The label of the next item; `undefined` where the list shows none. */
export function nextLabel(list: ListCounter, item: HtmlElement): string | undefined {
  const number = integer(item.attributes['value']) ?? list.next
  list.next = number + list.step
  const own = styleOf(item) ?? item.attributes['type']
  if (own === 'none') return undefined
  const numbering = own === undefined ? list.numbering : (byType[own] ?? list.numbering)
  return numbering === undefined ? undefined : list.prefix + numbering(number)
}

function numberingOf(list: HtmlElement): Numbering | undefined {
  const style = styleOf(list)
  if (style === 'none') return undefined
  if (list.tag !== 'ol') return style !== undefined && style in byType ? byType[style] : bullet
  if (style === 'bullet') return bullet
  return byType[style ?? list.attributes['type'] ?? '1'] ?? byType['1']
}

/** The list style of an element's own markup: a type of `byType`, "bullet" or "none". */
function styleOf(element: HtmlElement): string | undefined {
  const { style = '' } = element.attributes
  const value = /list-style(?:-type)?\s*:\s*([a-z-]+)/i.exec(style)?.[1]?.toLowerCase()
  if (value === undefined) return undefined
  if (value === 'none') return 'none'
  return byStyle[value] ?? (/^(?:disc|circle|square)$/.test(value) ? 'bullet' : undefined)
}

function integer(value: string | undefined): number | undefined {
  return value !== undefined && /^\s*-?\d{1,6}\s*$/.test(value) ? Number(value) : undefined
}

function letters(number: number): string {
  if (number < 1) return String(number)
  let text = ''
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26))
    text = String.fromCharCode(97 + ((rest - 1) % 26)) + text
  return text
}

function roman(number: number): string {
  if (number < 1 || number > 3_999) return String(number)
  const signs: readonly (readonly [number, string])[] = [
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ]
  let text = ''
  let rest = number
  for (const [value, sign] of signs) for (; rest >= value; rest -= value) text += sign
  return text
}
