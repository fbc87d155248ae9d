import type { XmlElement } from '../xml.js'
import type { ListDefinition } from './numbering-definitions.js'
import type { RewriteState } from './rewrite-state.js'
import type { ParagraphStyle } from './style-sheet.js'
import { childOf, integerOf, valueOf } from './xml-tree.js'

/** What a paragraph is by its properties, beside its text. */
export interface ParagraphFacts {
  /** The automatic number or bullet as a reader sees it; '' where there is none. */
  readonly label: string
  readonly list?: { readonly id: string; readonly level: number; readonly isBullet: boolean }
  /** 1–6 for a paragraph whose style or outline level makes it a heading. */
  readonly heading?: number
  /** A line of the table of contents. */
  readonly isContents: boolean
  readonly isCentred: boolean
}

export interface ListPlace {
  readonly list: ListDefinition
  readonly level: number
}

const headingName = /^(?:heading|заголовок|тақырып)\s?([1-9])(?!\d)/
const titleName = /^(?:title|название|document title|заголовок документа)$/
const contentsName = /^(?:toc|оглавление|мазмұны|contents)\s?[1-9]/

/** The list and level that a paragraph's own properties or its style give it. */
export function listPlaceOf(
  properties: XmlElement | undefined,
  style: ParagraphStyle,
  lists: RewriteState['lists'],
): ListPlace | undefined {
  const own = childOf(properties, 'w:numPr')
  const ownId = valueOf(own, 'w:numId')
  const list = lists.get(ownId ?? style.listId ?? '')
  if (!list) return undefined
  const standsForStyle = list.levels.findIndex(
    ({ styleId }) =>
      styleId !== undefined && styleId === (valueOf(properties, 'w:pStyle') ?? style.listStyleId),
  )
  const byStyle = list.levels.findIndex(
    ({ styleId }) => styleId !== undefined && styleId === style.listStyleId,
  )
  const linked = ownId === undefined ? [standsForStyle, byStyle].find((index) => index >= 0) : undefined
  const level = integerOf(own, 'w:ilvl') ?? linked ?? style.listLevel ?? 0
  return { list, level: Math.min(Math.max(level, 0), list.levels.length - 1) }
}

/** Counts the paragraph in its list and gathers its facts. */
export function readFacts(
  properties: XmlElement | undefined,
  style: ParagraphStyle,
  place: ListPlace | undefined,
  nextLabel: RewriteState['nextLabel'],
): ParagraphFacts {
  const alignment = valueOf(properties, 'w:jc')
  const isContents = style.names.some((name) => contentsName.test(name))
  const heading = isContents ? undefined : headingLevel(properties, style)
  return {
    label: place ? nextLabel(place.list, place.level) : '',
    ...(place && {
      list: {
        id: place.list.counter,
        level: place.level,
        isBullet: place.list.levels[place.level]!.format === 'bullet',
      },
    }),
    ...(heading !== undefined && { heading }),
    isContents,
    isCentred: alignment === undefined ? (style.centred ?? false) : alignment === 'center',
  }
}

function headingLevel(properties: XmlElement | undefined, style: ParagraphStyle): number | undefined {
  const outline = integerOf(properties, 'w:outlineLvl')
  if (outline !== undefined) return outline < 9 ? Math.min(outline + 1, 6) : undefined
  for (const name of style.names) {
    const numbered = headingName.exec(name)
    if (numbered) return Math.min(Number(numbered[1]), 6)
    if (titleName.test(name)) return 1
  }
  return style.outline !== undefined && style.outline < 9 ? Math.min(style.outline + 1, 6) : undefined
}
