import type { Span } from '../document/policy-document.js'
import { type DurationMatch, findDurationsInTokens, mayHoldDuration } from '../language/durations.js'
import type { Language } from '../language/language.js'
import { sliceTokens, type Tokens } from '../language/tokenize.js'
import type { Reading } from '../read/read-statements.js'
import { tokenAt } from '../read/scan.js'

/** Where a word stands that a length of time needs, by language; in order. */
type Beginnings = Map<Language, readonly number[]>

const beginnings = new WeakMap<Tokens, Beginnings>()

/** Lengths of time, ages and rates inside a span, in order, from the tokens that were read already. */
export function durationsIn({ document, scan }: Reading, span: Span, language: Language): DurationMatch[] {
  const { tokens } = scan
  const first = tokenAt(tokens, span.start)
  const end = tokenAt(tokens, span.end)
  const words = beginningsIn(tokens, language)
  const next = words[lowerBound(words, first)]
  if (next === undefined || next >= end) return []
  return findDurationsInTokens(document.text, sliceTokens(tokens, first, end), language)
}

function beginningsIn(tokens: Tokens, language: Language): readonly number[] {
  const byLanguage: Beginnings = beginnings.get(tokens) ?? new Map<Language, readonly number[]>()
  beginnings.set(tokens, byLanguage)
  const known = byLanguage.get(language)
  if (known) return known
  const found = tokens.words.flatMap((word, at) => (mayHoldDuration(word, language) ? [at] : []))
  byLanguage.set(language, found)
  return found
}

function lowerBound(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}
