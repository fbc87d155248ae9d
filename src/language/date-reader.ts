import { isoDate } from './calendar.js'
import { MONTHS, YEAR_WORD } from './date-words.js'
import type { Language } from './language.js'
import { GAP_CLAUSE, GAP_COMMA, GAP_SENTENCE, GAP_SPACE, type Tokens } from './tokenize.js'

/** A date as read from tokens up to `endToken`. */
export interface Reading {
  readonly iso: string | undefined
  readonly ambiguous?: boolean
  readonly endToken: number
}

/** A text with its tokens. */
export interface Scan {
  readonly text: string
  readonly tokens: Tokens
  readonly language: Language
}

const DAY = /^(\d{1,2})(?:-?(?:st|nd|rd|th|го|е|ое|ші|шы|і))?$/
const YEAR = /^(\d{4})(?:-?(?:го|г|ж|года|жылғы|жыл))?$/
const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})(г|ж|года)?$/
const HYPHENATED = /^(\d{1,2})-(\d{1,2})-(\d{4})$/
const YEAR_FIRST = /^(\d{4})[-.](\d{2})[-.](\d{2})(?:t\d{2})?$/
const YEAR_ALONE_CUES = /^(?:in|since|until|during|year)$/
const SHORT_YEAR_CUES = /^(?:от|с|до|по|dated|from|on)$/

function match(pattern: RegExp, word: string | undefined): number[] | undefined {
  const found = word === undefined ? null : pattern.exec(word)
  return found === null ? undefined : found.slice(1, 4).map(Number)
}

const isJoined = (tokens: Tokens, at: number): boolean => at < tokens.count && tokens.gaps[at]! <= GAP_COMMA

/** 13.04.2026, 13-04-2026, 2026-04-13; two-figure years only with a cue, or clause numbers would be dates. */
function readFigures({ tokens }: Scan, at: number): Reading | undefined {
  const word = tokens.words[at]!
  const first = match(YEAR_FIRST, word)
  if (first !== undefined) return { iso: isoDate(first[0]!, first[1], first[2]), endToken: at + 1 }
  const last = match(DOTTED, word) ?? match(HYPHENATED, word)
  if (last === undefined) return undefined
  const [day, month, year] = last as [number, number, number]
  if (year >= 100) return { iso: isoDate(year, month, day), endToken: at + 1 }
  const hasCue =
    YEAR_WORD.test(tokens.words[at + 1] ?? '') || SHORT_YEAR_CUES.test(tokens.words[at - 1] ?? '')
  return { iso: hasCue || /[гж]/.test(word) ? isoDate(2000 + year, month, day) : undefined, endToken: at + 1 }
}

/** 13/04/2026: three tokens with bare slashes between. */
function readSlashed({ text, tokens, language }: Scan, at: number): Reading | undefined {
  const slash = (i: number): boolean =>
    tokens.gaps[i] === GAP_CLAUSE && text.slice(tokens.ends[i - 1], tokens.starts[i]) === '/'
  const [a, b, c] = [tokens.words[at], tokens.words[at + 1], tokens.words[at + 2]]
  if (a === undefined || b === undefined || c === undefined || !slash(at + 1) || !slash(at + 2))
    return undefined
  if (!/^\d{1,4}$/.test(a) || !/^\d{1,2}$/.test(b) || !/^\d{1,4}$/.test(c)) return undefined
  const endToken = at + 3
  if (a.length === 4) return { iso: isoDate(Number(a), Number(b), Number(c)), endToken }
  if (a.length > 2 || c.length !== 4) return undefined
  const dayFirst = isoDate(Number(c), Number(b), Number(a))
  const monthFirst = isoDate(Number(c), Number(a), Number(b))
  if (language !== 'en' || dayFirst === monthFirst) return { iso: dayFirst, endToken }
  if (dayFirst !== undefined && monthFirst !== undefined) return { iso: undefined, ambiguous: true, endToken }
  return { iso: dayFirst ?? monthFirst, endToken }
}

