import { describe, expect, it } from 'vitest'
import { readClauseNumber } from '../../src/document/clause-number.js'

describe('the number that opens a clause', () => {
  it.each([
    ['1. Общие положения', '1', 'absolute'],
    ['5.4. Оператор вправе', '5.4', 'absolute'],
    ['5.4 Оператор вправе', '5.4', 'absolute'],
    ['8.1.2.Сроки', '8.1.2', 'absolute'],
    ['Раздел 3. Права', '3', 'absolute'],
    ['Статья 12', '12', 'absolute'],
    ['Section 4: Your rights', '4', 'absolute'],
    ['IV. Cookies', 'IV', 'absolute'],
    ['3-бап. Құқықтар', '3', 'absolute'],
    ['а) фамилия', 'а', 'relative'],
    ['(е) платежи', 'е', 'relative'],
    ['2) телефон', '2', 'relative'],
    ['(iv) profiling', 'iv', 'relative'],
  ])('%s → %s, %s', (text, value, scope) => {
    expect(readClauseNumber(text)).toMatchObject({ value, scope })
  })

  it.each([
    '12.03.2024 г.',
    'Оператор вправе',
    '3.5 % пользователей',
    'и т. д.',
    '2024 год',
    'A policy',
    '152-ФЗ',
  ])('%s has none', (text) => {
    expect(readClauseNumber(text)).toBeUndefined()
  })
})
