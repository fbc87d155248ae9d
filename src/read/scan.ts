import type { Clause, PolicyDocument, Span } from '../document/policy-document.js'
import type { Language } from '../language/language.js'
import { loadMatcher } from '../language/phrases/lexicon.js'
import type { PhraseMatch, PhraseMatcher } from '../language/phrases/phrase-matcher.js'
import { tokenize, type Tokens } from '../language/tokenize.js'

/** The tokens of a document and every vocabulary term in it, by list and place. Found in one pass. */
export interface Scan {
  readonly tokens: Tokens
  /** Terms of a list inside a span (anywhere without one), in order of the text. */
  find(list: string, within?: Span): readonly PhraseMatch[]
  /** The first such term. */
  first(list: string, within: Span): PhraseMatch | undefined
}

const knownTokens = new WeakMap<PolicyDocument, Tokens>()

/** A document is scanned with our own vocabulary and with each rule pack's: its words are cut once. */
function tokensOf(document: PolicyDocument): Tokens {
  const tokens = knownTokens.get(document) ?? tokenize(document.text)
  knownTokens.set(document, tokens)
  return tokens
}

/** Scans with our own vocabulary, or with that of a rule pack. */
export function scanDocument(
  document: PolicyDocument,
  matcherOf: (language: Language) => PhraseMatcher = loadMatcher,
): Scan {
  const tokens = tokensOf(document)
  const byList = new Map<string, PhraseMatch[]>()
  for (const run of languageRuns(document.clauses)) {
    const range = { first: tokenAt(tokens, run.start), end: tokenAt(tokens, run.end) }
    for (const match of matcherOf(run.language).match(tokens, range)) {
      const list = byList.get(match.list)
      if (list) list.push(match)
      else byList.set(match.list, [match])
    }
  }
  const find = (list: string, within?: Span): readonly PhraseMatch[] => {
    const all = byList.get(list) ?? []
    if (!within) return all
    let at = lowerBound(all, within.start)
    const found: PhraseMatch[] = []
    for (; at < all.length && all[at]!.start < within.end; at++)
      if (all[at]!.end <= within.end) found.push(all[at]!)
    return found
  }
  return { tokens, find, first: (list, within) => find(list, within)[0] }
}

/** Stretches of clauses in one language. */
function languageRuns(clauses: readonly Clause[]): Pick<Clause, 'language' | 'start' | 'end'>[] {
  const runs: { language: Clause['language']; start: number; end: number }[] = []
  for (const { language, start, end } of clauses) {
    const last = runs.at(-1)
    if (last?.language === language) last.end = end
    else runs.push({ language, start, end })
  }
  return runs
}

/** Index of the first token that starts at or after an offset. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0
  let high = tokens.count
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens.starts[middle]! < offset) low = middle + 1
    else high = middle
  }
  return low
}

function lowerBound(matches: readonly PhraseMatch[], offset: number): number {
  let low = 0
  let high = matches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (matches[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}
