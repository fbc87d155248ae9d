import type { XmlElement } from '../xml.js'
import { chosenContent, textBoxesIn } from './alternate-content.js'
import { fieldLink } from './field-link.js'
import { escapeXml, type RunKind } from './lean-writer.js'
import type { RewritePart } from './rewrite-state.js'
import { lookOf, mergeLooks, type Look } from './style-sheet.js'
import { childOf, elementsOf, holds, pathOf, textOf, valueOf } from './xml-tree.js'

/** One paragraph while its content is rewritten. */
export interface InlineScope {
  readonly part: RewritePart
  readonly look: Look
  /** Text boxes anchored here: they follow the paragraph. */
  readonly boxes: XmlElement[]
  link: number | undefined
  /** Whether anything visible has been written. */
  isVisible: boolean
}

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

function addLink(target: string, { part }: InlineScope): number {
  return part.state.links.push(target) - 1
}

function rewriteMath(element: XmlElement, scope: InlineScope): void {
  for (const child of elementsOf(element))
    if (child.name === 'm:t') write(scope, scope.look, (kind) => scope.part.writer.text(kind, textOf(child)))
    else rewriteMath(child, scope)
}

function rewriteRun(run: XmlElement, scope: InlineScope): void {
  const properties = childOf(run, 'w:rPr')
  const style = scope.part.state.styles.character(valueOf(properties, 'w:rStyle'))
  rewriteRunContent(elementsOf(run), mergeLooks([lookOf(properties), style, scope.look]), scope)
}

function rewriteRunContent(elements: readonly XmlElement[], look: Look, scope: InlineScope): void {
  for (const element of elements)
    if (element.name === 'mc:AlternateContent') rewriteRunContent(chosenContent(element), look, scope)
    else if (Object.hasOwn(inRun, element.name)) inRun[element.name]!(element, look, scope)
}

type RewriteInRun = (element: XmlElement, look: Look, scope: InlineScope) => void

const asPiece =
  (xml: string): RewriteInRun =>
  (_, look, scope) =>
    write(scope, look, (kind) => scope.part.writer.piece(kind, xml))

const withAttributes: RewriteInRun = (element, look, scope) => {
  const attributes = ['w:id', 'w:font', 'w:char', 'w:type']
    .filter((name) => element.attributes.has(name))
    .map((name) => ` ${name}="${escapeXml(element.attributes.get(name)!)}"`)
    .join('')
  write(scope, look, (kind) => scope.part.writer.piece(kind, `<${element.name}${attributes}/>`))
}

const inRun: Readonly<Record<string, RewriteInRun>> = {
  'w:t': (element, look, scope) =>
    write(
      scope,
      look,
      (kind) => scope.part.writer.text(kind, textOf(element)),
      textOf(element).trim() !== '',
    ),
  'w:tab': asPiece('<w:tab/>'),
  'w:ptab': asPiece('<w:tab/>'),
  'w:br': asPiece('<w:br/>'),
  'w:cr': asPiece('<w:br/>'),
  'w:noBreakHyphen': asPiece('<w:noBreakHyphen/>'),
  'w:softHyphen': asPiece('<w:softHyphen/>'),
  'w:sym': withAttributes,
  'w:footnoteReference': withAttributes,
  'w:endnoteReference': withAttributes,
  'w:fldChar': (element, look, scope) => rewriteFieldMark(element, look, scope),
  'w:instrText': (element, _, { part }) => {
    const field = part.fields.at(-1)
    if (field && !field.isInResult && field.instruction.length < 4_000) field.instruction += textOf(element)
  },
  'w:drawing': rewriteDrawing,
  'w:pict': rewriteDrawing,
  'w:object': rewriteDrawing,
  'w:ruby': (element, _, scope) =>
    rewriteInline(elementsOf(childOf(element, 'w:rubyBase') ?? element), scope),
}

const images: ReadonlySet<string> = new Set(['pic:pic', 'v:imagedata'])

function rewriteDrawing(element: XmlElement, look: Look, scope: InlineScope): void {
  if (holds(element, images)) scope.part.state.seen.add('image')
  if (!look.hidden) scope.boxes.push(...textBoxesIn(element))
}

function rewriteFieldMark(element: XmlElement, look: Look, scope: InlineScope): void {
  const { fields } = scope.part
  const type = element.attributes.get('w:fldCharType')
  const field = fields.at(-1)
  if (type === 'begin') {
    const checkBox = pathOf(element, 'w:ffData', 'w:checkBox')
    if (checkBox) {
      const checked = valueOf(checkBox, 'w:checked') ?? valueOf(checkBox, 'w:default') ?? '0'
      write(scope, look, (kind) => scope.part.writer.text(kind, checked === '0' ? '☐ ' : '☒ '))
    }
    fields.push({ instruction: '', isInResult: false, link: undefined })
  } else if (type === 'separate' && field) {
    const target = fieldLink(field.instruction)
    field.isInResult = true
    field.link = target === undefined ? undefined : addLink(target, scope)
  } else if (type === 'end') fields.pop()
}

/** Writes what is neither hidden nor part of a field's instruction. */
function write(scope: InlineScope, look: Look, put: (kind: RunKind) => void, isText = false): void {
  const { fields, state } = scope.part
  if (look.hidden) {
    if (isText) state.seen.add('hidden-text')
    return
  }
  if (fields.some((field) => !field.isInResult)) return
  const link = scope.link ?? fields.findLast((field) => field.link !== undefined)?.link
  put({ look, link })
  scope.isVisible = true
}
