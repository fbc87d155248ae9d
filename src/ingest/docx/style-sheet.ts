import type { XmlElement } from '../xml.js'
import { childOf, elementsOf, integerOf, pathOf, toggleOf, valueOf } from './xml-tree.js'

/** How letters look, as far as the reading needs it; what isn't said is undefined. */
export interface Look {
  readonly bold?: boolean
  readonly caps?: boolean
  readonly hidden?: boolean
  readonly halfPoints?: number
}

/** What a paragraph style and all it is based on say together. */
export interface ParagraphStyle {
  /** Names of the style and of those it is based on, lower-cased, its own first. */
  readonly names: readonly string[]
  readonly look: Look
  readonly centred?: boolean
  /** 0 for the highest heading; 9 for body text. */
  readonly outline?: number
  readonly listId?: string
  readonly listLevel?: number
  /** The style that names the list: its level may be the one that stands for this style. */
  readonly listStyleId?: string
}

export interface StyleSheet {
  /** The default style where no id is given or the id is unknown. */
  readonly paragraph: (id: string | undefined) => ParagraphStyle
  readonly character: (id: string | undefined) => Look
  /** The list that a numbering style stands for. */
  readonly listOfStyle: (id: string) => string | undefined
}

const maxChain = 32

/** Reads styles.xml. Chains of styles longer than 32, or in a circle, are cut. */
export function readStyleSheet(root: XmlElement | undefined): StyleSheet {
  const styles = new Map<string, XmlElement>()
  let defaultId = ''
  for (const style of root ? elementsOf(root) : []) {
    const id = style.attributes.get('w:styleId')
    if (style.name !== 'w:style' || id === undefined || styles.has(id)) continue
    styles.set(id, style)
    const isDefault = ['1', 'true', 'on'].includes(style.attributes.get('w:default') ?? '')
    if (isDefault && style.attributes.get('w:type') === 'paragraph') defaultId = id
  }
  const defaults = lookOf(pathOf(root, 'w:docDefaults', 'w:rPrDefault', 'w:rPr'))
  const paragraph = cached((id) => paragraphStyle(chainOf(styles.has(id) ? id : defaultId, styles), defaults))
  const character = cached((id) => mergeLooks(chainOf(id, styles).map((style) => runLook(style))))
  return {
    paragraph: (id) => paragraph(id ?? defaultId),
    character: (id) => (id === undefined ? {} : character(id)),
    listOfStyle: (id) => valueOf(pathOf(styles.get(id), 'w:pPr', 'w:numPr'), 'w:numId'),
  }
}

/** Reads run properties (w:rPr). */
export function lookOf(properties: XmlElement | undefined): Look {
  const bold = toggleOf(properties, 'w:b')
  const caps = toggleOf(properties, 'w:caps')
  const hidden = toggleOf(properties, 'w:vanish')
  const halfPoints = integerOf(properties, 'w:sz')
  return {
    ...(bold !== undefined && { bold }),
    ...(caps !== undefined && { caps }),
    ...(hidden !== undefined && { hidden }),
    ...(halfPoints !== undefined && { halfPoints }),
  }
}

/** The first look that says something counts. */
export function mergeLooks(looks: readonly Look[]): Look {
  return looks.reduceRight<Look>((merged, look) => ({ ...merged, ...look }), {})
}

function paragraphStyle(chain: readonly XmlElement[], defaults: Look): ParagraphStyle {
  const properties = chain.map((style) => childOf(style, 'w:pPr'))
  const first = <T>(read: (element: XmlElement | undefined) => T | undefined): T | undefined =>
    properties.map(read).find((value) => value !== undefined)
  const alignment = first((element) => valueOf(element, 'w:jc'))
  const outline = first((element) => integerOf(element, 'w:outlineLvl'))
  const listId = first((element) => valueOf(childOf(element, 'w:numPr'), 'w:numId'))
  const listLevel = first((element) => integerOf(childOf(element, 'w:numPr'), 'w:ilvl'))
  const listStyle = chain.find((style) => pathOf(style, 'w:pPr', 'w:numPr', 'w:numId') !== undefined)
  const listStyleId = listStyle?.attributes.get('w:styleId')
  return {
    names: chain.map((style) => (valueOf(style, 'w:name') ?? '').toLowerCase()),
    look: mergeLooks([...chain.map(runLook), defaults]),
    ...(alignment !== undefined && { centred: alignment === 'center' }),
    ...(outline !== undefined && { outline }),
    ...(listId !== undefined && { listId }),
    ...(listLevel !== undefined && { listLevel }),
    ...(listStyleId !== undefined && { listStyleId }),
  }
}

function runLook(style: XmlElement): Look {
  return lookOf(childOf(style, 'w:rPr'))
}

/** The style and those it is based on, nearest first. */
function chainOf(id: string, styles: ReadonlyMap<string, XmlElement>): XmlElement[] {
  const chain: XmlElement[] = []
  let style = styles.get(id)
  while (style && chain.length < maxChain && !chain.includes(style)) {
    chain.push(style)
    style = styles.get(valueOf(style, 'w:basedOn') ?? '')
  }
  return chain
}

function cached<T>(make: (id: string) => T): (id: string) => T {
  const cache = new Map<string, T>()
  return (id) => {
    const known = cache.get(id)
    if (known !== undefined) return known
    const made = make(id)
    cache.set(id, made)
    return made
  }
}
