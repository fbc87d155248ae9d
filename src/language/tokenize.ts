import {
  APOSTROPHE,
  CHAR_CLASS,
  CLASS_MASK,
  DIGIT,
  FOLDS,
  HYPHEN,
  IGNORABLE,
  isUpperCase,
  LETTER,
} from './char-class.js'

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

/** Whether the mark at `at`, inside or behind a word, joins the letters around it: веб-сайт, don't, 1.5. */
function joins(text: string, at: number, end: number): boolean {
  if (at + 1 >= end) return false
  const code = text.charCodeAt(at)
  const before = CHAR_CLASS[text.charCodeAt(at - 1)]! & CLASS_MASK
  const kind = CHAR_CLASS[code]! & CLASS_MASK
  const after = CHAR_CLASS[text.charCodeAt(at + 1)]! & CLASS_MASK
  if (kind === HYPHEN) return after === LETTER || after === DIGIT
  if (kind === APOSTROPHE) return before === LETTER && after === LETTER
  return (code === DOT || code === COMMA) && before === DIGIT && after === DIGIT
}

/** End of the word that begins at `from`, negative if the word holds something to fold. */
function wordEnd(text: string, from: number, end: number): number {
  let flags = CHAR_CLASS[text.charCodeAt(from)]!
  let stop = from + 1
  for (; stop < end; stop++) {
    const entry = CHAR_CLASS[text.charCodeAt(stop)]!
    const kind = entry & CLASS_MASK
    if (kind !== LETTER && kind !== DIGIT && kind !== IGNORABLE && !joins(text, stop, end)) break
    flags |= entry
  }
  return (flags & FOLDS) === 0 ? stop : -stop
}

/** A dot ends a sentence, for a token, when a capital follows after white space; abbreviations are not known here. */
function isSentenceDot(text: string, dot: number, tokenStart: number): boolean {
  return dot !== -1 && dot + 1 < tokenStart && isUpperCase(text.charAt(tokenStart))
}

/** Tokens `first` to before `end` as a text of their own: the first one opens a sentence. Offsets still count in the whole text. */
export function sliceTokens(tokens: Tokens, first: number, end: number): Tokens {
  const gaps = tokens.gaps.slice(first, end)
  gaps.fill(GAP_SENTENCE, 0, 1)
  return {
    count: gaps.length,
    starts: tokens.starts.subarray(first, end),
    ends: tokens.ends.subarray(first, end),
    words: tokens.words.slice(first, end),
    gaps,
  }
}

/**
 * Tokens of `text.slice(start, end)`; offsets count in the whole `text`. Linear; nothing is dropped but marks.
 */
export function tokenize(text: string, start = 0, end = text.length): Tokens {
  const lower = lowerCase(start === 0 && end === text.length ? text : text.slice(start, end))
  const capacity = ((end - start) >> 1) + 1
  const starts = new Int32Array(capacity)
  const ends = new Int32Array(capacity)
  const gaps = new Uint8Array(capacity)
  const words: string[] = []
  let count = 0
  let gap = GAP_SENTENCE
  let dot = -1
  for (let i = start; i < end;) {
    const code = text.charCodeAt(i)
    const kind = CHAR_CLASS[code]! & CLASS_MASK
    if (kind !== LETTER && kind !== DIGIT) {
      const weight = GAP_OF[code]!
      if (weight > gap) gap = weight
      if (code === DOT) dot = i
      i++
      continue
    }
    const reached = wordEnd(text, i, end)
    const stop = Math.abs(reached)
    const word = lower.slice(i - start, stop - start)
    words.push(reached > 0 ? word : fold(word))
    starts[count] = i
    ends[count] = stop
    gaps[count++] = isSentenceDot(text, dot, i) ? GAP_SENTENCE : gap
    gap = GAP_SPACE
    dot = -1
    i = stop
  }
  return {
    count,
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
    words,
    gaps: gaps.slice(0, count),
  }
}
