import type { Span } from '../document/policy-document.js'
import { wordBeginnings } from './word-beginnings.js'

export interface CapitalisedUse extends Span {
  readonly word: string
}

/** A word in small letters right before: the capital is no sentence's and no title's. */
const smallBefore = /(?:^|[^\p{L}])\p{Ll}[\p{L}\d-]*[,)»"”]{0,2} \(?$/u
const window = 40

/** Where a phrase stands with a capital in the midst of a sentence, as contracts write their terms. */
export function capitalisedUses(phrase: string, text: string): CapitalisedUse[] {
  const first = phrase.trim().split(/\s+/)[0] ?? ''
  const pattern = new RegExp(`${wordBeginnings(phrase)}(?![\\p{L}-])`, 'uy')
  const uses: CapitalisedUse[] = []
  // A plain search for the first word passes over the text many times faster than the pattern does.
  for (let at = text.indexOf(first); at >= 0 && first !== ''; at = text.indexOf(first, at + 1)) {
    if (/[\p{L}-]/u.test(text[at - 1] ?? ' ')) continue
    pattern.lastIndex = at
    const word = pattern.exec(text)?.[0]
    if (word && smallBefore.test(text.slice(Math.max(0, at - window), at)))
      uses.push({ word, start: at, end: at + word.length })
  }
  return uses
}
