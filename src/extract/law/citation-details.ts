import type { Span } from '../../document/policy-document.js'
import { findDates } from '../../language/dates.js'
import type { Language } from '../../language/language.js'
import { overlapsAny } from './law-mention.js'

/** Number and day that a citation gives a law, as written, and where the whole citation stands. */
export interface CitationDetails extends Span {
  readonly number?: string
  /** ISO date of the day. */
  readonly date?: string
}

/** How far from its title a law's number and date may stand. */
const reach = 60
const signed =
  /(?:№|(?<!\p{L})N(?:o\.?|r\.?)?|#)\s?(\d{1,4}(?:[\s‑–-]{1,3}(?:[IVXВУХХ]{1,5}|ФК?З|FZ)(?!\p{L}))?)/gu
const bare =
  /(?<![\p{L}\d-])(?:(\d{1,4})\s?[‑–-]?\s?(ФК?З|FZ)|(ФК?З|FZ)\s?[‑–-]?\s?(\d{1,4})|(\d{1,4}[‑–-][IVXВУ]{1,5}))(?!\p{L})/gu
const european = /(?<![\d/])\d{2,4}\/\d{2,4}(?:\/(?:EC|EU|ЕС))?/gu

/** Reads what stands around a title within `bounds` (its sentence, up to the next law); numbers of articles aside. */
export function citationDetails(
  text: string,
  language: Language,
  name: Span,
  bounds: Span,
  articles: readonly Span[],
): CitationDetails {
  const zone = {
    start: Math.max(bounds.start, name.start - reach),
    end: Math.min(bounds.end, name.end + reach),
  }
  const numbers = numbersIn(text.slice(zone.start, zone.end), zone.start)
  const number = nearest(
    numbers.filter((one) => !overlapsAny(articles, one)),
    name,
    text,
  )
  const dates = findDates(text, language, zone.start, zone.end).filter(({ iso }) => iso?.length === 10)
  const date = nearest(dates, name, text)
  return {
    start: Math.min(name.start, number?.start ?? name.start, date?.start ?? name.start),
    end: Math.max(name.end, number?.end ?? name.end, date?.end ?? name.end),
    ...(number && { number: number.written }),
    ...(date && { date: date.iso! }),
  }
}

interface WrittenNumber extends Span {
  readonly written: string
}

function numbersIn(zone: string, offset: number): WrittenNumber[] {
  const of = (match: RegExpExecArray, written: string): WrittenNumber => ({
    written,
    start: offset + match.index,
    end: offset + match.index + match[0].length,
  })
  return [
    ...[...zone.matchAll(bare)].map((match) =>
      of(match, match[5] ?? `${match[1] ?? match[4]!}-${match[2] ?? match[3]!}`),
    ),
    ...[...zone.matchAll(signed)].map((match) => of(match, match[1]!.replace(/\s/g, ''))),
    ...[...zone.matchAll(european)].map((match) => of(match, match[0])),
  ]
}

/** The one that touches or stands nearest to the name, with nothing but marks and short words between. */
function nearest<T extends Span>(found: readonly T[], name: Span, text: string): T | undefined {
  const distance = ({ start, end }: Span): number => Math.max(0, name.start - end, start - name.end)
  return [...found]
    .filter((one) => distance(one) === 0 || !/[;:!?]|\.\s\p{Lu}/u.test(between(text, one, name)))
    .sort((a, b) => distance(a) - distance(b))[0]
}

const between = (text: string, a: Span, b: Span): string =>
  a.end <= b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start)
