import type { Tokens } from '../tokenize.js'
import { afterComma, gapSymbol, type PhraseSet } from './phrase-set.js'

/** A vocabulary term found in a text. Token positions are half-open; offsets count in the text. */
export interface PhraseMatch {
  readonly list: string
  readonly id: string
  readonly term: string
  readonly firstToken: number
  readonly endToken: number
  readonly start: number
  readonly end: number
}

interface Node {
  readonly next: Map<number, Node>
  /** Phrases that end here, as [list, id, term]. */
  readonly ends: (readonly [number, number, number])[]
}

/** Words that a gap may span. */
const maxGap = 3
/** What stands before a token, by `Tokens.gaps`: a comma, a dash or colon, a sentence's end. */
const comma = 1
const bracket = 3

/**
 * Finds every term of a language's vocabulary in one pass over the tokens.
 * Within a list a longer match hides the shorter ones that it overlaps; the id `none` hides and is dropped.
 */
export class PhraseMatcher {
  private readonly root: Node = { next: new Map(), ends: [] }
  private readonly symbols = new Map<string, number[]>()
  private readonly prefixes = new Map<string, number[]>()
  private readonly wordSymbols = new Map<string, readonly number[]>()

  constructor(
    private readonly set: PhraseSet,
    private readonly stem: (word: string) => string,
  ) {
    for (const [number, words] of set.words.entries())
      for (const word of words.split('|'))
        if (word.endsWith('*')) add(this.prefixes, word.slice(0, -1), number)
        else add(this.symbols, word, number)
    for (const phrase of set.phrases) this.insert(phrase)
  }

  /** Terms among the tokens from `first` to before `end`, in order of their first token. */
  match(tokens: Tokens, { first = 0, end = tokens.count } = {}): PhraseMatch[] {
    const found: PhraseMatch[] = []
    for (let token = first; token < end; token++)
      for (const symbol of this.symbolsOf(tokens.words[token]!)) {
        const node = this.root.next.get(symbol)
        if (node) this.walk(node, tokens, token, token + 1, found)
      }
    return this.keepLongest(found)
  }

  /** How many phrases a list holds. */
  sizeOf(list: string): number {
    const number = this.set.lists.indexOf(list)
    return number < 0 ? 0 : this.set.phrases.filter((phrase) => phrase[0] === number).length
  }

  private insert(phrase: readonly number[]): void {
    let node = this.root
    for (const symbol of phrase.slice(3)) {
      let next = node.next.get(symbol)
      if (!next) node.next.set(symbol, (next = { next: new Map(), ends: [] }))
      node = next
    }
    node.ends.push([phrase[0]!, phrase[1]!, phrase[2]!])
  }

  private walk(node: Node, tokens: Tokens, first: number, at: number, found: PhraseMatch[]): void {
    for (const [list, id, term] of node.ends)
      found.push({
        list: this.set.lists[list]!,
        id: this.set.ids[id]!,
        term: this.set.terms[term]!,
        firstToken: first,
        endToken: at,
        start: tokens.starts[first]!,
        end: tokens.ends[at - 1]!,
      })
    if (node.next.size === 0) return
    this.step(node, tokens, first, at, found)
    const gap = node.next.get(gapSymbol)
    if (!gap) return
    for (let skipped = 0; skipped <= maxGap && at + skipped < tokens.count; skipped++) {
      if (tokens.gaps[at + skipped]! > bracket) return
      this.step(gap, tokens, first, at + skipped, found, true)
    }
  }

  private step(
    node: Node,
    tokens: Tokens,
    first: number,
    at: number,
    found: PhraseMatch[],
    inGap = false,
  ): void {
    if (at >= tokens.count) return
    const before = tokens.gaps[at]!
    if (before > bracket || (before === 2 && !inGap)) return
    for (const symbol of this.symbolsOf(tokens.words[at]!)) {
      const plain = before === comma && !inGap ? undefined : node.next.get(symbol)
      if (plain) this.walk(plain, tokens, first, at + 1, found)
      const spaced = node.next.get(afterComma(symbol))
      if (spaced) this.walk(spaced, tokens, first, at + 1, found)
    }
  }

  /** The symbols that a word stands for: its stem, its exact form, prefixes that it begins with. */
  private symbolsOf(word: string): readonly number[] {
    const known = this.wordSymbols.get(word)
    if (known) return known
    const found = [this.symbols.get(this.stem(word)), this.symbols.get(`=${word}`)]
    for (let length = 2; length <= word.length && length <= 24; length++)
      found.push(this.prefixes.get(word.slice(0, length)))
    const symbols = [...new Set(found.flatMap((numbers) => numbers ?? []))]
    if (this.wordSymbols.size > 50_000) this.wordSymbols.clear()
    this.wordSymbols.set(word, symbols)
    return symbols
  }

  private keepLongest(found: readonly PhraseMatch[]): PhraseMatch[] {
    const byList = new Map<string, PhraseMatch[]>()
    for (const match of found) {
      const kept = byList.get(match.list)
      if (kept) addLongest(kept, match)
      else byList.set(match.list, [match])
    }
    const all = [...byList.values()].flat().filter((match) => match.id !== 'none')
    return all.sort((a, b) => a.firstToken - b.firstToken || b.endToken - a.endToken)
  }
}

function add(map: Map<string, number[]>, word: string, number: number): void {
  const numbers = map.get(word)
  if (numbers) numbers.push(number)
  else map.set(word, [number])
}

/** Matches come by first token; `kept` never holds two that overlap unless they cover the same words. */
function addLongest(kept: PhraseMatch[], match: PhraseMatch): void {
  const length = match.endToken - match.firstToken
  while (kept.length > 0) {
    const last = kept.at(-1)!
    if (last.endToken <= match.firstToken) break
    const lastLength = last.endToken - last.firstToken
    if (lastLength > length) return
    if (last.firstToken === match.firstToken && lastLength === length) {
      if (last.id === 'none' || last.id === match.id) return
      if (match.id !== 'none') break
      kept.pop()
      continue
    }
    if (lastLength === length) return
    kept.pop()
  }
  kept.push(match)
}
