const brokenShare = 0.01

/** Text in a Unicode form and the WHATWG name of that form. */
export interface UnicodeText {
  readonly text: string
  readonly charset: 'utf-8' | 'utf-16le' | 'utf-16be'
}

/** Bytes in UTF-8 or UTF-16, with or without a byte order mark, as text; undefined where they are neither. */
export function decodeUnicode(bytes: Uint8Array): UnicodeText | undefined {
  const wide = wideCharset(bytes)
  if (wide) return { text: lossy(wide, bytes), charset: wide }
  const text = strictUtf8(bytes) ?? brokenUtf8(bytes)
  return text === undefined ? undefined : { text, charset: 'utf-8' }
}

/** Whether the bytes are UTF-16, where every other byte may be a control. */
export const isWide = (bytes: Uint8Array): boolean => wideCharset(bytes) !== undefined

function wideCharset(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return utf16ByZeros(bytes)
}

/** Without a mark, UTF-16 prose has high bytes of 0x00 (Latin, spaces), 0x04 (Cyrillic) or 0x20 (dashes, quotes) on one side. */
function utf16ByZeros(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length - (bytes.length % 2), 4_096)
  if (length < 4) return undefined
  const high = [0, 0]
  const zeros = [0, 0]
  for (let i = 0; i < length; i++) {
    const byte = bytes[i] ?? 0
    const side = i % 2
    if (byte === 0) zeros[side] = (zeros[side] ?? 0) + 1
    if (byte === 0 || byte === 4 || byte === 0x20 || byte === 0x21) high[side] = (high[side] ?? 0) + 1
  }
  const full = (length / 2) * 0.95
  if ((zeros[1] ?? 0) > 0 && (zeros[0] ?? 0) === 0 && (high[1] ?? 0) >= full) return 'utf-16le'
  if ((zeros[0] ?? 0) > 0 && (zeros[1] ?? 0) === 0 && (high[0] ?? 0) >= full) return 'utf-16be'
  return undefined
}

/** Strict, but for a last character cut in two (a file cut at a size limit). */
function strictUtf8(bytes: Uint8Array): string | undefined {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    const text = decoder.decode(bytes, { stream: true })
    const whole = endsWhole(decoder)
    return whole || !isAscii(text) ? text : undefined
  } catch {
    return undefined
  }
}

function endsWhole(decoder: InstanceType<typeof TextDecoder>): boolean {
  try {
    decoder.decode()
    return true
  } catch {
    return false
  }
}

/** UTF-8 with a few broken bytes (files glued together): next to nothing is lost, while a single-byte table would garble all. */
function brokenUtf8(bytes: Uint8Array): string | undefined {
  const text = lossy('utf-8', bytes)
  let broken = 0
  let wide = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 0xfffd) broken++
    else if (code > 0x7f) wide++
  }
  return broken <= wide * brokenShare ? text : undefined
}

const lossy = (charset: string, bytes: Uint8Array): string => new TextDecoder(charset).decode(bytes)

/** Whether nothing in the text lies beyond ASCII: then no charset can be told from another. */
export function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false
  return true
}