/** The year at a token, with a word for it behind: 2026 г. */
function readYear(tokens: Tokens, at: number): { year: number; endToken: number } | undefined {
  const year = match(YEAR, tokens.words[at])?.[0]
  if (year === undefined || isoDate(year) === undefined) return undefined
  const hasWord =
    at + 1 < tokens.count && tokens.gaps[at + 1] === GAP_SPACE && YEAR_WORD.test(tokens.words[at + 1]!)
  return { year, endToken: hasWord ? at + 2 : at + 1 }
}

/** «"13" апреля 2026 г.», "13th of April, 2026", «13 сәуір 2026 ж.» */
function readDayFirst({ tokens }: Scan, at: number): Reading | undefined {
  const day = match(DAY, tokens.words[at])?.[0]
  if (day === undefined) return undefined
  const monthAt = tokens.words[at + 1] === 'of' ? at + 2 : at + 1
  if (monthAt >= tokens.count || tokens.gaps[monthAt] === GAP_SENTENCE) return undefined
  const month = MONTHS.get(tokens.words[monthAt]!)
  if (month === undefined || !isJoined(tokens, monthAt + 1)) return undefined
  const year = readYear(tokens, monthAt + 1)
  return year && { iso: isoDate(year.year, month, day), endToken: year.endToken }
}

/** "April 13, 2026", "Apr. 13th 2026", «апрель 2026», "May 2018" */
function readMonthFirst({ tokens }: Scan, at: number): Reading | undefined {
  const month = MONTHS.get(tokens.words[at]!)
  if (month === undefined || !isJoined(tokens, at + 1)) return undefined
  const bare = readYear(tokens, at + 1)
  if (bare !== undefined) return { iso: isoDate(bare.year, month), endToken: bare.endToken }
  const day = match(DAY, tokens.words[at + 1])?.[0]
  const year = day !== undefined && isJoined(tokens, at + 2) ? readYear(tokens, at + 2) : undefined
  return year && { iso: isoDate(year.year, month, day), endToken: year.endToken }
}

/** «2026 жылғы 13 сәуір», «2026 ж. 12 тамыз», «2026 жылғы сәуір» */
function readYearFirst({ tokens }: Scan, at: number): Reading | undefined {
  const year = readYear(tokens, at)
  if (year === undefined || year.endToken === at + 1 || !isJoined(tokens, year.endToken)) return undefined
  const next = year.endToken
  const bare = MONTHS.get(tokens.words[next]!)
  if (bare !== undefined) return { iso: isoDate(year.year, bare), endToken: next + 1 }
  const day = match(DAY, tokens.words[next])?.[0]
  const month = day === undefined ? undefined : MONTHS.get(tokens.words[next + 1] ?? '')
  return month === undefined ? undefined : { iso: isoDate(year.year, month, day), endToken: next + 2 }
}

/** «в 2019 году», "since 2019"; a bare number is no year ("Act 2018"). */
function readYearAlone({ tokens, language }: Scan, at: number): Reading | undefined {
  const year = readYear(tokens, at)
  if (year === undefined) return undefined
  const isCued = language === 'en' && YEAR_ALONE_CUES.test(tokens.words[at - 1] ?? '')
  return year.endToken > at + 1 || isCued ? { iso: isoDate(year.year), endToken: year.endToken } : undefined
}

const FIGURE_READERS = [readFigures, readSlashed, readDayFirst, readYearFirst, readYearAlone]

/** The date that begins at token `at`, if one does; `iso` is undefined where no calendar has such a day. */
export function readDate(scan: Scan, at: number): Reading | undefined {
  const code = scan.tokens.words[at]!.charCodeAt(0)
  if (code < 0x30 || code > 0x39) return readMonthFirst(scan, at)
  for (const read of FIGURE_READERS) {
    const reading = read(scan, at)
    if (reading !== undefined) return reading
  }
  return undefined
}
