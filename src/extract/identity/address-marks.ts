import type { Span } from '../../document/policy-document.js'
import type { PhraseMatch } from '../../language/phrases/phrase-matcher.js'
import type { Reading } from '../../read/read-statements.js'

export type MarkKind =
  'street' | 'block' | 'house' | 'unit' | 'centre' | 'settlement' | 'district' | 'region' | 'postcode'

/** A part of a postal address: "ул. Абая", "22 офис", "SW1A 1AA". */
export interface Mark extends Span {
  readonly kind: MarkKind
}

/** A name or number right after a word, and right before it. */
const nameAfter = /^[.:]?[ \u00a0]?[«"“№]?(?:\p{Lu}|\d)/u
const nameBefore = /(?:\p{Lu}[\p{L}'’-]*|\d[\p{L}\d/-]{0,5})[ \u00a0]$/u
const numberAfter = /^[.:]?[ \u00a0]?№?[ \u00a0]?\d/u
const numberBefore = /\d[\p{L}]{0,2}[ \u00a0,-]{1,2}$/u
/** "2 Larkspur Way": a number and capitals before what else is an everyday word. */
const numberedName = /(?<![\d.,])\d{1,5}\p{L}?,? (?:\p{Lu}[\p{L}'’.-]{0,30} ){1,4}$/u

/** Everyday words that are other parts of an address. */
const notStreets = /^(?:state|city|office|unit|floor|room|house|building|block)/i

/** Codes and street names that no vocabulary lists. */
const patterns: readonly (readonly [MarkKind, RegExp])[] = [
  ['postcode', /(?<![\p{L}\d])[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}(?![\p{L}\d])/gu],
  ['postcode', /(?<![\p{L}\d])(?:[A-Z]{2}|\p{Lu}\p{Ll}{3,12}),? \d{5}(?:-\d{4})?(?!\d)/gu],
  ['postcode', /(?<![\p{L}\d-])(?:[A-Z]{1,2}-)?\d{4,5} (?:[A-Z]{2} )?\p{Lu}\p{Ll}{2,30}/gu],
  ['postcode', /(?<![\p{L}\d-])[A-Z]{2}-\d{4,5}(?!\d)/gu],
  ['postcode', /(?<![\p{L}\d+№-])(?:\d{6}|[A-ZА-Я]\d{2}[A-ZА-Я]\d[A-ZА-Я]\d)(?![\p{L}\d-])/gu],
  ['street', /(?:straße|strasse|gasse|vej|gade|gatan|straat|laan|weg|platz|allee)\.? \d/gu],
]

/** The parts of addresses in the text, in its order; whether they make one up is for the reader to judge. */
export function addressMarks({ scan, document: { text } }: Reading): Mark[] {
  const worded = scan.find('address-word').flatMap((match) => {
    const kind = kindOf(match, text)
    return kind ? [{ kind, start: match.start, end: match.end }] : []
  })
  const coded = patterns.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({
      kind,
      start: match.index,
      end: match.index + match[0].length,
    })),
  )
  const houses = coded.filter(({ kind }) => kind === 'postcode').flatMap((code) => houseBefore(code, text))
  return [...worded, ...coded, ...houses].sort((a, b) => a.start - b.start)
}

/** "21 Phantom Parade, Norwich " and "Kuviteltu katu 2, " before a postcode: streets that no vocabulary lists. */
const unlisted =
  /(?<![\d.,])\d{1,4}\p{L}?,? (?:\p{Lu}[\p{L}'’.-]* ){0,3}\p{Lu}[\p{L}'’.-]*,\s(?:\p{Lu}[\p{L}'’-]*,? ){0,3}$|\p{Lu}[\p{L}'’.-]+(?: \p{L}+){0,2} \d{1,4}\p{L}?,\s(?:\p{Lu}[\p{L}-]+, )?$/u

function houseBefore({ start }: Mark, text: string): Mark[] {
  const before = text.slice(Math.max(0, start - 80), start)
  const found = unlisted.exec(before)
  if (!found) return []
  const at = start - before.length + found.index
  return [{ kind: 'street', start: at, end: at + found[0].trimEnd().length - 1 }]
}

function kindOf({ id, start, end }: PhraseMatch, text: string): MarkKind | undefined {
  const after = text.slice(end, end + 8)
  const before = text.slice(Math.max(0, start - 60), start)
  const named = nameAfter.test(after) || nameBefore.test(before)
  switch (id) {
    case 'weak':
      return numberedName.test(before) && !notStreets.test(text.slice(start, end)) ? 'street' : undefined
    case 'house':
    case 'unit':
      return numberAfter.test(after) || (end - start > 1 && numberBefore.test(before)) ? id : undefined
    case 'postcode':
      return /^[ :]{0,3}[\p{Lu}\d]/u.test(after) ? id : undefined
    case 'settlement':
      return (end - start === 1 ? isAbbreviatedTown(before, after) : named) ? id : undefined
    case 'street':
      return named && (end - start > 1 || after.startsWith('.')) ? id : undefined
    case 'block':
    case 'centre':
    case 'district':
    case 'region':
      return named ? id : undefined
    default:
      return undefined
  }
}

/** "г. Актау", "Ақтау қ.": the letter alone is many other things. */
const isAbbreviatedTown = (before: string, after: string): boolean =>
  /^\.?\p{Lu}\p{Ll}|^\. \p{Lu}\p{Ll}/u.test(after) ||
  (/^\.(?:,|$| \p{L})/u.test(after) && /\p{Lu}\p{Ll}{2,} $/u.test(before))
