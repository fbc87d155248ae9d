import type { XmlElement } from '../xml.js'
import { elementsOf } from './xml-tree.js'

export interface Relationship {
  readonly id: string
  /** The last word of the type's address: "hyperlink", "styles", "officeDocument". */
  readonly type: string
  readonly target: string
  readonly isExternal: boolean
}

export type Relationships = readonly Relationship[]

/** Reads a part's .rels file. */
export function readRelationships(root: XmlElement | undefined): Relationships {
  if (!root) return []
  return elementsOf(root)
    .filter((element) => element.name === 'Relationship')
    .map(({ attributes }) => ({
      id: attributes.get('Id') ?? '',
      type: (attributes.get('Type') ?? '').split('/').at(-1) ?? '',
      target: attributes.get('Target') ?? '',
      isExternal: attributes.get('TargetMode') === 'External',
    }))
}

/** The path inside the zip of the part that `type` names, seen from `from` ("word/document.xml"). */
export function partTarget(relationships: Relationships, type: string, from: string): string | undefined {
  const found = relationships.find((relationship) => relationship.type === type && !relationship.isExternal)
  if (!found) return undefined
  if (found.target.startsWith('/')) return found.target.slice(1)
  const steps = from.split('/').slice(0, -1)
  for (const step of found.target.split('/'))
    if (step === '..') steps.pop()
    else if (step !== '.') steps.push(step)
  return steps.join('/')
}

/** The path of the .rels file that belongs to a part. */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf('/') + 1
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`
}
