import { CHAR_CLASS, CLASS_MASK, LETTER } from './char-class.js'
import { FUNCTION_WORDS, MAX_FUNCTION_WORD_LENGTH } from './function-words.js'
import type { Language } from './language.js'

/** The beginning of a text tells its language; the rest would only cost time. */
const MAX_SAMPLE_CHARS = 20_000
/** Letters that Kazakh has and Russian lacks: әғқңөұүһі. They make up a fifth of Kazakh text. */
const KAZAKH_LETTERS = new Set([...'әғқңөұүһіӘҒҚҢӨҰҮҺІ'].map((char) => char.charCodeAt(0)))
/** Letters that Kazakh spells only in loan words. */
const RUSSIAN_LETTERS = new Set([...'ьъщцёэфчЬЪЩЦЁЭФЧ'].map((char) => char.charCodeAt(0)))

/** Weight of a function word against one letter of a script. */
const WORD_WEIGHT = 6
/** Brands and addresses are Latin in any text, so that a Latin letter says less than a Cyrillic one. */
const LATIN_WEIGHT = 0.25
const KAZAKH_LETTER_WEIGHT = 3
/** What a script's letters must add up to before they overrule what the surroundings say. */
const MIN_EVIDENCE = 12

/** privacy@…, …/privacy-policy: words of an address are no words of the text. */
function isInAddress(text: string, start: number, end: number): boolean {
  if (start > 0 && '@./_-'.includes(text.charAt(start - 1))) return true
  const next = text.charAt(end)
  if (next === '@' || next === '/' || next === '_') return true
  return (
    next === '.' && end + 1 < text.length && (CHAR_CLASS[text.charCodeAt(end + 1)]! & CLASS_MASK) === LETTER
  )
}

interface Evidence {
  cyrillic: number
  latin: number
  kazakhLetters: number
  russianLetters: number
  words: Record<Language, number>
}

function gather(text: string): Evidence {
  const seen: Evidence = {
    cyrillic: 0,
    latin: 0,
    kazakhLetters: 0,
    russianLetters: 0,
    words: { ru: 0, en: 0, kk: 0 },
  }
  const end = Math.min(text.length, MAX_SAMPLE_CHARS)
  let wordStart = -1
  for (let i = 0; i <= end; i++) {
    const code = i < end ? text.charCodeAt(i) : 0
    if (i < end && (CHAR_CLASS[code]! & CLASS_MASK) === LETTER) {
      if (wordStart < 0) wordStart = i
      if (code < 0x250) seen.latin++
      else if (code >= 0x400 && code < 0x530) seen.cyrillic++
      if (KAZAKH_LETTERS.has(code)) seen.kazakhLetters++
      else if (RUSSIAN_LETTERS.has(code)) seen.russianLetters++
      continue
    }
    if (wordStart >= 0 && i - wordStart <= MAX_FUNCTION_WORD_LENGTH && !isInAddress(text, wordStart, i)) {
      const language = FUNCTION_WORDS.get(text.slice(wordStart, i).toLowerCase())
      if (language !== undefined) seen.words[language]++
    }
    wordStart = -1
  }
  return seen
}

/** Russian or Kazakh, for a text in Cyrillic letters. */
function cyrillicLanguage(seen: Evidence, prior: Language | undefined): Language {
  const kazakh = seen.kazakhLetters * KAZAKH_LETTER_WEIGHT + seen.words.kk * WORD_WEIGHT
  const russian = seen.russianLetters + seen.words.ru * WORD_WEIGHT
  if (kazakh === russian) return prior === 'kk' ? 'kk' : 'ru'
  if (kazakh > russian) {
    if (seen.words.kk > seen.words.ru || (prior === 'kk' && seen.words.ru === 0)) return 'kk'
    // A Russian sentence that names «Қазақтелеком» keeps its function words; a Kazakh one has far more of its own letters.
    const minShare = seen.words.ru > 0 ? 0.12 : 0.04
    return seen.kazakhLetters >= seen.cyrillic * minShare ? 'kk' : 'ru'
  }
  return russian - kazakh < MIN_EVIDENCE && seen.words.ru === 0 && prior === 'kk' ? 'kk' : 'ru'
}

/**
 * Language of a text, or of a short piece of one (a heading, a cell) with the language around it as `prior`.
 * Script first, then Kazakh letters and function words; a piece without evidence keeps its prior, or is Russian
 * if Cyrillic and English if not. Reads 20,000 characters at most.
 */
export function detectLanguage(text: string, prior?: Language): Language {
  const seen = gather(text)
  if (seen.cyrillic + seen.latin === 0) return prior ?? 'en'
  const english = seen.latin * LATIN_WEIGHT + seen.words.en * WORD_WEIGHT
  const cyrillic = seen.cyrillic + (seen.words.ru + seen.words.kk) * WORD_WEIGHT
  if (cyrillic > english) {
    if (prior === 'en' && cyrillic < MIN_EVIDENCE && seen.latin > seen.cyrillic) return 'en'
    return cyrillicLanguage(seen, prior)
  }
  // "Google Analytics" in a Russian text is a name; "How we use cookies" is English.
  if (prior !== undefined && prior !== 'en' && seen.words.en === 0 && english < MIN_EVIDENCE) return prior
  return 'en'
}
