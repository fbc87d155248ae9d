import { describe, expect, it } from 'vitest'
import { PolicyproofError } from '../../../src/error.js'
import { readDocx } from '../../../src/ingest/docx.js'
import { storeZip } from '../../../src/ingest/docx/stored-zip.js'
import { p, r, wordFile } from './word-fixture.js'

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const open = `<w:document xmlns:w="${namespace}"><w:body>`
const close = '</w:body></w:document>'
const withDocument = (document: string): Buffer =>
  storeZip(
    new Map([
      ['[Content_Types].xml', '<Types/>'],
      ['word/document.xml', document],
    ]),
  )

async function codeOf(bytes: Uint8Array, signal?: AbortSignal): Promise<string> {
  try {
    await readDocx(bytes, signal ? { signal } : {})
    return 'none'
  } catch (error) {
    return error instanceof PolicyproofError ? error.code : String(error)
  }
}

const ole = (mark: string): Buffer =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), Buffer.from(mark, 'utf16le')])
const good = wordFile({ body: p('Оператор хранит персональные данные.') })
const picture =
  '<w:p><w:r><w:drawing><a:graphic><pic:pic><pic:blipFill/></pic:pic></a:graphic></w:drawing></w:r></w:p>'

describe('files that cannot be read', () => {
  it.each<[string, Uint8Array, string]>([
    ['a zip of something else', storeZip(new Map([['readme.txt', 'text']])), 'unsupported-type'],
    [
      'a spreadsheet',
      storeZip(
        new Map([
          ['[Content_Types].xml', '<Types/>'],
          ['xl/workbook.xml', '<w/>'],
        ]),
      ),
      'unsupported-type',
    ],
    ['a zip cut in the middle', good.subarray(0, good.length / 2), 'malformed'],
    ['an old .doc', ole('WordDocument'), 'unsupported-type'],
    ['a document behind a password', ole('EncryptedPackage'), 'encrypted'],
    ['an empty document', wordFile({ body: '<w:p/>' }), 'empty'],
    ['a document of blanks and dashes', wordFile({ body: p(' — ') + p('____') }), 'empty'],
    [
      'a document whose text is all hidden',
      wordFile({ body: `<w:p>${r('Скрытый текст', '<w:vanish/>')}</w:p>` }),
      'empty',
    ],
    ['a scan', wordFile({ body: picture }), 'no-text-layer'],
    ['a scan with page numbers', wordFile({ body: picture + p('Стр. 1') }), 'no-text-layer'],
    ['another root element', withDocument('<html><body/></html>'), 'malformed'],
    ['XML that ends too early', withDocument(`${open}<w:p><w:r>`), 'malformed'],
    ['tags that do not nest', withDocument(`${open}<w:p><w:r></w:p></w:r>${close}`), 'malformed'],
  ])('%s', async (_, bytes, expected) => {
    expect(await codeOf(bytes)).toBe(expected)
  })
})

describe('files made to do harm', () => {
  const entities = '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
  const external = '<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/hostname">]>'
  it.each<[string, string, string]>([
    ['entities that multiply', `${entities}${open}<w:p><w:r><w:t>&b;</w:t></w:r></w:p>${close}`, 'malformed'],
    ['entities from outside', `${external}${open}<w:p><w:r><w:t>&a;</w:t></w:r></w:p>${close}`, 'malformed'],
    [
      'fifty thousand nested insertions',
      open + '<w:ins>'.repeat(50_000) + '</w:ins>'.repeat(50_000) + close,
      'malformed',
    ],
    ['a quarter of a million paragraphs', open + '<w:p/>'.repeat(250_000) + close, 'too-large'],
  ])('%s', async (_, document, expected) => {
    expect(await codeOf(withDocument(document))).toBe(expected)
  })

  it('a paragraph of ten thousand links takes a moment', async () => {
    const link = `<w:fldSimple w:instr="HYPERLINK &quot;https://example.org/&quot;"><w:r><w:t>слово </w:t></w:r></w:fldSimple>`
    const { blocks } = await readDocx(withDocument(`${open}<w:p>${link.repeat(10_000)}</w:p>${close}`), {})
    expect(blocks[0]?.links).toHaveLength(10_000)
  })

  it('tables nested to the limit are read', async () => {
    const deep =
      '<w:tbl><w:tr><w:tc>'.repeat(80) + p('Оператор хранит данные.') + '</w:tc></w:tr></w:tbl>'.repeat(80)
    const { blocks } = await readDocx(withDocument(open + deep + close), {})
    expect(blocks).toEqual([{ kind: 'paragraph', text: 'Оператор хранит данные.' }])
  })
})

describe('what is read all the same', () => {
  const text = [{ kind: 'paragraph', text: 'Оператор хранит данные.' }]
  it.each([
    [
      'another prefix',
      `<x:document xmlns:x="${namespace}"><x:body><x:p><x:r><x:t>Оператор хранит данные.</x:t></x:r></x:p></x:body></x:document>`,
    ],
    [
      'the namespace as the default',
      `<document xmlns="${namespace}"><body><p><r><t>Оператор хранит данные.</t></r></p></body></document>`,
    ],
    [
      'the strict kind',
      `<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:body>${p('Оператор хранит данные.')}${close}`,
    ],
    ['a byte order mark', `\ufeff${open}${p('Оператор хранит данные.')}${close}`],
    [
      'an unknown entity as it stands',
      `${open}${p('Оператор хранит данные.')}<w:p><w:r><w:t></w:t></w:r></w:p>${close}`,
    ],
  ])('%s', async (_, document) => {
    expect((await readDocx(withDocument(document), {})).blocks).toEqual(text)
  })
})

it('stops when told to', async () => {
  expect(await codeOf(good, AbortSignal.abort())).toBe('aborted')
})

it('leaves the bytes alone and gives the same twice', async () => {
  const before = Buffer.from(good)
  const first = await readDocx(good, {})
  expect(await readDocx(good, {})).toEqual(first)
  expect(good.equals(before)).toBe(true)
})
