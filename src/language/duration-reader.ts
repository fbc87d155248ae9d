import { readCompoundDuration } from './compound-durations.js'
import { HALF_NUMBERS, qualifierOf, TIME_UNITS, type TimeUnit } from './duration-words.js'
import type { Language } from './language.js'
import { type Numeral, readNumeral } from './numerals.js'
import { GAP_BRACKET, GAP_CLAUSE, GAP_SENTENCE, GAP_SPACE, type Tokens } from './tokenize.js'

/** Number and unit as read, in tokens. */
export interface Length {
  readonly value: number
  readonly from?: number
  readonly restatedAs?: number
  readonly unit: TimeUnit
  readonly working: boolean
  readonly calendar: boolean
  readonly isAge: boolean
  readonly firstToken: number
  readonly endToken: number
}

/** A text with its tokens. */
export interface Scan {
  readonly text: string
  readonly tokens: Tokens
  readonly language: Language
}

const MAX_QUALIFIERS = 2
const RANGE_WORDS: Readonly<Record<Language, RegExp>> = {
  ru: /^(?:до|по|или)$/,
  en: /^(?:to|or|and)$/,
  kk: /^$/,
}

/** The unit after a number, past рабочих, calendar, (банковских); a qualifier in brackets may also follow it. */
function readUnit(
  scan: Scan,
  at: number,
): Pick<Length, 'unit' | 'working' | 'calendar' | 'endToken'> | undefined {
  const { tokens, language } = scan
  let working = false
  let calendar = false
  for (let i = at; i < tokens.count && i <= at + MAX_QUALIFIERS; i++) {
    if (tokens.gaps[i]! > GAP_SPACE && tokens.gaps[i] !== GAP_BRACKET) return undefined
    const word = tokens.words[i]!
    const unit = TIME_UNITS[language].get(word)
    if (unit !== undefined) {
      const after =
        i + 1 < tokens.count && tokens.gaps[i + 1] !== GAP_SENTENCE
          ? qualifierOf(tokens.words[i + 1]!)
          : undefined
      const behind = after === 'working' || after === 'calendar'
      working ||= after === 'working'
      calendar ||= after === 'calendar'
      return { unit, working, calendar, endToken: behind ? i + 2 : i + 1 }
    }
    const qualifier = qualifierOf(word)
    if (qualifier === undefined) return undefined
    working ||= qualifier === 'working'
    calendar ||= qualifier === 'calendar'
  }
  return undefined
}

/** «два с половиной года», "two and a half years", «бір жарым жыл»: the token after the half, or `at`. */
function pastHalf(tokens: Tokens, at: number): number {
  const [one = '', two = '', three = ''] = tokens.words.slice(at, at + 3)
  if (one === 'жарым') return at + 1
  if (one === 'с' && two === 'половиной') return at + 2
  return one === 'and' && two === 'a' && three === 'half' ? at + 3 : at
}

function readNumber(scan: Scan, at: number): Numeral | undefined {
  const { text, tokens, language } = scan
  const half = HALF_NUMBERS.get(tokens.words[at]!)
  if (half !== undefined) {
    const article = language === 'en' && /^an?$/.test(tokens.words[at + 1] ?? '')
    return { value: half, firstToken: at, endToken: article ? at + 2 : at + 1 }
  }
  const numeral = readNumeral(text, tokens, at, language)
  if (numeral === undefined) return undefined
  const end = pastHalf(tokens, numeral.endToken)
  return end === numeral.endToken ? numeral : { ...numeral, value: numeral.value + 0.5, endToken: end }
}

/** The second number of a range: «от 3 до 5 лет», "30 to 60 days", «3 – 5 дней». */
function readRangeEnd(scan: Scan, low: Numeral): Numeral | undefined {
  const { text, tokens, language } = scan
  const next = low.endToken
  if (next >= tokens.count) return undefined
  const between = text.slice(tokens.ends[next - 1], tokens.starts[next]).trim()
  const isDash = tokens.gaps[next] === GAP_CLAUSE && /^[–—−-]$/.test(between)
  const isWord = tokens.gaps[next] === GAP_SPACE && RANGE_WORDS[language].test(tokens.words[next]!)
  if (!isDash && !isWord) return undefined
  const high = readNumber(scan, isDash ? next : next + 1)
  return high !== undefined && high.value > low.value
    ? { ...high, from: low.value, firstToken: low.firstToken }
    : undefined
}

/** The number with its unit (3 года, 30 calendar days, 12-month) that begins at token `at`, if one does. */
export function readLength(scan: Scan, at: number): Length | undefined {
  const { tokens, language } = scan
  const compound = readCompoundDuration(tokens.words[at]!, language)
  if (compound !== undefined) {
    return { ...compound, working: false, calendar: false, firstToken: at, endToken: at + 1 }
  }
  const numeral = readNumber(scan, at)
  if (numeral === undefined) return undefined
  const unit = readUnit(scan, numeral.endToken)
  if (unit !== undefined) return { ...numeral, isAge: false, ...unit }
  const range = readRangeEnd(scan, numeral)
  const rangeUnit = range && readUnit(scan, range.endToken)
  return range && rangeUnit ? { ...range, isAge: false, ...rangeUnit } : undefined
}
