/**
 * The notation of a vocabulary term, one a line:
 *   `адрес электронной почты`   words, compared by stem
 *   `обраб*`                    any word that begins so (three letters at least)
 *   `=ИИН`                      this word form only
 *   `(сбор|обработка) данных`   one of these, each may be several words
 *   `[номер] телефона`          may be absent
 *   `фамилия, имя`              a comma may stand here; elsewhere a comma ends a phrase
 *   `не .. передаёт`            up to three words may stand between
 */
export type TermPart = WordPart | { readonly gap: true }

/** One word, or one of several that may stand in its place. */
export interface WordPart {
  readonly words: readonly string[]
  readonly afterComma: boolean
}

const maxExpansions = 256

/** Expands one line into every word sequence it stands for. Throws `RangeError` with the reason on bad notation. */
export function expandTerm(line: string): TermPart[][] {
  const sequences = new Parser(line).parse()
  if (sequences.length > maxExpansions)
    throw new RangeError(`"${line}" stands for more than ${maxExpansions} phrases`)
  const unique = new Map(sequences.filter((s) => s.length > 0).map((s) => [JSON.stringify(s), s]))
  if (unique.size === 0) throw new RangeError(`"${line}" holds no word`)
  return [...unique.values()]
}

class Parser {
  private at = 0
  private comma = false
  constructor(private readonly line: string) {}

  parse(): TermPart[][] {
    const result = this.alternatives('')
    if (this.at < this.line.length)
      throw new RangeError(`"${this.line}" has an unmatched "${this.line[this.at]}"`)
    return result
  }

  private alternatives(close: string): TermPart[][] {
    const all: TermPart[][] = []
    for (;;) {
      all.push(...this.sequence(close))
      if (this.line[this.at] !== '|' || close === '') return all
      this.at++
    }
  }

  private sequence(close: string): TermPart[][] {
    let heads: TermPart[][] = [[]]
    while (this.at < this.line.length) {
      const c = this.line[this.at]
      if (c === close || (c === '|' && close !== '') || c === ')' || c === ']') break
      const tails = this.item()
      if (tails) heads = heads.flatMap((head) => tails.map((tail) => [...head, ...tail]))
      if (heads.length > maxExpansions)
        throw new RangeError(`"${this.line}" stands for more than ${maxExpansions} phrases`)
    }
    return heads
  }

  private item(): TermPart[][] | undefined {
    const c = this.line[this.at]
    if (c === ' ' || c === ',') {
      if (c === ',') this.comma = true
      this.at++
      return undefined
    }
    if (c === '(' || c === '[') return this.group(c === '(' ? ')' : ']')
    if (this.line.startsWith('..', this.at)) {
      this.at += 2
      return [[{ gap: true }]]
    }
    return [[this.word()]]
  }

  private group(close: ')' | ']'): TermPart[][] {
    const comma = this.comma
    this.comma = false
    this.at++
    const inner = this.alternatives(close)
    if (this.line[this.at] !== close) throw new RangeError(`"${this.line}" lacks a "${close}"`)
    this.at++
    const parts = mergeWords(inner).map((sequence) => (comma ? allowComma(sequence) : sequence))
    return close === ']' ? [[], ...parts] : parts
  }

  private word(): WordPart {
    const start = this.at
    while (this.at < this.line.length && !' ,()[]|'.includes(this.line[this.at]!)) this.at++
    const afterComma = this.comma
    this.comma = false
    return { words: [this.line.slice(start, this.at).toLowerCase().replaceAll('ё', 'е')], afterComma }
  }
}

/** Alternatives of one word each are one part, so that long lists of them don't multiply. */
function mergeWords(alternatives: readonly TermPart[][]): TermPart[][] {
  const single: string[] = []
  const others: TermPart[][] = []
  for (const sequence of alternatives) {
    const [part] = sequence
    if (sequence.length === 1 && part && 'words' in part && !part.afterComma) single.push(...part.words)
    else others.push(sequence)
  }
  return single.length === 0 ? others : [[{ words: [...new Set(single)], afterComma: false }], ...others]
}

function allowComma([first, ...rest]: readonly TermPart[]): TermPart[] {
  if (!first) return []
  return ['words' in first ? { ...first, afterComma: true } : first, ...rest]
}
