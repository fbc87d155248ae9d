import { expandTerm, type TermPart } from './term.js'

/**
 * Vocabulary of one language, ready to load: plain JSON.
 * `words` are symbols (a stem, `=form`, `prefix*`, or several of these parted by `|`); a phrase is symbol numbers, where -1 is a gap
 * and a symbol after an allowed comma is written as -2 - number.
 */
export interface PhraseSet {
  readonly lists: readonly string[]
  readonly ids: readonly string[]
  readonly terms: readonly string[]
  readonly words: readonly string[]
  /** [list, id, term, ...symbols] for each phrase. */
  readonly phrases: readonly (readonly number[])[]
}

export const gapSymbol = -1
export const afterComma = (symbol: number): number => -2 - symbol

/** list name → id → term lines, as the vocabulary files hold them. */
export type Vocabulary = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>

/** Builds the set; `stem` is the language's stemmer. Throws `RangeError` naming list, id and line on bad notation. */
export function buildPhraseSet(vocabulary: Vocabulary, stem: (word: string) => string): PhraseSet {
  const ids = new Numbering()
  const terms = new Numbering()
  const words = new Numbering()
  const phrases: number[][] = []
  const lists = [...vocabulary.keys()]
  for (const [listIndex, list] of lists.entries())
    for (const [id, lines] of vocabulary.get(list)!)
      for (const line of lines)
        for (const parts of expandOrExplain(list, id, line))
          phrases.push([
            listIndex,
            ids.of(id),
            terms.of(line),
            ...parts.map((part) => symbolOf(part, words, stem)),
          ])
  return { lists, ids: ids.values, terms: terms.values, words: words.values, phrases }
}

function expandOrExplain(list: string, id: string, line: string): TermPart[][] {
  try {
    return expandTerm(line)
  } catch (cause) {
    throw new RangeError(`${list}, ${id}: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    })
  }
}

function symbolOf(part: TermPart, words: Numbering, stem: (word: string) => string): number {
  if ('gap' in part) return gapSymbol
  const forms = part.words.map((word) => (word.startsWith('=') || word.endsWith('*') ? word : stem(word)))
  const symbol = words.of([...new Set(forms)].sort().join('|'))
  return part.afterComma ? afterComma(symbol) : symbol
}

class Numbering {
  readonly values: string[] = []
  private readonly numbers = new Map<string, number>()
  of(value: string): number {
    const known = this.numbers.get(value)
    if (known !== undefined) return known
    this.numbers.set(value, this.values.length)
    return this.values.push(value) - 1
  }
}
