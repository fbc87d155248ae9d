import { storeZip } from '../../../src/ingest/docx/stored-zip.js'

/** The parts of a Word file that a test wants to differ; the rest is the least that Word opens. */
export interface WordFixture {
  readonly body: string
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly endnotes?: string
  readonly header?: string
  readonly title?: string
  /** Relationship id → external address. */
  readonly links?: Readonly<Record<string, string>>
}

const schemas = 'http://schemas.openxmlformats.org'
const relationshipTypes = `${schemas}/officeDocument/2006/relationships`
const namespaces = [
  `xmlns:w="${schemas}/wordprocessingml/2006/main"`,
  `xmlns:r="${relationshipTypes}"`,
  `xmlns:mc="${schemas}/markup-compatibility/2006"`,
  `xmlns:wp="${schemas}/drawingml/2006/wordprocessingDrawing"`,
  `xmlns:a="${schemas}/drawingml/2006/main"`,
  `xmlns:pic="${schemas}/drawingml/2006/picture"`,
  `xmlns:m="${schemas}/officeDocument/2006/math"`,
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ')
const prolog = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** A Word file (.docx) of these parts. */
export function wordFile(fixture: WordFixture): Buffer {
  const { body, styles, numbering, footnotes, endnotes, header, title, links = {} } = fixture
  const related = [
    ...Object.entries({ styles, numbering, footnotes, endnotes, header }).flatMap(([name, part]) =>
      part === undefined ? [] : [relationship(`part-${name}`, name, `${name}.xml`)],
    ),
    ...Object.entries(links).map(([id, target]) => relationship(id, 'hyperlink', target, 'External')),
  ]
  const parts = new Map([
    ['[Content_Types].xml', contentTypes],
    ['_rels/.rels', relationshipList([relationship('r1', 'officeDocument', 'word/document.xml')])],
    ['word/document.xml', part('document', `<w:body>${body}<w:sectPr/></w:body>`)],
    ['word/_rels/document.xml.rels', relationshipList(related)],
  ])
  if (styles !== undefined) parts.set('word/styles.xml', part('styles', styles))
  if (numbering !== undefined) parts.set('word/numbering.xml', part('numbering', numbering))
  if (footnotes !== undefined) parts.set('word/footnotes.xml', part('footnotes', footnotes))
  if (endnotes !== undefined) parts.set('word/endnotes.xml', part('endnotes', endnotes))
  if (header !== undefined) parts.set('word/header.xml', part('hdr', header))
  if (title !== undefined) addTitle(parts, title)
  return storeZip(parts)
}

/** A paragraph; `properties` go into w:pPr. */
export function p(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${r(text)}</w:p>`
}

/** A run; `properties` go into w:rPr. */
export function r(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
}

export function bold(text: string): string {
  return r(text, '<w:b/>')
}

/** A paragraph of a list. */
export function li(text: string, level = 0, list = 1): string {
  return p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)
}

/** A table of cells with one paragraph each. */
export function table(...rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]): string =>
    row.map((cell) => `<w:tc>${cell.startsWith('<') ? cell : p(cell)}</w:tc>`).join('')
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`
}

/** An abstract list: each level is [format, text] or [format, text, more markup of w:lvl]. */
export function abstractList(id: number, ...levels: readonly (readonly [string, string, string?])[]): string {
  const markup = levels.map(
    ([format, text, more = ''], index) =>
      `<w:lvl w:ilvl="${index}">${more.includes('w:start ') ? '' : '<w:start w:val="1"/>'}<w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`,
  )
  return `<w:abstractNum w:abstractNumId="${id}">${markup.join('')}</w:abstractNum>`
}

/** A list of an abstract list; `overrides` are w:lvlOverride elements. */
export function list(id: number, abstractId: number, overrides = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${overrides}</w:num>`
}

/** A paragraph style. */
export function style(id: string, name: string, properties = '', basedOn = ''): string {
  const base = basedOn === '' ? '' : `<w:basedOn w:val="${basedOn}"/>`
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${base}${properties}</w:style>`
}

function part(root: string, content: string): string {
  return `${prolog}<w:${root} ${namespaces}>${content}</w:${root}>`
}

function relationship(id: string, type: string, target: string, mode = 'Internal'): string {
  return `<Relationship Id="${id}" Type="${relationshipTypes}/${type}" Target="${target}" TargetMode="${mode}"/>`
}

function relationshipList(items: readonly string[]): string {
  return `${prolog}<Relationships xmlns="${schemas}/package/2006/relationships">${items.join('')}</Relationships>`
}

function addTitle(parts: Map<string, string>, title: string): void {
  parts.set(
    'docProps/core.xml',
    `${prolog}<cp:coreProperties xmlns:cp="${schemas}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title></cp:coreProperties>`,
  )
  const core = `<Relationship Id="r2" Type="${schemas}/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>`
  parts.set(
    '_rels/.rels',
    relationshipList([relationship('r1', 'officeDocument', 'word/document.xml'), core]),
  )
}

const contentTypes = `${prolog}<Types xmlns="${schemas}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/></Types>`
