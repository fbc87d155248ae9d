import { PolicyproofError } from '../error.js'
import { cleanText } from './clean-text.js'
import { decodeSingleByte, guessSingleByte } from './single-byte.js'
import type { IngestNote } from './source.js'
import { decodeUnicode, isAscii } from './unicode.js'

/** `text` is clean (see `cleanText`); `charset` is what the bytes were in truth, by its WHATWG name. */
export interface Decoded {
  readonly text: string
  readonly charset: string
  readonly note?: IngestNote
}

/**
 * Decodes text bytes by what they are: byte order mark, UTF-8, UTF-16 without a mark, then the single-byte table whose
 * letters look most like Russian, Kazakh or western prose. `declared` (a header or an HTML meta) is checked, not trusted:
 * where it lied the text is right all the same and a note says so. Throws 'binary' where nothing fits.
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded {
  const told = canonical(declared)
  const found = decodeUnicode(bytes) ?? decodeOther(bytes, told)
  const text = cleanText(found.text)
  const lied =
    told !== undefined && told !== found.charset && !isAscii(text) && !isUtf16Slip(told, found.charset)
  if (!lied) return { text, charset: found.charset }
  const message = `The document declares ${told} but is written in ${found.charset}; it was read as ${found.charset}.`
  return { text, charset: found.charset, note: { code: 'charset-lied', message } }
}

function decodeOther(bytes: Uint8Array, told: string | undefined): { text: string; charset: string } {
  const charset = guessSingleByte(bytes, told)
  if (charset) return { text: decodeSingleByte(bytes, charset), charset }
  const foreign = told === undefined ? undefined : strict(told, bytes)
  if (told !== undefined && foreign !== undefined) return { text: foreign, charset: told }
  throw new PolicyproofError('binary', {
    what: 'Could not read the text',
    seen: 'its bytes are no text in UTF-8, UTF-16, windows-1251, KOI8-R or another known charset',
    try: 'Save the document as UTF-8 and retry',
  })
}

function strict(charset: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** The WHATWG name of a declared charset; undefined for none or one that nobody knows. */
function canonical(declared: string | undefined): string | undefined {
  if (declared === undefined) return undefined
  const label = declared.trim().toLowerCase()
  if (/^(?:kz-?1048|strk1048-2002|rk1048|ptcp154)$/.test(label)) return 'kz-1048'
  try {
    return new TextDecoder(label.replace(/^(?:cp|win)-?(?=125\d$)/, 'windows-')).encoding
  } catch {
    return undefined
  }
}

/** A page cannot be UTF-16 where its own ASCII meta was read; the HTML standard takes such a claim as UTF-8. */
const isUtf16Slip = (told: string, found: string): boolean =>
  told.startsWith('utf-16') && found.startsWith('utf-')
