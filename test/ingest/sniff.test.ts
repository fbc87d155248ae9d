import { describe, expect, it } from 'vitest'
import { PolicyproofError } from '../../src/error.js'
import { sniffContainer, sniffZip } from '../../src/ingest/container.js'
import { checkNotBinary, sniffText } from '../../src/ingest/sniff.js'

const latin1 = (text: string): Uint8Array =>
  Uint8Array.from([...text].map((char) => char.charCodeAt(0) & 0xff))

function failure(act: () => unknown): PolicyproofError {
  try {
    act()
  } catch (error) {
    if (error instanceof PolicyproofError) return error
  }
  throw new Error('nothing was thrown')
}

describe('sniffContainer', () => {
  it.each([
    ['%PDF-1.7\n', 'pdf'],
    ['\n\njunk before %PDF-1.4\n', 'pdf'],
    ['PK\x03\x04rest', 'zip'],
    ['We offer this notice as %PDF- too.', undefined],
    ['<!doctype html><p>%PDF-1.4 is our format', undefined],
    [`${'x'.repeat(2000)}%PDF-1.4`, undefined],
    ['BMW collects your data.', undefined],
    ['Our privacy policy', undefined],
  ])('%j', (head, expected) => {
    expect(sniffContainer(latin1(head))).toBe(expected)
  })

  it.each([
    ['{\\rtf1\\ansi', 'RTF'],
    ['\x89PNG\r\n', 'PNG'],
    ['\xff\xd8\xff\xe0', 'JPEG'],
    ['GIF89a', 'GIF'],
    ['II*\0', 'TIFF'],
    ['RIFF1234WEBPVP8', 'WebP'],
    ['AT&TFORM', 'DjVu'],
    ['%!PS-Adobe', 'PostScript'],
    ['\x1f\x8b\x08', 'archive'],
    ['From: <saved>\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=x', 'MHTML'],
    ['<?xml version="1.0"?><?mso-application progid="Word.Document"?>', 'Word XML'],
    ['\xd0\xcf\x11\xe0\xa1\xb1 W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0', 'old Word document'],
    ['\xd0\xcf\x11\xe0\xa1\xb1 something', 'old Office file'],
  ])('%j is refused by name', (head, name) => {
    const error = failure(() => sniffContainer(latin1(head)))
    expect(error.code).toBe('unsupported-type')
    expect(error.detail.seen).toContain(name)
  })

  it('tells a password from an old format', () => {
    const bytes = latin1('\xd0\xcf\x11\xe0\xa1\xb1 E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0')
    expect(failure(() => sniffContainer(bytes)).code).toBe('encrypted')
  })
})

describe('sniffZip', () => {
  it('knows a DOCX by its two parts', () => {
    expect(sniffZip(['[Content_Types].xml', '_rels/.rels', 'word/document.xml'])).toContain(
      'wordprocessingml',
    )
  })

  it.each([
    [['[Content_Types].xml', 'xl/workbook.xml'], 'Excel'],
    [['[Content_Types].xml', 'ppt/presentation.xml'], 'PowerPoint'],
    [['mimetype', 'content.xml'], 'OpenDocument'],
    [['mimetype', 'META-INF/container.xml'], 'EPUB'],
    [['META-INF/MANIFEST.MF', 'A.class'], 'Java'],
    [['word/document.xml'], 'no Word document'],
    [['policy.txt'], 'no Word document'],
    [[], 'no Word document'],
  ])('%j is refused by name', (names, name) => {
    const error = failure(() => sniffZip(names))
    expect(error.code).toBe('unsupported-type')
    expect(error.detail.seen).toContain(name)
  })
})

describe('sniffText', () => {
  it.each([
    ['<!DOCTYPE html><title>x</title>', 'text/html'],
    ['\n<!-- saved --> <!-- twice -->\n<html lang="ru">', 'text/html'],
    ['<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x"><html>', 'text/html'],
    ['<div class="policy"><p>We collect data.</p></div>', 'text/html'],
    ['Policy<br>We collect<br/>your<br>name<br>', 'text/html'],
    ['# Policy\n\nWe collect data.', 'text/markdown'],
    ['Policy\n======\n\nWe collect data.', 'text/markdown'],
    ['We **collect** data, see [list](https://a.example).', 'text/markdown'],
    ['| Data | Term |\n| --- | --- |\n| a | b |', 'text/markdown'],
    ['<div align="center">\n\n# Policy\n\n</div>\n\nWe **collect** data.', 'text/markdown'],
    ['1\\. Data\n\n2\\. Terms', 'text/markdown'],
    ['1. Общие положения\n1.1. Мы собираем данные.\n– имя;\n– адрес.', 'text/plain'],
    ['- name\n- phone\n\nWe keep it.', 'text/plain'],
    ['Write to <help@a.example> or see <https://a.example>.', 'text/plain'],
    ['We process x < y and a > b.', 'text/plain'],
    ['Оператор: ______________\n* обязательное поле', 'text/plain'],
    ['Rate 5 * 3 * 2 [1] (2)', 'text/plain'],
    ['#1 in privacy', 'text/plain'],
  ])('%j', (text, expected) => {
    expect(sniffText(text)).toBe(expected)
  })

  it('refuses XML that is no page', () => {
    expect(failure(() => sniffText('<?xml version="1.0"?>\n<feed>\n  <entry/>\n</feed>')).code).toBe(
      'unsupported-type',
    )
  })
})

describe('checkNotBinary', () => {
  it.each([
    'Our policy.\r\n\tWe collect data.\f',
    `one stray \x01 control in ${'a text of some length '.repeat(40)}`,
  ])('%j is text', (text) => {
    expect(() => {
      checkNotBinary(latin1(text))
    }).not.toThrow()
  })

  it.each(['\x7fELF\x02\x01\x01\0\0\0', 'text\0with\0zeros'])('%j is not', (text) => {
    expect(failure(() => checkNotBinary(latin1(text))).code).toBe('binary')
  })
})
