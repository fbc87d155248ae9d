import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { stemEnglish, stemRussian } from '../../src/language/natural-stemmers.js'

describe('the stemmers of natural', () => {
  it.each([
    [stemRussian, 'обработка', 'обработк'],
    [stemRussian, 'персональных', 'персональн'],
    [stemEnglish, 'processing', 'process'],
  ])('stem one word', (stem, word, expected) => {
    expect(stem(word)).toBe(expected)
  })

  it('come without the rest of the package', () => {
    const loaded = Object.keys(createRequire(import.meta.url).cache)
    expect(loaded.some((file) => file.includes('porter_stemmer_ru'))).toBe(true)
    expect(loaded.filter((file) => /natural\/index\.js|mongoose|redis|dotenv|storage/.test(file))).toEqual([])
  })
})
