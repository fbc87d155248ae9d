import { isAge, isBareAge } from './age-cues.js'
import { type Bound, boundAfter, boundBefore } from './duration-bounds.js'
import { HALF_NUMBERS, TIME_UNITS, WHOLE_DURATIONS } from './duration-words.js'
import { type Length, readLength, type Scan } from './duration-reader.js'
import { isClockTime, isFrequency, readImplicitOne } from './duration-context.js'
import { addIso, isoDuration } from './iso-duration.js'
import type { Language } from './language.js'
import { readNumeral } from './numerals.js'
import { NUMBER_WORDS } from './number-words.js'
import { GAP_SPACE, tokenize, type Tokens } from './tokenize.js'

/** A length of time found in a text. */
export interface DurationMatch {
  /** From the number to the unit (and a qualifier behind it); the words that set the bound lie outside. */
  readonly start: number
  readonly end: number
  /** ISO 8601: P3Y, P6M, P2W, P30D, PT24H, P2Y6M. The upper end of a range. */
  readonly iso: string
  /** The lower end of a range: "P14Y" in «от 14 до 18 лет». */
  readonly from?: string
  /** A person's age, a rate («раз в 3 года», "24 hours a day"), or a term. */
  readonly kind: 'duration' | 'age' | 'frequency'
  /** Said to be counted in working (business, banking) days. */
  readonly workingDays: boolean
  /** Said to be counted in calendar days. */
  readonly calendarDays: boolean
  readonly bound: Bound
  /** What the brackets repeat where it isn't the same number: «3 (пять) лет» gives P5Y. */
  readonly restatedAs?: string
}

/** A match with the token to go on from. */
interface Found {
  readonly match: DurationMatch
  readonly endToken: number
}

function boundOf(scan: Scan, length: Length): Bound {
  if (length.from !== undefined) return 'at-most'
  // "4+ years"
  if (scan.text.charAt(scan.tokens.ends[length.firstToken]!) === '+') return 'at-least'
  const after = boundAfter(scan.tokens, length.endToken, scan.language)
  return after === 'exact' ? boundBefore(scan.tokens, length.firstToken, scan.language) : after
}

function kindOf(scan: Scan, length: Length): DurationMatch['kind'] {
  const { tokens, language } = scan
  const { unit, firstToken, endToken, value } = length
  if (unit === 'age' || length.isAge) return 'age'
  if (unit === 'Y' && isAge(tokens, firstToken, endToken, value, language)) return 'age'
  return isFrequency(tokens, firstToken, endToken, language) ? 'frequency' : 'duration'
}

/** A year (2013 года, 2026 жылғы) and a time of day (до 18 часов) look like lengths and are none. */
function isLength(scan: Scan, length: Length): boolean {
  if (length.unit === 'Y' && length.value >= 1900 && length.value < 2200) return false
  return length.unit !== 'H' || !isClockTime(scan.tokens, length.firstToken, length.value, scan.language)
}

function matchOf(scan: Scan, length: Length): DurationMatch | undefined {
  const iso = isoDuration(length.value, length.unit)
  if (iso === undefined || !isLength(scan, length)) return undefined
  const from = length.from === undefined ? undefined : isoDuration(length.from, length.unit)
  const restatedAs = length.restatedAs === undefined ? undefined : isoDuration(length.restatedAs, length.unit)
  return {
    start: scan.tokens.starts[length.firstToken]!,
    end: scan.tokens.ends[length.endToken - 1]!,
    iso,
    kind: kindOf(scan, length),
    workingDays: length.working,
    calendarDays: length.calendar,
    bound: boundOf(scan, length),
    ...(from === undefined ? {} : { from }),
    ...(restatedAs === undefined ? {} : { restatedAs }),
  }
}

/** A smaller unit right behind: «2 года и 6 месяцев». */
function joinSmaller(scan: Scan, length: Length, match: DurationMatch): Found {
  const { tokens } = scan
  const and = /^(?:и|and|және)$/.test(tokens.words[length.endToken] ?? '') ? 1 : 0
  const at = length.endToken + and
  if (match.kind !== 'duration' || at >= tokens.count || tokens.gaps[at] !== GAP_SPACE)
    return { match, endToken: length.endToken }
  const smaller = readLength(scan, at)
  const iso = smaller && addIso(match.iso, isoDuration(smaller.value, smaller.unit))
  if (smaller === undefined || iso === undefined) return { match, endToken: length.endToken }
  return { match: { ...match, iso, end: tokens.ends[smaller.endToken - 1]! }, endToken: smaller.endToken }
}

