import type { Span } from '../../document/policy-document.js'
import type { PhraseMatch } from '../../language/phrases/phrase-matcher.js'
import type { Reading } from '../../read/read-statements.js'

/** Kinds that are no single company: a name beside them is of something else. */
const nameless: ReadonlySet<string> = new Set([
  'unspecified',
  'public',
  'successor',
  'state-authority',
  'affiliate',
])

const longest = 50
/** «службе доставки «Верста»», "our carrier ("Omnipakk")". */
const quotedBehind = /^(?:\s\p{Lu}{2,4})?\s?\(?[«"“„]([\p{Lu}\d][^«»"“”„\n]{1,40})[»"”“]/u
/** "Our carrier (Omnipakk)". */
const bracketed = /^\s?\(((?:\p{Lu}[\p{L}\d&+.’'-]*)(?:\s\p{Lu}[\p{L}\d&+.’'-]*){0,3})\)/u
/** "our payment provider, PennyPath." */
const apposition =
  /^,\s((?:\p{Lu}[\p{L}\d&+’'-]*)(?:\s\p{Lu}[\p{L}\d&+’'-]*){0,3})(?=[.,;)]|$|\s(?:and|which|who)\s)/u
/** «Жүйрік» курьерлік қызметі: Kazakh puts the name first. */
const quotedBefore = /[«"“]([\p{Lu}\d][^«»"“”\n]{1,40})[»"”]\s$/u
/** A word written in capitals alone is an abbreviation of the kind: "(CRM)", "(ESP)". */
const abbreviation = /^\p{Lu}{1,6}s?$/u
const plural = /s$/

/** The name that stands beside a kind of receivers, where no list of services knows it. */
export function nameBeside(
  { document, scan }: Reading,
  { start, end }: Span,
  kind: PhraseMatch,
): string | undefined {
  if (nameless.has(kind.id)) return undefined
  const { text } = document
  const behind = text.slice(kind.end, Math.min(end, kind.end + longest))
  const isSingle = !plural.test(text.slice(kind.start, kind.end))
  const quoted = quotedBehind.exec(behind) ?? bracketed.exec(behind)
  const found = quoted ?? (isSingle ? apposition.exec(behind) : null)
  if (found) {
    const name = found[1]!.trim()
    if (abbreviation.test(name)) return undefined
    const at = { start: kind.end, end: kind.end + found[0].length }
    return scan.first('service', at) ? undefined : name
  }
  const from = Math.max(start, kind.start - longest)
  const before = quotedBefore.exec(text.slice(from, kind.start))
  if (!before || scan.first('service', { start: from + before.index, end: kind.start })) return undefined
  return before[1]!.trim()
}
