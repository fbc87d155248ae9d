import type { Span } from '../../document/policy-document.js'
import type { Reading } from '../../read/read-statements.js'
import { sentenceAt } from '../evidence.js'
import { addressMarks, type Mark, type MarkKind } from './address-marks.js'

/** A postal address as the text writes it, on one line. */
export interface FoundAddress {
  readonly value: string
  readonly at: Span
}

/** Parts of one address stand this close to each other, in characters. */
const maxGap = 45
const maxLength = 240
/** Parts that a full address has besides a town: with two of several kinds it needs no label. */
const telling: ReadonlySet<MarkKind> = new Set(['street', 'block', 'centre', 'postcode'])
/** Addresses of machines, mail and goods. */
const otherBefore =
  /(?:ip|mac|url|web|e-?mail|электронн\p{L}*|сетев\p{L}*|интернет|веб|электрондық|пошта|желілік|delivery|shipping|billing|your|their|his|her)[\s-]*$/iu
const otherAfter =
  /^\s*(?:электронн|e-?mail|доставк|проживани|пользовател|субъект|клиент|сайта|страниц|of the (?:user|data subject|customer))/iu
/** What parts a label from its address. */
const separator =
  /^(?:\s*\([^()\n]{1,40}\))?(?:\s[^:;.,|\n]{1,50}:\s*|\s*[:|–—-][\s|]*|\s(?:is|at)(?:\s(?:at|located at))?[: ]\s*)/u
