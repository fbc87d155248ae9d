import { describe, expect, it } from 'vitest'
import { decode } from '../../src/ingest/charset.js'
import { cleanText } from '../../src/ingest/clean-text.js'
import { declaredCharset } from '../../src/ingest/declared-charset.js'
import { PolicyproofError } from '../../src/error.js'

const russian = 'Политика обработки персональных данных: «Ромашка» собирает имя — и телефон.'
const plain = 'Политика обработки персональных данных посетителей сайта.'
const kazakh = 'Құпиялылық саясаты: біз жеке деректеріңізді қалай жинайтынымызды түсіндіреміз.'
const upper = 'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ'
const lower = upper.toLowerCase()

/** Encodes by inverting what TextDecoder says of each byte. */
function encode(text: string, charset: string): Uint8Array {
  const bytes = Uint8Array.from({ length: 256 }, (_, i) => i)
  const table = new Map([...new TextDecoder(charset).decode(bytes)].map((char, i) => [char, i]))
  return Uint8Array.from([...text].map((char) => table.get(char) ?? 0x3f))
}

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), !bigEndian)
  return bytes
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('decode', () => {
  it.each(['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5', 'x-mac-cyrillic'])(
    'tells %s by its letters',
    (charset) => {
      for (const text of ['Общие положения', 'Политика сайта и права посетителя.', 'Cookie и IP-адрес']) {
        if (charset === 'x-mac-cyrillic' && text.includes('Cookie')) continue
        expect(decode(encode(text, charset))).toEqual({ text, charset })
      }
    },
  )

  it.each(['windows-1251', 'koi8-r'])('tells %s where all is in capitals', (charset) => {
    const text = 'ПОЛИТИКА ОБРАБОТКИ ПЕРСОНАЛЬНЫХ ДАННЫХ'
    expect(decode(encode(text, charset))).toEqual({ text, charset })
  })

  it.each([upper + lower, russian])('gives back every letter of windows-1251', (text) => {
    expect(decode(encode(`${russian} ${text}`, 'windows-1251')).text).toBe(`${russian} ${text}`)
  })

  it("reads Kazakh in Kazakhstan's own single-byte charset", () => {
    const shown = kazakh.replace(
      /[ҚҺқһҰұӘӨҒҮөғәҢңү]/g,
      (char) => 'ЌЋќћЎўЈҐЄЇґєјЅѕї'['ҚҺқһҰұӘӨҒҮөғәҢңү'.indexOf(char)] ?? char,
    )
    expect(decode(encode(shown, 'windows-1251'))).toEqual({ text: kazakh, charset: 'kz-1048' })
  })

  it('reads western prose with quotes and accents', () => {
    const bytes = Uint8Array.from(
      [...'Caf\xe9 Z\xfcrich doesn\x92t sell \x93data\x94 \x96 ever.'].map((char) => char.charCodeAt(0)),
    )
    expect(decode(bytes)).toEqual({
      text: 'Café Zürich doesn’t sell “data” – ever.',
      charset: 'windows-1252',
    })
  })

  it.each([russian, kazakh, 'We keep your data.'])('reads UTF-16 without a mark: %s', (text) => {
    expect(decode(utf16(text, false))).toEqual({ text, charset: 'utf-16le' })
    expect(decode(utf16(text, true))).toEqual({ text, charset: 'utf-16be' })
  })

  it('takes byte order marks and leaves them out', () => {
    expect(decode(utf8(`\ufeff${russian}`))).toEqual({ text: russian, charset: 'utf-8' })
    expect(decode(utf16(`\ufeff${russian}`, false))).toEqual({ text: russian, charset: 'utf-16le' })
    expect(decode(utf16(`\ufeff${russian}`, true))).toEqual({ text: russian, charset: 'utf-16be' })
  })

  it('survives a last character that was cut in two', () => {
    const bytes = utf8(russian.replace('.', 'м'))
    expect(decode(bytes.subarray(0, bytes.length - 1)).charset).toBe('utf-8')
  })

  it('survives a broken byte within UTF-8', () => {
    const bytes = utf8(`${russian.repeat(5)}x${russian}`)
    bytes[utf8(russian.repeat(5)).length] = 0xff
    expect(decode(bytes)).toMatchObject({ charset: 'utf-8' })
  })

  it.each([
    [utf8(kazakh), 'windows-1251', 'utf-8'],
    [encode(russian, 'windows-1251'), 'utf-8', 'windows-1251'],
    [encode(plain, 'koi8-r'), 'windows-1251', 'koi8-r'],
    [encode(russian, 'windows-1251'), 'iso-8859-1', 'windows-1251'],
  ])('does not trust a declared charset that lies', (bytes, declared, charset) => {
    const decoded = decode(bytes, declared)
    expect(decoded).toMatchObject({ charset, note: { code: 'charset-lied' } })
    expect([russian, plain, kazakh]).toContain(decoded.text)
  })

  it.each([
    [utf8(russian), 'UTF-8'],
    [utf8(russian), 'no-such-charset'],
    [utf8(russian), 'utf-16'],
    [utf8('plain ascii'), 'windows-1251'],
    [encode(russian, 'windows-1251'), 'cp1251'],
    [encode(russian, 'windows-1251'), 'win-1251'],
  ])('says nothing of a declared charset that is true or makes no difference', (bytes, declared) => {
    expect(decode(bytes, declared).note).toBeUndefined()
  })

  it('refuses bytes that are no text', () => {
    const junk = Uint8Array.from({ length: 400 }, (_, i) => ((i * 7919 + ((i * i) % 251)) % 256) | 0x80)
    expect(() => decode(junk)).toThrow(PolicyproofError)
  })
})

describe('cleanText', () => {
  it.each([
    ['a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['10\u00a0000\u2009km', '10 000 km'],
    ['пер\u00adсональные', 'персональные'],
    ['a\u200bb\u200dc\ufeffd', 'abcd'],
    ['\u202eabc\u202c \u2066x\u2069', 'abc x'],
    ['e\u2011mail', 'e-mail'],
    ['и\u0306', 'й'],
    ['a\u0007b', 'ab'],
    ['a\tb — «c»', 'a\tb — «c»'],
  ])('%j', (text, expected) => {
    expect(cleanText(text)).toBe(expected)
  })
})

describe('declaredCharset', () => {
  it.each([
    ['<meta charset="windows-1251">', 'windows-1251'],
    ["<meta http-equiv='Content-Type' content='text/html; charset=koi8-r'>", 'koi8-r'],
    ['<?xml version="1.0" encoding="utf-8"?><html>', 'utf-8'],
    ['We write charset=windows-1251 in our pages.', undefined],
  ])('%s', (head, expected) => {
    expect(declaredCharset(utf8(head))).toBe(expected)
  })
})
