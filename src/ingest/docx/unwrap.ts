import type { XmlElement } from '../xml.js'
import { chosenContent } from './alternate-content.js'
import type { RewritePart } from './rewrite-state.js'
import { childOf, elementsOf } from './xml-tree.js'

const changes: ReadonlySet<string> = new Set(['w:ins', 'w:moveTo', 'w:del', 'w:moveFrom'])
const wrappers: ReadonlySet<string> = new Set(['w:ins', 'w:moveTo', 'w:customXml'])

/** What a wrapper around paragraphs, rows or cells holds; nothing for other elements. */
export function unwrapped(element: XmlElement, { state }: RewritePart): XmlElement[] {
  if (element.name === 'mc:AlternateContent') return chosenContent(element)
  if (element.name === 'w:sdt') return elementsOf(childOf(element, 'w:sdtContent') ?? element)
  if (changes.has(element.name)) state.seen.add('tracked-changes')
  return wrappers.has(element.name) ? elementsOf(element) : []
}
