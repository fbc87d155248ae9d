import type { XmlElement } from '../xml.js'
import { chosenContent, textBoxesIn } from './alternate-content.js'
import { fontMark } from './bullet.js'
import { fieldLink } from './field-link.js'
import { addLink, write, type InlineScope } from './inline-scope.js'
import { escapeXml } from './lean-writer.js'
import { lookOf, mergeLooks, type Look } from './style-sheet.js'
import { childOf, elementsOf, holds, pathOf, textOf, valueOf } from './xml-tree.js'

/** Rewrites one run (w:r): letters, tabs, breaks, symbols, fields, drawings. */
export function rewriteRun(run: XmlElement, scope: InlineScope): void {
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
  'w:sym': rewriteSymbol,
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
  'w:ruby': (element, _, scope) => rewriteRuby(element, scope),
}

/** Marks of lists are drawn as the lists' own are; mammoth knows the other symbols. */
function rewriteSymbol(element: XmlElement, look: Look, scope: InlineScope): void {
  const code = Number.parseInt(element.attributes.get('w:char') ?? '', 16)
  const mark = fontMark(code, element.attributes.get('w:font') ?? '')
  if (mark === undefined) withAttributes(element, look, scope)
  else write(scope, look, (kind) => scope.part.writer.text(kind, mark))
}

const images: ReadonlySet<string> = new Set(['pic:pic', 'v:imagedata'])

function rewriteDrawing(element: XmlElement, look: Look, scope: InlineScope): void {
  if (holds(element, images)) scope.part.state.seen.add('image')
  if (!look.hidden) scope.boxes.push(...textBoxesIn(element))
}

/** Fields within fields are few; without an end they would pile up. */
const deepestField = 64

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
    if (fields.length < deepestField) fields.push({ instruction: '', isInResult: false, link: undefined })
  } else if (type === 'separate' && field) {
    const target = fieldLink(field.instruction)
    field.isInResult = true
    field.link = target === undefined ? undefined : addLink(target, scope)
  } else if (type === 'end') fields.pop()
}

/** The base of a text with its reading above it; the reading is left out. */
function rewriteRuby(element: XmlElement, scope: InlineScope): void {
  const base = childOf(element, 'w:rubyBase')
  for (const child of base ? elementsOf(base) : []) if (child.name === 'w:r') rewriteRun(child, scope)
}
