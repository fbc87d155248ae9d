import { PolicyproofError } from '../../error.js'
import { sniffContainer, sniffZip } from '../container.js'
import type { XmlElement } from '../xml.js'
import { listZip, readZipEntry } from '../zip.js'
import { partTarget, readRelationships, relationshipsPath, type Relationships } from './relationships.js'
import { parsePart } from './xml-tree.js'

/** A part of a Word file and what it points at. */
export interface WordPart {
  readonly root: XmlElement
  readonly relationships: Relationships
}

export interface WordPackage {
  readonly document: WordPart
  readonly styles?: XmlElement
  readonly numbering?: XmlElement
  readonly footnotes?: WordPart
  readonly endnotes?: WordPart
  readonly properties?: XmlElement
  /** Running heads and feet. */
  readonly margins: readonly XmlElement[]
}

/**
 * Opens the parts of a Word file that hold text, numbers and styles.
 * Throws 'unsupported-type' for other zips, 'encrypted' and 'malformed' for what cannot be opened, 'too-large' beyond the limits.
 */
export async function openWordPackage(bytes: Uint8Array): Promise<WordPackage> {
  sniffContainer(bytes)
  const names = new Set((await listZip(bytes)).map((entry) => entry.name))
  sniffZip([...names])
  const read = async (name: string | undefined): Promise<XmlElement | undefined> => {
    const part = name !== undefined && names.has(name) ? await readZipEntry(bytes, name) : undefined
    return part && parsePart(part)
  }
  const packaged = readRelationships(await read('_rels/.rels'))
  const documentPath = partTarget(packaged, 'officeDocument', '') ?? 'word/document.xml'
  const root = await read(documentPath)
  if (root?.name !== 'w:document') throw notWord()
  const relationships = readRelationships(await read(relationshipsPath(documentPath)))
  const related = (type: string): string | undefined => partTarget(relationships, type, documentPath)
  const withRelationships = async (type: string): Promise<WordPart | undefined> => {
    const path = related(type)
    const notes = await read(path)
    if (path === undefined || !notes) return undefined
    return { root: notes, relationships: readRelationships(await read(relationshipsPath(path))) }
  }
  const margins: XmlElement[] = []
  for (const { type, target } of relationships)
    if (type === 'header' || type === 'footer') {
      const margin = await read(partTarget([{ id: '', type, target, isExternal: false }], type, documentPath))
      if (margin) margins.push(margin)
    }
  const styles = await read(related('styles'))
  const numbering = await read(related('numbering'))
  const footnotes = await withRelationships('footnotes')
  const endnotes = await withRelationships('endnotes')
  const properties = await read(partTarget(packaged, 'core-properties', ''))
  return {
    document: { root, relationships },
    margins,
    ...(styles && { styles }),
    ...(numbering && { numbering }),
    ...(footnotes && { footnotes }),
    ...(endnotes && { endnotes }),
    ...(properties && { properties }),
  }
}

function notWord(): PolicyproofError {
  return new PolicyproofError('malformed', {
    what: 'Could not open the Word document',
    seen: 'its main part is missing or is no document',
    try: 'Open it in Word, save it again and retry',
  })
}
