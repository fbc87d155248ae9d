import type { Tokens } from '../tokenize.js'
import type { PhraseSet } from './phrase-set.js'
import { buildTrie, type Node, type PhraseTrie } from './phrase-trie.js'

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

/** What the vocabulary knows of a word: the symbols it stands for, and the phrases it may begin. */
interface KnownWord {
  readonly symbols: ReadonlySet<number>
  readonly starts: readonly Node[]
}

/** Words that a gap may span. */
const maxGap = 3
/** What stands before a token, by `Tokens.gaps`: a comma, a dash or colon, a sentence's end. */
const comma = 1
const clause = 2
const bracket = 3

/**
 * Finds every term of a language's vocabulary in one pass over the tokens.
 * Within a list a longer match hides the shorter ones that it overlaps; the id `none` hides and is dropped.
 */
export class PhraseMatcher {
  private readonly trie: PhraseTrie
  private readonly symbols = new Map<string, number[]>()
  private readonly prefixes = new Map<string, number[]>()
  private readonly knownWords = new Map<string, KnownWord>()
  /** Phrases of each list; counted when first asked for. */
  private sizes: Uint32Array | undefined

  constructor(
    private readonly set: PhraseSet,
    private readonly stem: (word: string) => string,
  ) {
    for (const [number, words] of set.words.entries())
      for (const word of words.split('|'))
        if (word.endsWith('*')) add(this.prefixes, word.slice(0, -1), number)
        else add(this.symbols, word, number)
    this.trie = buildTrie(set)
  }

  /** Terms among the tokens from `first` to before `end`, in order of their first token. */
  match(tokens: Tokens, { first = 0, end = tokens.count } = {}): PhraseMatch[] {
    const found: PhraseMatch[] = []
    for (let token = first; token < end; token++)
      for (const node of this.know(tokens.words[token]!).starts)
        this.walk(node, tokens, token, token + 1, found)
    return this.keepLongest(found)
  }

  /** How many phrases the lists hold whose names begin so. */
  sizeOf(...beginnings: readonly string[]): number {
    this.sizes ??= countByList(this.set)
    return this.set.lists.reduce(
      (size, list, number) =>
        beginnings.some((beginning) => list.startsWith(beginning)) ? size + this.sizes![number]! : size,
      0,
    )
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
    if (node.edges.length > 0) this.step(node, tokens, first, at, found, false)
    if (!node.gap) return
    for (let skipped = 0; skipped <= maxGap && at + skipped < tokens.count; skipped++) {
      if (tokens.gaps[at + skipped]! > bracket) return
      this.step(node.gap, tokens, first, at + skipped, found, true)
    }
  }

  private step(
    node: Node,
    tokens: Tokens,
    first: number,
    at: number,
    found: PhraseMatch[],
    inGap: boolean,
  ): void {
    if (at >= tokens.count) return
    const before = tokens.gaps[at]!
    if (before > bracket || (before === clause && !inGap)) return
    const { symbols } = this.know(tokens.words[at]!)
    for (const edge of node.edges)
      if (symbols.has(edge.symbol) && (edge.afterComma || before !== comma || inGap))
        this.walk(edge.node, tokens, first, at + 1, found)
  }

  /** Stem, exact form and prefixes of a word as symbols; remembered for the next text. */
  private know(word: string): KnownWord {
    const known = this.knownWords.get(word)
    if (known) return known
    const found = [this.symbols.get(this.stem(word)), this.symbols.get(`=${word}`)]
    for (let length = 2; length <= word.length && length <= 24; length++)
      found.push(this.prefixes.get(word.slice(0, length)))
    const symbols = new Set(found.flatMap((numbers) => numbers ?? []))
    const starts = [...symbols].flatMap((symbol) => this.trie.starts.get(symbol) ?? [])
    if (this.knownWords.size > 50_000) this.knownWords.clear()
    this.knownWords.set(word, { symbols, starts })
    return { symbols, starts }
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

function countByList({ lists, phrases }: PhraseSet): Uint32Array {
  const sizes = new Uint32Array(lists.length)
  for (const [list] of phrases) sizes[list!]! += 1
  return sizes
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
