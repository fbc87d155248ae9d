import type { Span } from './span.js'

// A run of underscores or dots, taken whole: bounded, and never from its middle, so that long runs cost no backtracking.
const BLANK = String.raw`(?:_{2,80}(?![_])|\.{3,80}(?!\.)|…{1,20}(?!…))`
const START = String.raw`(?<![_.…\d])`
const QUOTE = String.raw`["'«»“”„\s]{0,3}`
const MONTH = String.raw`[а-яәғқңөұүһіa-z]{3,12}`
const YEAR = String.raw`(?:(?:19|20)(?:\d\d|[\d_.…]{1,6})|${BLANK})`
const YEAR_WORD = String.raw`\s{0,2}(?:года|год|г|жылғы|жылдың|жыл|ж)(?![а-яәғқңөұүһіa-z])\.?`
const PART = String.raw`(?:${BLANK}|\d{1,2})`

const PATTERNS = [
  // 20__ жылғы "__" ______
  String.raw`${START}${YEAR}${YEAR_WORD}\s{0,2}${QUOTE}${PART}${QUOTE}(?:${BLANK}|${MONTH})`,
  // "__" ________ 20__ г., «01» ______ 2026 года, "__" марта 20__
  String.raw`["«“„]?\s?${START}${PART}${QUOTE}(?:${BLANK}|${MONTH})\s{0,3}${YEAR}(?:${YEAR_WORD})?`,
  // __.__.____, ___.____.2026 г.
  String.raw`${START}${PART}\s?[./]\s?${PART}\s?[./]\s?${YEAR}(?:${YEAR_WORD})?`,
  // 20__ г.
  String.raw`${START}20_{1,4}(?!_)(?:${YEAR_WORD})?`,
  // [date], [insert effective date], {{дата}}, <күні>
  String.raw`[[{<]{1,2}[^[\]{}<>\n]{1,40}[\]}>]{1,2}`,
  // DD.MM.YYYY, ДД.ММ.ГГГГ, XX.XX.2026
  String.raw`(?<![\p{L}\d])(?:dd|дд|mm|мм|xx|хх|кк|аа)[./-](?:mm|мм|dd|дд|xx|хх|аа)[./-](?:yyyy|гггг|жжжж|xxxx|хххх|20xx|20хх|20\d\d)(?![\p{L}\d])`,
]
const CANDIDATE = new RegExp(PATTERNS.map((pattern) => `(?:${pattern})`).join('|'), 'giu')

const DATE_WORD =
  /(?<!\p{L})(?:date|dated|day|month|year|дата|дату|даты|день|число|месяц|год|күні|күн|жыл|dd|mm|yyyy|дд|гггг)(?!\p{L})/iu
const BRACKET = /^[[{<]/

/** Whether a candidate is a blank to be filled with a date, and not a date already there or a line to sign on. */
function isBlankDate(candidate: string): boolean {
  if (BRACKET.test(candidate)) return DATE_WORD.test(candidate) && !/\d{4}/.test(candidate)
  if (/[xхмmаa]{2}[./-]/i.test(candidate)) return true
  if (!/_|\.{3}|…/.test(candidate)) return false
  // A line of leader dots in a table of contents is a run of blanks too: dots count only with a year or a word for it.
  return /(?<!\d)(?:19|20)[\d_.…]|[гж]/.test(candidate) || /_\s?[./]/.test(candidate)
}

/**
 * Blanks that a date was to be written into: `___.____.2026 г.`, `«__» ______ 20__ г.`, `[date]`, `DD.MM.YYYY`.
 * Spans in order; offsets count in the whole text.
 */
export function findDatePlaceholders(text: string, start = 0, end = text.length): Span[] {
  const spans: Span[] = []
  const part = start === 0 && end === text.length ? text : text.slice(start, end)
  for (const found of part.matchAll(CANDIDATE)) {
    if (!isBlankDate(found[0])) continue
    const lead = found[0].length - found[0].trimStart().length
    spans.push({ start: start + found.index + lead, end: start + found.index + found[0].trimEnd().length })
  }
  return spans
}
