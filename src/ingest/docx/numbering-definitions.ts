import type { XmlElement } from '../xml.js'
import { childOf, elementsOf, integerOf, pathOf, valueOf } from './xml-tree.js'

/** One level of a list, as w:lvl defines it. */
export interface ListLevel {
  readonly start: number
  /** ST_NumberFormat: "decimal", "bullet", … */
  readonly format: string
  /** "%1.%2." or the bullet's character. */
  readonly text: string
  readonly font?: string
  /** All numbers of the label in digits, whatever the format of their own levels. */
  readonly isLegal: boolean
  /** Restarts after a level with an index below this; its own index by default, 0 for never. */
  readonly restartBelow: number
  /** The paragraph style that stands for this level. */
  readonly styleId?: string
}

/** A list as a paragraph's w:numId names it. Lists with the same `counter` count on from one another. */
export interface ListDefinition {
  readonly id: string
  readonly counter: string
  readonly levels: readonly ListLevel[]
  /** Level index → the number it begins anew with when this list is first used. */
  readonly restarts: ReadonlyMap<number, number>
}

const maxLevels = 9
/** Word's own limit. */
const longestText = 255
const missing: ListLevel = { start: 1, format: 'none', text: '', isLegal: false, restartBelow: 0 }

/**
 * Reads numbering.xml. `listOfStyle` gives the w:numId that a numbering style stands for.
 * Lists that point at one another in a circle come out without levels.
 */
export function readNumbering(
  root: XmlElement | undefined,
  listOfStyle: (styleId: string) => string | undefined,
): ReadonlyMap<string, ListDefinition> {
  const parts = root ? elementsOf(root) : []
  const byName = (name: string, id: string): ReadonlyMap<string, XmlElement> =>
    new Map(
      parts
        .filter((part) => part.name === name)
        .map((part) => [part.attributes.get(id) ?? '', part] as const)
        .reverse(),
    )
  const abstracts = byName('w:abstractNum', 'w:abstractNumId')
  const lists = byName('w:num', 'w:numId')
  const definitions = new Map<string, ListDefinition>()
  for (const [id, list] of lists) {
    const counter = abstractOf(list, abstracts, lists, listOfStyle)
    const abstract = abstracts.get(counter ?? '')
    if (counter !== undefined && abstract) definitions.set(id, define(id, counter, abstract, list))
  }
  return definitions
}

/** The abstract list behind a list, through the numbering styles that it may point at. */
function abstractOf(
  list: XmlElement,
  abstracts: ReadonlyMap<string, XmlElement>,
  lists: ReadonlyMap<string, XmlElement>,
  listOfStyle: (styleId: string) => string | undefined,
): string | undefined {
  let current: XmlElement | undefined = list
  for (let steps = 0; current && steps < 8; steps++) {
    const id = valueOf(current, 'w:abstractNumId')
    const link = valueOf(abstracts.get(id ?? ''), 'w:numStyleLink')
    if (link === undefined) return id
    current = lists.get(listOfStyle(link) ?? '')
  }
  return undefined
}

function define(id: string, counter: string, abstract: XmlElement, list: XmlElement): ListDefinition {
  const levels: ListLevel[] = Array.from({ length: maxLevels }, () => missing)
  const restarts = new Map<number, number>()
  const put = (element: XmlElement): void => {
    const index = Number.parseInt(element.attributes.get('w:ilvl') ?? '0', 10)
    if (index >= 0 && index < maxLevels) levels[index] = readLevel(element, index)
  }
  for (const element of elementsOf(abstract)) if (element.name === 'w:lvl') put(element)
  for (const override of elementsOf(list)) {
    if (override.name !== 'w:lvlOverride') continue
    const level = childOf(override, 'w:lvl')
    if (level) put(level)
    const start = integerOf(override, 'w:startOverride')
    const index = Number.parseInt(override.attributes.get('w:ilvl') ?? '0', 10)
    if (start !== undefined) restarts.set(index, start)
  }
  return { id, counter, levels, restarts }
}

function readLevel(level: XmlElement, index: number): ListLevel {
  const font = pathOf(level, 'w:rPr', 'w:rFonts')?.attributes.get('w:ascii')
  const styleId = valueOf(level, 'w:pStyle')
  const isLegal = childOf(level, 'w:isLgl')
  return {
    start: integerOf(level, 'w:start') ?? 0,
    format: formatOf(level),
    text: (valueOf(level, 'w:lvlText') ?? '').slice(0, longestText),
    isLegal: isLegal !== undefined && !['0', 'false', 'off'].includes(isLegal.attributes.get('w:val') ?? ''),
    restartBelow: Math.min(integerOf(level, 'w:lvlRestart') ?? index, index),
    ...(font !== undefined && { font }),
    ...(styleId !== undefined && { styleId }),
  }
}

/** A custom format ("001, 002, …") stands in a wrapper, beside the plain one that older programs show. */
function formatOf(level: XmlElement): string {
  const plain =
    valueOf(level, 'w:numFmt') ?? valueOf(pathOf(level, 'mc:AlternateContent', 'mc:Fallback'), 'w:numFmt')
  return plain ?? 'decimal'
}
