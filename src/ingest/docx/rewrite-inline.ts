import type { XmlElement } from '../xml.js'
import { chosenContent } from './alternate-content.js'
import { fieldLink } from './field-link.js'
import { addLink, write, type InlineScope } from './inline-scope.js'
import { rewriteRun } from './rewrite-run.js'
import { childOf, elementsOf, textOf } from './xml-tree.js'

type Rewrite = (element: XmlElement, scope: InlineScope) => void

const passThrough: Rewrite = (element, scope) => rewriteInline(elementsOf(element), scope)
const tracked =
  (rewrite: Rewrite): Rewrite =>
  (element, scope) => {
    scope.part.state.seen.add('tracked-changes')
    rewrite(element, scope)
  }

const inline: Readonly<Record<string, Rewrite>> = {
  'w:r': rewriteRun,
  'w:hyperlink': rewriteHyperlink,
  'w:fldSimple': (element, scope) =>
    withLink(fieldLink(element.attributes.get('w:instr') ?? ''), element, scope),
  'w:ins': tracked(passThrough),
  'w:moveTo': tracked(passThrough),
  'w:del': tracked(() => undefined),
  'w:moveFrom': tracked(() => undefined),
  'w:smartTag': passThrough,
  'w:customXml': passThrough,
  'w:dir': passThrough,
  'w:bdo': passThrough,
  'w:sdt': (element, scope) => rewriteInline(elementsOf(childOf(element, 'w:sdtContent') ?? element), scope),
  'w:sdtContent': passThrough,
  'mc:AlternateContent': (element, scope) => rewriteInline(chosenContent(element), scope),
  'm:oMath': rewriteMath,
  'm:oMathPara': rewriteMath,
}

/** Rewrites the children of a paragraph into the part's writer. */
export function rewriteInline(elements: readonly XmlElement[], scope: InlineScope): void {
  for (const element of elements)
    if (Object.hasOwn(inline, element.name)) inline[element.name]!(element, scope)
}

function rewriteHyperlink(element: XmlElement, scope: InlineScope): void {
  const id = element.attributes.get('r:id')
  const target = scope.part.relationships.find((relationship) => relationship.id === id)?.target
  const anchor = element.attributes.get('w:anchor')
  withLink(target && anchor && !target.includes('#') ? `${target}#${anchor}` : target, element, scope)
}

function withLink(target: string | undefined, element: XmlElement, scope: InlineScope): void {
  const outer = scope.link
  scope.link = target === undefined ? outer : addLink(target, scope)
  passThrough(element, scope)
  scope.link = outer
}

function rewriteMath(element: XmlElement, scope: InlineScope): void {
  for (const child of elementsOf(element))
    if (child.name === 'm:t') write(scope, scope.look, (kind) => scope.part.writer.text(kind, textOf(child)))
    else rewriteMath(child, scope)
}
