import { stemKazakh } from './kazakh-stemmer.js'
import type { Language } from './language.js'
import { stemEnglish } from './natural-stemmers.js'
import { stemRussianWord } from './russian-stemmer.js'

/** Longer runs of letters are no words; they are their own stems and are not kept. */
const MAX_WORD_LENGTH = 64
/** A policy has some thousand distinct words; a hostile text may have as many as it likes. */
const MAX_CACHED_WORDS = 50_000

const isCyrillic = (code: number): boolean => code >= 0x400 && code <= 0x52f
const isLatin = (code: number): boolean => code >= 0x61 && code < 0x24f

function stemEnglishWord(word: string): string {
  const bare = word.endsWith("'s") ? word.slice(0, -2) : word.endsWith("'") ? word.slice(0, -1) : word
  // Porter leaves nothing to gain in two letters, and strips the s of "us" and "gas" alike.
  if (bare.length < 4) return bare
  // … and takes "used", "uses" and "using" down to "us".
  const stem = stemEnglish(bare)
  return stem === 'us' ? 'use' : stem
}

/** Whether the rules of the language have a say about the word: its last letter must be of the language's script. */
function applies(word: string, language: Language): boolean {
  const last = word.charCodeAt(word.length - 1)
  return language === 'en' ? isLatin(last) || last === 0x27 : isCyrillic(last)
}

const RULES: Readonly<Record<Language, (word: string) => string>> = {
  ru: stemRussianWord,
  en: stemEnglishWord,
  kk: stemKazakh,
}

/**
 * A stemmer with a bounded memory of its own. Takes words as `tokenize` gives them (lower case, ё folded).
 * Figures and words of another script come back as they are.
 */
export function createStemmer(language: Language): (word: string) => string {
  const rule = RULES[language]
  const cache = new Map<string, string>()
  return (word) => {
    const known = cache.get(word)
    if (known !== undefined) return known
    if (word.length > MAX_WORD_LENGTH) return word
    const folded = word.includes('ё') ? word.replaceAll('ё', 'е') : word
    const stem = applies(folded, language) ? rule(folded) : folded
    if (cache.size >= MAX_CACHED_WORDS) cache.clear()
    cache.set(word, stem)
    return stem
  }
}
