import type { PhraseMatch } from '../language/phrases/phrase-matcher.js'
import { GAP_SPACE, GAP_SENTENCE, type Tokens } from '../language/tokenize.js'
import type { DataContext } from './data-context.js'

export const strongTerms = 'data-category'
export const weakTerms = 'data-category-weak'
/** Look-alikes that hide the terms inside them. */
const lookAlike = 'not-data'

/** Words from one member of an enumeration to the next, in a list and in running text. */
const maxStep: Readonly<Record<DataContext, number>> = { list: 5, sentence: 1, enumeration: 1, denial: 1 }

/** Kinds of data that make a sentence a list of data by themselves. */
const minEnumerated = 3

/** Words from a verb of collecting to its object: "we collect your name". */
const objectReach = 1

interface NamingPlace {
  readonly context: DataContext
  readonly isShort: boolean
  /** The verbs of collecting in the statement. */
  readonly verbs?: readonly PhraseMatch[]
}

/**
 * The terms of one statement that name data: strong ones everywhere; weak ones in an enumeration, in an item that
 * is little more than the word, or as the object of collecting. Terms come by first token, longer ones first.
 */
export function namedData(
  text: string,
  tokens: Tokens,
  terms: readonly PhraseMatch[],
  { context, isShort, verbs = [] }: NamingPlace,
): PhraseMatch[] {
  const known = withoutCovered(terms)
  const hasStrong = known.some((term) => term.list === strongTerms && term.id !== lookAlike)
  const isNamed = (term: PhraseMatch, index: number): boolean => {
    if (term.id === lookAlike || isFollowedByValue(text, term.end)) return false
    if (term.list === strongTerms) return !isLabel(text, known, index)
    if (term.id === 'employment' && isCapitalised(text, term)) return false
    if (term.id === 'location' && known.some(({ id }) => id === 'postal-address')) return false
    const verb = verbs.filter(({ endToken }) => endToken <= term.firstToken).at(-1)
    if (isEnumerated(tokens, known, index, maxStep[context]))
      return context === 'list' || hasStrong || verb !== undefined
    return (
      (context === 'list' && isShort) ||
      (verb !== undefined && term.firstToken - verb.endToken <= objectReach)
    )
  }
  const named = known.filter(isNamed)
  return context === 'enumeration' && new Set(named.map(({ id }) => id)).size < minEnumerated ? [] : named
}

/** A weak word inside a strong term or look-alike says nothing of its own; nor does a strong one in a look-alike. */
function withoutCovered(terms: readonly PhraseMatch[]): PhraseMatch[] {
  const kept: PhraseMatch[] = []
  let covered = 0
  let hidden = 0
  for (const term of terms) {
    const isCovered = term.list === strongTerms ? term.endToken <= hidden : term.firstToken < covered
    if (isCovered && term.id !== lookAlike) continue
    if (term.list === strongTerms) {
      covered = Math.max(covered, term.endToken)
      while (kept.at(-1)?.list === weakTerms && kept.at(-1)!.endToken > term.firstToken) kept.pop()
    }
    if (term.id === lookAlike) hidden = Math.max(hidden, term.endToken)
    kept.push(term)
  }
  return kept
}

/** Kinds so general that they head a list: «Финансовые данные: сведения о подписках», "Account details: name, e-mail". */
const headings: readonly string[] = [
  'financial',
  'transaction',
  'payment-card',
  'credentials',
  'user-id',
  'social-profile',
]

/** A general name before a colon that more data follows. */
function isLabel(text: string, terms: readonly PhraseMatch[], index: number): boolean {
  const { id, end } = terms[index]!
  const next = terms[index + 1]
  return headings.includes(id) && next !== undefined && /^\s*[:–—]/.test(text.slice(end, end + 4))
}

/** «Компания» as a defined term is the operator, not an employer. */
function isCapitalised(text: string, { start }: PhraseMatch): boolean {
  const first = text.charAt(start)
  return first !== first.toLowerCase()
}

/** Whether a term stands beside another of other meaning, as in a list of data. */
function isEnumerated(tokens: Tokens, terms: readonly PhraseMatch[], index: number, step: number): boolean {
  const one = terms[index]!
  const before = terms[index - 1]
  const after = terms[index + 1]
  return (
    (before !== undefined &&
      before.id !== one.id &&
      areJoined(tokens, before.endToken, one.firstToken, step)) ||
    (after !== undefined && after.id !== one.id && areJoined(tokens, one.endToken, after.firstToken, step))
  )
}

const conjunction = /^(?:и|или|либо|а|and|or|және|мен|пен|бен|немесе)$/

/** Whether a comma, another mark or a conjunction, and few words, lie between two terms. */
function areJoined(tokens: Tokens, from: number, to: number, step: number): boolean {
  if (to < from || to - from > step) return false
  for (let at = from; at <= to; at++) {
    const gap = tokens.gaps[at]!
    if (gap >= GAP_SENTENCE) return false
    if (gap > GAP_SPACE || (at < to && conjunction.test(tokens.words[at]!))) return true
  }
  return false
}

const ownNumber =
  /\+?\d[\d\s()-]{6,}|[\w.+-]{1,64}@[\w-]|https?:|\d{5,6}|(?:г|город|ул|улица|РФ|РК|Республика|Россия|Казахстан|қ)[.,\s]/

/** «ИНН 7719…», "e-mail: info@…", «адрес: г. Москва»: the operator's own, not a kind of data. */
function isFollowedByValue(text: string, end: number): boolean {
  return new RegExp(`^[)\\s]*[:№#—–-]?\\s*(?:№\\s*)?(?:${ownNumber.source})`).test(text.slice(end, end + 90))
}
