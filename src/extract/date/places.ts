import type { Span } from '../../document/policy-document.js'
import { findDatePlaceholders } from '../../language/date-placeholders.js'
import { findDates, type DateMatch } from '../../language/dates.js'
import type { Reading } from '../../read/read-statements.js'
import { readSlashedDate } from './slashed-date.js'

/** A date in the text, or a blank for one. */
export interface DatePlace {
  readonly at: Span
  /** ISO date, month or year; `blank` for a blank; undefined where it can't be told. */
  readonly iso: string | 'blank' | undefined
  /** Index of the clause that holds it. */
  readonly clause: number
}

const mayHoldDate = /\d{4}|\d\d?[./]\d\d?[./]\d\d|_|\.{3}|…|[[{<]|(?:dd|дд|мм|xx|хх)[./-]/iu

/** Dates and blanks for dates, in order of the text. */
export function placesOf({ document }: Reading): DatePlace[] {
  return document.clauses.flatMap(({ start, end, language }, clause) => {
    if (!mayHoldDate.test(document.text.slice(start, end))) return []
    const blanks = findDatePlaceholders(document.text, start, end)
    const dates = findDates(document.text, language, start, end).filter((date) => !overlapsAny(date, blanks))
    return [
      ...blanks.map((at) => ({ at, iso: 'blank' as const, clause })),
      ...dates.map((date) => ({
        at: { start: date.start, end: date.end },
        iso: isoOf(date, document.text),
        clause,
      })),
    ].sort((a, b) => a.at.start - b.at.start)
  })
}

const isoOf = (date: DateMatch, text: string): string | undefined =>
  date.iso ?? readSlashedDate(text.slice(date.start, date.end), text)

const overlapsAny = (span: Span, others: readonly Span[]): boolean =>
  others.some((other) => other.start < span.end && span.start < other.end)
