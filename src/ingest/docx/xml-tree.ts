import { parseXml, type XmlElement } from '../xml.js'

/** Prefixes of this room, for the transitional and the strict kind of the format alike. */
const namespaces: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/drawingml/2006/picture', 'pic'],
  ['http://purl.oclc.org/ooxml/drawingml/picture', 'pic'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14'],
  ['urn:schemas-microsoft-com:vml', 'v'],
])

const textIn: ReadonlySet<string> = new Set(['w:t', 'w:instrText', 'w:delText', 'm:t', 'title'])
const maxCount: ReadonlyMap<string, number> = new Map([
  ['w:p', 200_000],
  ['w:tc', 100_000],
])

/** Parses one part of a Word file. Throws as `parseXml` does. */
export function parsePart(bytes: Uint8Array): XmlElement {
  return parseXml(decode(bytes), { namespaces, textIn, maxCount })
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder('utf-8').decode(bytes)
}

export function elementsOf(element: XmlElement): XmlElement[] {
  return element.children.filter((child) => typeof child !== 'string')
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find(
    (child): child is XmlElement => typeof child !== 'string' && child.name === name,
  )
}

/** The child reached by the names one after another. */
export function pathOf(element: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>((at, name) => childOf(at, name), element)
}

/** `w:val` of the child of this name. */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes.get('w:val')
}

/** `w:val` as a whole number; undefined where there is none. */
export function integerOf(element: XmlElement | undefined, name: string): number | undefined {
  const value = Number.parseInt(valueOf(element, name) ?? '', 10)
  return Number.isNaN(value) ? undefined : value
}

/** An on/off property: present without a value means on; undefined where it isn't said. */
export function toggleOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const toggle = childOf(element, name)
  if (!toggle) return undefined
  return !['0', 'false', 'off', 'none'].includes(toggle.attributes.get('w:val') ?? '1')
}

/** The element's own text, without that of its children. */
export function textOf(element: XmlElement): string {
  return element.children.filter((child) => typeof child === 'string').join('')
}

/** Whether an element of one of the names lies anywhere below. */
export function holds(element: XmlElement, names: ReadonlySet<string>): boolean {
  return elementsOf(element).some((child) => names.has(child.name) || holds(child, names))
}
