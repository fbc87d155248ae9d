import { letterScore } from './letter-score.js'

/** The likely first: an equal score leaves the earlier one. "kz-1048" is Kazakhstan's own, unknown to TextDecoder. */
const charsets = [
  'windows-1252',
  'windows-1251',
  'kz-1048',
  'koi8-r',
  'ibm866',
  'iso-8859-5',
  'x-mac-cyrillic',
] as const
export type SingleByteCharset = (typeof charsets)[number]

/** What windows-1251 shows where kz-1048 has a Kazakh letter, and those letters, in the same order. */
const shownBy1251 = 'ЌЋќћЎўЈҐЄЇґєјЅѕї'
const meantByKz1048 = 'ҚҺқһҰұӘӨҒҮөғәҢңү'

/** Bytes 0x80 to 0x9f of windows-1252; Node 20 decodes them as the controls of ISO-8859-1. */
const westernSigns = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const sampleBytes = 16_384
/** Prose scores above 0.5. Where hardly any byte is beyond ASCII, a few odd signs must not sink the text. */
const hopelessScore = -1
const scarceShare = 0.1
/** A declared charset within this of the best guess is believed: the two hardly differ on this text. */
const nearTie = 0.1

/** The single-byte charset whose letters look most like prose in these bytes; undefined where none does. */
export function guessSingleByte(bytes: Uint8Array, declared?: string): SingleByteCharset | undefined {
  const sample = highSample(bytes)
  const scored = charsets.map((charset) => ({ charset, score: letterScore(sample, highHalf(charset)) }))
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a))
  const told = scored.find(({ charset }) => charset === declared)
  if (told && told.score >= best.score - nearTie) return told.charset
  const high = sample.reduce((count, byte) => (byte > 0x7f ? count + 1 : count), 0)
  const isScarce = high < Math.min(bytes.length, sampleBytes) * scarceShare
  return isScarce || best.score >= hopelessScore ? best.charset : undefined
}

export function decodeSingleByte(bytes: Uint8Array, charset: SingleByteCharset): string {
  const text = new TextDecoder(charset === 'kz-1048' ? 'windows-1251' : charset).decode(bytes)
  if (charset === 'windows-1252') {
    return text.replace(/[\u0080-\u009f]/g, (char) => westernSigns[char.charCodeAt(0) - 0x80] ?? char)
  }
  if (charset !== 'kz-1048') return text
  return text.replace(/[ЌЋќћЎўЈҐЄЇґєјЅѕї]/g, (char) => meantByKz1048[shownBy1251.indexOf(char)] ?? char)
}

function highHalf(charset: SingleByteCharset): readonly string[] {
  return [
    ...decodeSingleByte(
      Uint8Array.from({ length: 128 }, (_, i) => 0x80 + i),
      charset,
    ),
  ]
}

/** High bytes with one neighbour on each side: a page of ASCII markup would otherwise fill the sample. */
function highSample(bytes: Uint8Array): Uint8Array {
  const sample: number[] = []
  for (let i = 0; i < bytes.length && sample.length < sampleBytes; i++) {
    const byte = bytes[i] ?? 0
    if (byte > 0x7f || (bytes[i - 1] ?? 0) > 0x7f || (bytes[i + 1] ?? 0) > 0x7f) sample.push(byte)
    else if (sample.at(-1) !== 0x20) sample.push(0x20)
  }
  return Uint8Array.from(sample)
}