/** "Located at", "registered at" need nothing between. */
const placeLabel = /(?:^| )at$/iu
const startsAddress = /^[«"“(]?(?:\p{Lu}|\d|[гс]\. ?\p{Lu}|ул\.|пр\.)/u
/** Where an address ends: a bracket, another contact, a number of the register, a new sentence. */
const ending =
  /[;()\]\n]| \| |\s[–—]\s|,?\s*\d{9,}|,?\s(?:or|by|или|либо|немесе|және)\s|\.$|,?\s*(?:e-?mail|эл\.|электронн|тел\.|телефон|тел:|phone|tel\.|tel:|бин|иин|инн|огрн|жсн|бсн|company (?:no|number|reg)|\(далее|website|www\.|сайт)|\S+@|https?:/iu

/** … or where the sentence goes on: a small word after a comma, a capital after a full stop. */
const goingOn =
  /,\s+(?:\p{Ll}{4,}(?!\p{L})|(?:is|are|the|who) )|(?<=.)\.\s+\p{Lu}\p{Ll}+(?::|\s\p{Ll})|\s(?:мекенжай|адрес)/u

const found = new WeakMap<Reading, readonly FoundAddress[]>()

/** Postal addresses in the text: labelled ones of any fullness, and full ones without a label. Read once a document. */
export function findAddresses(reading: Reading): readonly FoundAddress[] {
  const known = found.get(reading) ?? readAddresses(reading)
  found.set(reading, known)
  return known
}

function readAddresses(reading: Reading): FoundAddress[] {
  const { text } = reading.document
  const marks = addressMarks(reading)
  const labelled = reading.scan
    .find('address-word')
    .filter(({ id }) => id === 'label')
    .flatMap((label) => labelledAddress(text, label, marks))
  const free = clusters(marks, text).flatMap((cluster) => freeAddress(reading, cluster))
  const all = [...labelled, ...free].sort((a, b) => a.at.start - b.at.start)
  return all.filter(({ at }, index) => index === 0 || all[index - 1]!.at.end <= at.start)
}

function labelledAddress(text: string, label: Span, marks: readonly Mark[]): FoundAddress[] {
  const rest = text.slice(label.end, label.end + maxLength)
  if (otherBefore.test(text.slice(Math.max(0, label.start - 24), label.start)) || otherAfter.test(rest))
    return []
  const gap =
    separator.exec(rest)?.[0].length ?? (placeLabel.test(text.slice(label.start, label.end)) ? 1 : 0)
  if (gap === 0 || !startsAddress.test(rest.slice(gap))) return []
  const start = label.end + gap
  const inside = marks.slice(markAt(marks, start), markAt(marks, start + maxLength))
  const parts = clusters(inside, text)[0]
  const own = parts?.[0] && parts[0].start - start <= maxGap ? parts.at(-1)! : undefined
  const address = cut(text, start, own?.end ?? start)
  return address && (own || /\p{Lu}\p{L}+,|,? \d|^\p{Lu}[\p{L}-]+$/u.test(address.value)) ? [address] : []
}

/** Index of the first mark at or after an offset. */
function markAt(marks: readonly Mark[], offset: number): number {
  let low = 0
  let high = marks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (marks[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Marks that stand together, in lines that follow each other. */
function clusters(marks: readonly Mark[], text: string): Mark[][] {
  const groups: Mark[][] = []
  for (const mark of marks) {
    const last = groups.at(-1)?.at(-1)
    const between = last ? text.slice(last.end, mark.start) : ''
    if (
      last &&
      mark.start - last.end <= maxGap &&
      !/\n[^\n]*\n|[;:?!@]|\p{Ll}{3,} \p{Ll}{3,} \p{Ll}{3,}/u.test(between)
    )
      groups.at(-1)!.push(mark)
    else groups.push([mark])
  }
  return groups
}

function freeAddress(reading: Reading, cluster: readonly Mark[]): FoundAddress[] {
  const { text } = reading.document
  const kinds = new Set(cluster.map(({ kind }) => kind))
  const last = cluster.at(-1)!.end
  if (!isFull(kinds) && !isStreetAndTown(text, cluster) && !isTownOfParty(reading, cluster)) return []
  const first = cluster[0]!.start
  const head = headOf(text.slice(Math.max(0, first - 80), first))
  const address = cut(text, first - head, last)
  return address && (/\d/.test(address.value) || !isFull(kinds)) ? [address] : []
}

function isFull(kinds: ReadonlySet<MarkKind>): boolean {
  const local = [...kinds].filter((kind) => kind !== 'region' && kind !== 'district')
  return local.length >= 2 && local.some((kind) => telling.has(kind))
}

/** "6 Larkspur Quay, Galway". */
function isStreetAndTown(text: string, cluster: readonly Mark[]): boolean {
  const { kind, start, end } = cluster[0]!
  const before = text.slice(Math.max(0, start - 60), start)
  const numbered = /(?<![\d.,])\d{1,4}\p{L}? (?:\p{Lu}[\p{L}'’.-]* ){1,3}$/u.test(before)
  return kind === 'street' && numbered && /^, \p{Lu}\p{Ll}{2,}/u.test(text.slice(end, end + 30))
}

/** "ИП Ахметова, г. Актау": a town alone behind a party's form or number, and not beside a date. */
function isTownOfParty({ scan, document }: Reading, [mark, ...rest]: readonly Mark[]): boolean {
  if (mark?.kind !== 'settlement' || rest.length > 0) return false
  const sentence = sentenceAt(document.sentences, mark.start)
  if (!sentence || /\d{4}/.test(document.text.slice(mark.end, mark.end + 40))) return false
  const before = { start: Math.max(sentence.start, mark.start - 160), end: mark.start }
  return (
    scan.first('identifier-label', before) !== undefined || scan.first('legal-form', before) !== undefined
  )
}

/** A postcode and a country with commas, then the name that the first part's word belongs to: "Алматинская " область. */
const headBefore =
  /(?:(?:(?<!\d)\d{5,6}|Республика Казахстан|Казахстан|РК|Российская Федерация|Россия|РФ|Қазақстан Республикасы|Қазақстан),? )*(?:(?!Біз |Мы |We )\p{Lu}[\p{L}'’-]* ){0,2}$/u

/** How much of what stands before the first part belongs to it: "55 Larch " before "Avenue", "105187, " before "г.". */
function headOf(before: string): number {
  const half = /\p{L}+$/u.exec(before)
  if (half) return half[0].length
  const numbered = /(?<![\d.])\d{1,5}[A-Za-z]?,? (?:\p{Lu}[\p{L}'’.-]* ){0,4}$/u.exec(before)
  const found = numbered ?? headBefore.exec(before)
  return found?.[0].length ?? 0
}

/** From `start` past `sure` to where the address ends. */
function cut(text: string, start: number, sure: number): FoundAddress | undefined {
  const from = Math.max(start, sure)
  const tail = text.slice(from, start + maxLength)
  const ends = [ending, goingOn].map((pattern) => pattern.exec(tail)?.index ?? tail.length)
  const end = from + Math.min(...ends)
  const raw = text.slice(start, end)
  const value = raw.replace(/\s+/g, ' ').replace(/[\s,.|]+$/, '')
  if (value.length < 4 || raw.length > maxLength || /@|https?:/.test(value)) return undefined
  return { value, at: { start, end: start + raw.trimEnd().replace(/[\s,]+$/, '').length } }
}