const RUSSIAN_COMPOUND = /(?:летн|годичн|месячн|недельн|дневн|суточн|часов|минутн)/

/** Cheap test that keeps most words from the readers. */
function mayBegin(word: string, language: Language): boolean {
  const code = word.charCodeAt(0)
  if (code >= 0x30 && code <= 0x39) return true
  if (NUMBER_WORDS[language].has(word) || HALF_NUMBERS.has(word)) return true
  if (word.length < 7) return false
  return language === 'ru' ? RUSSIAN_COMPOUND.test(word) : word.includes('-')
}

function wholeOrImplicit(scan: Scan, at: number): Found | undefined {
  const { tokens, language } = scan
  const whole = WHOLE_DURATIONS.get(tokens.words[at]!)
  const unit = whole === undefined ? readImplicitOne(tokens, at, language) : undefined
  const iso = whole ?? (unit && isoDuration(1, unit.unit))
  if (iso === undefined) return undefined
  const first = unit?.firstToken ?? at
  const after = boundAfter(tokens, at + 1, language)
  const match: DurationMatch = {
    start: tokens.starts[first]!,
    end: tokens.ends[at]!,
    iso,
    kind: isFrequency(tokens, first, at + 1, language) ? 'frequency' : 'duration',
    workingDays: unit?.working ?? false,
    calendarDays: unit?.calendar ?? false,
    bound: after === 'exact' ? boundBefore(tokens, first, language) : after,
  }
  return { match, endToken: at + 1 }
}

function bareAge(scan: Scan, at: number): Found | undefined {
  const { text, tokens, language } = scan
  const numeral = readNumeral(text, tokens, at, language)
  if (numeral === undefined || !isBareAge(tokens, at, numeral.endToken, numeral.value, language))
    return undefined
  const match = {
    start: tokens.starts[at]!,
    end: tokens.ends[numeral.endToken - 1]!,
    iso: `P${numeral.value}Y`,
    kind: 'age',
    workingDays: false,
    calendarDays: false,
    bound: boundBefore(tokens, at, language),
  } as const
  return { match, endToken: numeral.endToken }
}

function readAt(scan: Scan, at: number): Found | undefined {
  if (!mayBegin(scan.tokens.words[at]!, scan.language)) return wholeOrImplicit(scan, at)
  const length = readLength(scan, at)
  if (length === undefined) return bareAge(scan, at) ?? wholeOrImplicit(scan, at)
  const match = matchOf(scan, length)
  return match && joinSmaller(scan, length, match)
}

/** Whether a length of time may begin at this word; most words of a text cannot. */
export function mayHoldDuration(word: string, language: Language): boolean {
  return mayBegin(word, language) || WHOLE_DURATIONS.has(word) || TIME_UNITS[language].has(word)
}

const MAX_BETWEEN_AGES = 12

/** «младше 13 лет (или 16 лет в других странах)»: years joined to an age by "or" are an age too. */
function isSecondAge(last: DurationMatch | undefined, match: DurationMatch, text: string): boolean {
  if (last?.kind !== 'age' || match.start - last.end > MAX_BETWEEN_AGES || !/^P\d\d?Y$/.test(match.iso))
    return false
  return /^[\s,(]*(?:или|or|немесе)\s+$/.test(text.slice(last.end, match.start))
}

/** `findDurations` over tokens at hand, which must be those of `text`. */
export function findDurationsInTokens(text: string, tokens: Tokens, language: Language): DurationMatch[] {
  const scan: Scan = { text, tokens, language }
  const found: DurationMatch[] = []
  for (let i = 0; i < tokens.count;) {
    const next = readAt(scan, i)
    if (next !== undefined)
      found.push(isSecondAge(found.at(-1), next.match, text) ? { ...next.match, kind: 'age' } : next.match)
    i = next?.endToken ?? i + 1
  }
  return found
}

/**
 * Lengths of time, ages and rates in `text.slice(start, end)`, in order; offsets count in the whole text.
 * One pass over the tokens; each looks a bounded way back and ahead.
 */
export function findDurations(
  text: string,
  language: Language,
  start = 0,
  end = text.length,
): DurationMatch[] {
  return findDurationsInTokens(text, tokenize(text, start, end), language)
}
