import type { XmlElement } from '../xml.js'
import { childOf, elementsOf, holds } from './xml-tree.js'

const readable: ReadonlySet<string> = new Set(['w:p', 'w:t', 'w:sym', 'm:t', 'pic:pic'])

/** What one of several renderings of the same thing to read: the first that holds something readable. */
export function chosenContent(alternate: XmlElement): XmlElement[] {
  const choice = elementsOf(alternate).find((child) => child.name === 'mc:Choice' && holds(child, readable))
  const chosen = choice ?? childOf(alternate, 'mc:Fallback')
  return chosen ? elementsOf(chosen) : []
}

/** The outermost text boxes inside a drawing, each once. */
export function textBoxesIn(drawing: XmlElement): XmlElement[] {
  const children = drawing.name === 'mc:AlternateContent' ? chosenContent(drawing) : elementsOf(drawing)
  return children.flatMap((child) => (child.name === 'w:txbxContent' ? [child] : textBoxesIn(child)))
}
