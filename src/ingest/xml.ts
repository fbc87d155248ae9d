import { Parser } from 'htmlparser2'
import { PolicyproofError } from '../error.js'

/** `name` is "prefix:local" with the prefix of `namespaces`, "local" for every other namespace. */
export interface XmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly (XmlElement | string)[]
}

export interface XmlOptions {
  /** Namespace address → the prefix that names get, whatever prefix the file itself uses. */
  readonly namespaces: ReadonlyMap<string, string>
  /** Elements whose text is kept; between the others there is only white space. */
  readonly textIn: ReadonlySet<string>
  /** An element of these names counts towards its limit; the file is refused beyond it. */
  readonly maxCount?: ReadonlyMap<string, number>
}

interface Open {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: (XmlElement | string)[]
  readonly scope: Scope
}

type Scope = ReadonlyMap<string, string>

const maxDepth = 256
const maxElements = 2_000_000
const noAttributes: ReadonlyMap<string, string> = new Map()

/**
 * Parses XML without recursion. Entities beyond the five of XML are never expanded.
 * Throws 'malformed' for a document type, tags that don't nest or more than 256 levels, 'too-large' beyond the counts.
 */
export function parseXml(xml: string, options: XmlOptions): XmlElement {
  const root: Open = { name: '', attributes: noAttributes, children: [], scope: new Map() }
  const stack: Open[] = [root]
  const count = counter(options.maxCount)
  let openedAt = -1
  const parser = new Parser(
    {
      onopentag(rawName, rawAttributes) {
        if (stack.length > maxDepth) throw malformed(`elements nested more than ${maxDepth} deep`)
        const open = openElement(rawName, rawAttributes, stack.at(-1)!.scope, options)
        count(open.name)
        stack.at(-1)!.children.push(open)
        stack.push(open)
        openedAt = parser.endIndex
      },
      ontext(data) {
        const open = stack.at(-1)!
        if (options.textIn.has(open.name)) open.children.push(data)
      },
      onclosetag(_, isImplied) {
        // A tag that closes itself is closed at its own end.
        const closesItself = parser.endIndex === openedAt
        if (isImplied && !closesItself) throw malformed('tags that do not nest, or the end is missing')
        stack.pop()
      },
      onprocessinginstruction(name) {
        if (name.startsWith('!')) throw malformed('a document type definition')
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.write(xml)
  parser.end()
  const element = root.children.find((child) => typeof child !== 'string')
  if (!element) throw malformed('no element at all')
  return element
}

function openElement(
  rawName: string,
  rawAttributes: Readonly<Record<string, string>>,
  outer: Scope,
  { namespaces }: XmlOptions,
): Open {
  const names = Object.keys(rawAttributes)
  const declared = names.filter((name) => name === 'xmlns' || name.startsWith('xmlns:'))
  const scope = declared.length === 0 ? outer : new Map(outer)
  if (scope !== outer)
    for (const name of declared)
      (scope as Map<string, string>).set(name.slice(6), namespaces.get(rawAttributes[name]!) ?? '')
  const kept = names.filter((name) => !name.startsWith('xmlns') && !name.includes(':rsid'))
  return {
    name: canonical(rawName, scope, scope.get('') ?? ''),
    attributes:
      kept.length === 0
        ? noAttributes
        : new Map(kept.map((name) => [canonical(name, scope, ''), rawAttributes[name]!])),
    children: [],
    scope,
  }
}

function canonical(rawName: string, scope: Scope, unprefixed: string): string {
  const colon = rawName.indexOf(':')
  const prefix = colon < 0 ? unprefixed : (scope.get(rawName.slice(0, colon)) ?? '')
  const local = rawName.slice(colon + 1)
  return prefix === '' ? local : `${prefix}:${local}`
}

function counter(maxCount: ReadonlyMap<string, number> | undefined): (name: string) => void {
  const counts = new Map<string, number>()
  let elements = 0
  return (name) => {
    if (++elements > maxElements) throw tooLarge(`more than ${maxElements} elements`)
    const max = maxCount?.get(name)
    if (max === undefined) return
    const seen = (counts.get(name) ?? 0) + 1
    if (seen > max) throw tooLarge(`more than ${max} elements "${name}"`)
    counts.set(name, seen)
  }
}

const what = 'Could not read the XML inside the document'

function malformed(seen: string): PolicyproofError {
  return new PolicyproofError('malformed', { what, seen, try: 'Save the document again and retry' })
}

function tooLarge(seen: string): PolicyproofError {
  return new PolicyproofError('too-large', { what, seen, try: 'Split the document and retry' })
}
