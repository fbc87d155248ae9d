import { describe, expect, it } from 'vitest'
import type { Language } from '../../src/language/language.js'
import { numeralValue, readNumeral } from '../../src/language/numerals.js'
import { tokenize } from '../../src/language/tokenize.js'

const VALUES: [Language, string, number | undefined][] = [
  ['ru', '3', 3],
  ['ru', '1,5', 1.5],
  ['ru', 'трёх', 3],
  ['ru', 'трех', 3],
  ['ru', 'Шести', 6],
  ['ru', 'двенадцати', 12],
  ['ru', 'тридцати', 30],
  ['ru', 'сорока пяти', 45],
  ['ru', 'ста', 100],
  ['ru', 'ста двадцати', 120],
  ['ru', 'триста шестьдесят пять', 365],
  ['ru', 'семьюдесятью двумя', 72],
  ['ru', 'девяноста', 90],
  ['ru', 'две тысячи двадцать шесть', 2026],
  ['ru', '3 (трёх)', 3],
  ['ru', '3(трех)', 3],
  ['ru', '7 (семь)', 7],
  ['ru', 'тридцати (30)', 30],
  ['ru', '30 (тридцати)', 30],
  ['ru', '3-х', 3],
  ['ru', '5-ти', 5],
  ['ru', '10-и', 10],
  ['ru', '3х', 3],
  ['ru', '3-й-раздел', undefined],
  ['ru', 'третьим лицам', undefined],
  ['ru', 'пять шесть', undefined],
  ['ru', '152-фз', undefined],
  ['ru', '12.03.2024', undefined],
  ['ru', 'семья', undefined],
  ['ru', 'сторона', undefined],
  ['en', 'thirty', 30],
  ['en', 'Twenty-four', 24],
  ['en', 'twenty four', 24],
  ['en', 'one hundred and twenty', 120],
  ['en', 'one hundred eighty', 180],
  ['en', 'one (1)', 1],
  ['en', '30 (thirty)', 30],
  ['en', '1,095', 1095],
  ['en', 'three hundred sixty-five', 365],
  ['en', 'two thousand', 2000],
  ['en', 'someone', undefined],
  ['en', 'one-time', undefined],
  ['en', 'third', undefined],
  ['kk', 'үш', 3],
  ['kk', 'он бес', 15],
  ['kk', 'жиырма төрт', 24],
  ['kk', 'отыз', 30],
  ['kk', 'екі жүз елу', 250],
  ['kk', '3 (үш)', 3],
  ['kk', 'үшінші', undefined],
  ['kk', 'оның', undefined],
]

describe('numeralValue', () => {
  it.each(VALUES)('%s: %s → %s', (language, text, value) => {
    expect(numeralValue(text, language)).toBe(value)
  })
})

describe('readNumeral', () => {
  const read = (text: string, language: Language) => readNumeral(text, tokenize(text), 0, language)

  it('reads a range by its upper end', () => {
    expect(read('3-5 дней', 'ru')).toMatchObject({ value: 5, from: 3, endToken: 1 })
  })

  it('keeps what the brackets say where it differs', () => {
    expect(read('3 (пять) лет', 'ru')).toMatchObject({ value: 3, restatedAs: 5, endToken: 2 })
  })

  it.each([
    ['5 (10 days in winter)', 'en'],
    ['7 (рабочих) дней', 'ru'],
    ['3, (трёх) лет', 'ru'],
  ] as const)('leaves brackets with something else alone: %s', (text, language) => {
    expect(read(text, language)?.endToken).toBe(1)
  })
})
