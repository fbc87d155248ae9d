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
  const pattern = new RegExp(`(?<![\\p{L}-])${wordBeginnings(phrase)}(?![\\p{L}-])`, 'gu')
  return [...text.matchAll(pattern)].flatMap((match) => {
    const before = text.slice(Math.max(0, match.index - window), match.index)
    return smallBefore.test(before)
      ? [{ word: match[0], start: match.index, end: match.index + match[0].length }]
      : []
  })
}
