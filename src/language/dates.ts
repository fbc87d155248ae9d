import { readDate, type Scan } from './date-reader.js'
import type { Language } from './language.js'
import { tokenize, type Tokens } from './tokenize.js'

/** A calendar date found in a text. */
export interface DateMatch {
  readonly start: number
  readonly end: number
  /** 2026-04-13, 2026-04 or 2026; null where day and month can't be told apart. */
  readonly iso: string | null
  /** True for 03/04/2026 in English, which is March to some and April to others. */
  readonly ambiguous: boolean
}

/** End of the date's last token, with the dot of «г.» or «ж.». */
function endOf(text: string, tokens: Tokens, lastToken: number): number {
  const end = tokens.ends[lastToken]!
  return /^(?:г|гг|ж)$/.test(tokens.words[lastToken]!) && text[end] === '.' ? end + 1 : end
}

/** Start of the date, with the quotation mark that opens before the day: «13» апреля. */
function startOf(text: string, tokenStart: number, end: number): number {
  const before = text.slice(Math.max(0, tokenStart - 2), tokenStart)
  const quote = /["«“„]\s?$/.exec(before)
  return quote !== null && /["»”“]/.test(text.slice(tokenStart, end))
    ? tokenStart - quote[0].length
    : tokenStart
}

/** `findDates` over tokens at hand, which must be those of `text`. */
export function findDatesInTokens(text: string, tokens: Tokens, language: Language): DateMatch[] {
  const scan: Scan = { text, tokens, language }
  const found: DateMatch[] = []
  for (let i = 0; i < tokens.count;) {
    const reading = readDate(scan, i)
    const ambiguous = reading?.ambiguous ?? false
    if (reading !== undefined && (reading.iso !== undefined || ambiguous)) {
      const end = endOf(text, tokens, reading.endToken - 1)
      found.push({ start: startOf(text, tokens.starts[i]!, end), end, iso: reading.iso ?? null, ambiguous })
    }
    i = reading?.endToken ?? i + 1
  }
  return found
}

/**
 * Dates, months and years in `text.slice(start, end)`, in order; offsets count in the whole text. Month names of all
 * three languages are read in each; the language decides only what 03/04/2026 means. Impossible days are left out.
 */
export function findDates(text: string, language: Language, start = 0, end = text.length): DateMatch[] {
  return findDatesInTokens(text, tokenize(text, start, end), language)
}
