import type { Language } from '../language/language.js'
import { GAP_CLAUSE, GAP_COMMA, tokenize } from '../language/tokenize.js'

const cyrillicEnd = /[а-яёәғқңөұүһі]$/u

/**
 * A spelling as terms in the vocabulary's notation. Latin words and figures stand for themselves (English stems would
 * make "optimize" of Optimizely), Cyrillic ones are inflected. Endings hang on the last word: "Google's", "Google-ге".
 * Empty where the spelling holds no word.
 */
export function termsOfName(spelling: string, language: Language): string[] {
  const tokens = tokenize(spelling)
  if (tokens.count === 0) return []
  const words = tokens.words.map((word, i) => {
    const gap = i === 0 ? 0 : tokens.gaps[i]!
    const before = gap === GAP_CLAUSE ? '.. ' : gap === GAP_COMMA ? ', ' : ''
    return before + (cyrillicEnd.test(word) && !isAbbreviation(spelling, tokens, i) ? word : `=${word}`)
  })
  const whole = words.join(' ').replaceAll(' ,', ',')
  const last = tokens.words.at(-1)!
  if (!whole.endsWith(`=${last}`) || last.length < 2) return [whole]
  const head = whole.slice(0, -last.length - 1)
  if (language === 'en') return [`${head}(=${last}|=${last}'s)`]
  return language === 'kk' ? [`${head}(=${last}|${last}-*)`] : [whole]
}

function isAbbreviation(spelling: string, tokens: ReturnType<typeof tokenize>, i: number): boolean {
  const raw = spelling.slice(tokens.starts[i], tokens.ends[i])
  return raw.length <= 5 && raw === raw.toUpperCase()
}
