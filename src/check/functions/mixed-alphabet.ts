import { quoteAround } from '../../extract/evidence.js'
import type { CheckFunction } from '../check-function.js'

/** Letters that look alike in both alphabets. */
const cyrillicTwins = 'АВЕКМНОРСТХУаеорсухіІ'
const latinTwins = 'ABEKMHOPCTXYaeopcyxiI'
const token = /[\p{L}\p{N}@._-]{2,80}/gu
/** Letters of both alphabets in one run, or a postcode in Cyrillic: without either no word needs a closer look. */
const sign =
  /[A-Za-z]\d{0,12}[\u0400-\u04ff]|[\u0400-\u04ff]\d{0,12}[A-Za-z]|[\u0400-\u042f]\d\d[\u0400-\u042f]\d/
/** "94-В": a law's number with a Cyrillic letter where the Latin numeral belongs. */
const lawNumber = /(?:№|N|No\.?)\s*\d{1,4}-[ВХІ](?![\p{L}\p{N}])/gu

/** Fails on words, codes and addresses in which look-alikes of another alphabet stand among the rest. */
export const mixedAlphabet: CheckFunction = {
  name: 'mixed-alphabet',
  options: { type: 'object', additionalProperties: false },
  judge(_targets, { document }) {
    const spans = [
      ...(sign.test(document.text)
        ? [...document.text.matchAll(token)].filter((match) => isMixed(match[0]))
        : []),
      ...document.text.matchAll(lawNumber),
    ].map((match) => ({ start: match.index, end: match.index + match[0].length }))
    if (spans.length === 0) return []
    const terms = [...new Set(spans.map(({ start, end }) => document.text.slice(start, end)))]
      .slice(0, 5)
      .join(', ')
    return [{ evidence: spans.map((span) => quoteAround(document, span)), data: { term: terms } }]
  },
}

/** Mixed within one run of letters and digits, and all of the rarer alphabet's letters are look-alikes. */
function isMixed(word: string): boolean {
  return word.split(/[-_.@]/).some((part) => {
    const cyrillic = part.match(/\p{Script=Cyrillic}/gu) ?? []
    const latin = part.match(/\p{Script=Latin}/gu) ?? []
    if (cyrillic.length === 0) return false
    if (latin.length === 0) return isCode(part) && cyrillic.every((letter) => cyrillicTwins.includes(letter))
    return cyrillic.length <= latin.length
      ? cyrillic.every((letter) => cyrillicTwins.includes(letter))
      : latin.every((letter) => latinTwins.includes(letter))
  })
}

/** A postcode of the new kind ("A25M8Y9") has Latin letters only. */
const isCode = (part: string): boolean => /^\p{Lu}\d{2}\p{Lu}\d\p{Lu}\d$/u.test(part)
