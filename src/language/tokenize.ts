import { APOSTROPHE, CHAR_CLASS, DIGIT, HYPHEN, IGNORABLE, isUpperCase, LETTER, OTHER } from './char-class.js'

/** Only white space (or nothing that matters) stands before the token. */
export const GAP_SPACE = 0
export const GAP_COMMA = 1
/** Semicolon, colon, dash or slash. */
export const GAP_CLAUSE = 2
/** Bracket or quotation mark. */
export const GAP_BRACKET = 3
/** End of a sentence or of a line; also what lies before the first token. */
export const GAP_SENTENCE = 4

/**
 * Words of a text as a struct of arrays: token `i` is `text.slice(starts[i], ends[i])`.
 * `words[i]` is its lower case with ё folded to е, one kind of apostrophe and of hyphen, no invisible marks.
 * `gaps[i]` is the strongest of the GAP_ classes lying between token `i - 1` and token `i`.
 */
export interface Tokens {
  readonly count: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly words: readonly string[]
  readonly gaps: Uint8Array
}

/** Gap class of each mark below U+2100; dots are decided by what follows them. */
const GAP_OF = new Uint8Array(0x10000)
const marks = (chars: string, gap: number): void => {
  for (const char of chars) GAP_OF[char.charCodeAt(0)] = gap
}
marks(',', GAP_COMMA)
marks(';:–—―−/|', GAP_CLAUSE)
marks('()[]{}<>"«»“”„‘‹›', GAP_BRACKET)
marks('!?…\n\r\u2028\u2029•●▪■◦', GAP_SENTENCE)

const DOT = 0x2e
const COMMA = 0x2c
const NEEDS_FOLDING = /[\u2019\u02bc\uff07\u2010\u2011\u00ad\u200b-\u200d\u2060\ufeffё]/

function fold(word: string): string {
  return word
    .replace(/ё/g, 'е')
    .replace(/[\u2019\u02bc\uff07]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
}

/** Lower case of the same length; a few letters (İ) grow when lowered, and those are kept as they are. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  let same = ''
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i)
    const low = char.toLowerCase()
    same += low.length === 1 ? low : char
  }
  return same
}

/** End of the word that begins at `from`: letters and digits, with hyphens, apostrophes and decimal marks inside. */
function wordEnd(text: string, from: number, end: number): number {
  let i = from
  let kind = CHAR_CLASS[text.charCodeAt(i)]
  for (;;) {
    const before = kind
    i++
    if (i >= end) return end
    const code = text.charCodeAt(i)
    kind = CHAR_CLASS[code]
    if (kind === LETTER || kind === DIGIT || kind === IGNORABLE) continue
    if (i + 1 >= end) return i
    const after = CHAR_CLASS[text.charCodeAt(i + 1)]
    const joins =
      kind === HYPHEN
        ? after === LETTER || after === DIGIT
        : kind === APOSTROPHE
          ? before === LETTER && after === LETTER
          : (code === DOT || code === COMMA) && before === DIGIT && after === DIGIT
    if (!joins) return i
  }
}

/** A dot ends a sentence, for a token, when a capital follows after white space; abbreviations are not known here. */
function isSentenceDot(text: string, dot: number, tokenStart: number): boolean {
  return dot !== -1 && dot + 1 < tokenStart && isUpperCase(text.charAt(tokenStart))
}

/**
 * Tokens of `text.slice(start, end)`; offsets count in the whole `text`. Linear; nothing is dropped but marks.
 */
export function tokenize(text: string, start = 0, end = text.length): Tokens {
  const lower = lowerCase(start === 0 && end === text.length ? text : text.slice(start, end))
  const starts: number[] = []
  const ends: number[] = []
  const gaps: number[] = []
  const words: string[] = []
  let gap = GAP_SENTENCE
  let dot = -1
  for (let i = start; i < end;) {
    const code = text.charCodeAt(i)
    const kind = CHAR_CLASS[code]
    if (kind !== LETTER && kind !== DIGIT) {
      const weight = kind === OTHER ? GAP_OF[code]! : GAP_SPACE
      if (weight > gap) gap = weight
      if (code === DOT) dot = i
      i++
      continue
    }
    const stop = wordEnd(text, i, end)
    if (isSentenceDot(text, dot, i)) gap = GAP_SENTENCE
    const word = lower.slice(i - start, stop - start)
    starts.push(i)
    ends.push(stop)
    gaps.push(gap)
    words.push(NEEDS_FOLDING.test(word) ? fold(word) : word)
    gap = GAP_SPACE
    dot = -1
    i = stop
  }
  return {
    count: words.length,
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    words,
    gaps: Uint8Array.from(gaps),
  }
}
