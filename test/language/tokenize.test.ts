import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  GAP_BRACKET,
  GAP_CLAUSE,
  GAP_COMMA,
  GAP_SENTENCE,
  GAP_SPACE,
  tokenize,
} from '../../src/language/tokenize.js'

describe('tokenize', () => {
  it.each([
    ['Оператор обрабатывает данные', 'оператор обрабатывает данные'],
    ['Ещё трёх', 'еще трех'],
    ['веб-сайт, e-mail и cookie-файлы', 'веб-сайт e-mail и cookie-файлы'],
    ['opt-out', 'opt-out'],
    ['веб‑сайт', 'веб-сайт'],
    ['user’s data don’t', "user's data don't"],
    ["users' data", 'users data'],
    ['"quoted" \'single\'', 'quoted single'],
    ['Қазақстан Республикасының өңдеуі', 'қазақстан республикасының өңдеуі'],
    ['3 (трёх) лет', '3 трех лет'],
    ['1,5 года, 2.5 и 5, 6', '1,5 года 2.5 и 5 6'],
    ['12.03.2024 г.', '12.03.2024 г'],
    ['п. 3.1.2.', 'п 3.1.2'],
    ['№ 152-ФЗ', '152-фз'],
    ['info@site.kz', 'info site kz'],
    ['пере\u00adдача', 'передача'],
    ['слово - слово — слово-', 'слово слово слово'],
    ['и/или', 'и или'],
    ['18+', '18'],
    ['İstanbul', 'İstanbul'],
    ['…!?', ''],
    ['', ''],
  ])('%s → %s', (text, words) => {
    expect(tokenize(text).words.join(' ')).toBe(words)
  })

  it.each([
    ['один два', GAP_SPACE],
    ['один, два', GAP_COMMA],
    ['один; два', GAP_CLAUSE],
    ['один: два', GAP_CLAUSE],
    ['один — два', GAP_CLAUSE],
    ['один (два', GAP_BRACKET],
    ['один «два', GAP_BRACKET],
    ['один, «два', GAP_BRACKET],
    ['один. Два', GAP_SENTENCE],
    ['ст. 5', GAP_SPACE],
    ['т. е. два', GAP_SPACE],
    ['один! два', GAP_SENTENCE],
    ['один\nдва', GAP_SENTENCE],
    ['один.два', GAP_SPACE],
  ])('tells what lies between the last two words of %j', (text, gap) => {
    expect(tokenize(text).gaps.at(-1)).toBe(gap)
  })

  it('begins with a sentence gap', () => {
    expect(tokenize('слово').gaps[0]).toBe(GAP_SENTENCE)
  })

  it('counts offsets in the whole text', () => {
    const text = 'Первое. Второе слово.'
    const tokens = tokenize(text, 8, 20)
    expect(Array.from(tokens.starts, (start, i) => text.slice(start, tokens.ends[i]))).toEqual([
      'Второе',
      'слово',
    ])
  })

  const anyText = fc.string({ unit: fc.constantFrom(..."аЁяқz09-'’.,  \n«»\u00adİ😀_"), maxLength: 80 })

  it('slices back to what was lowered', () => {
    fc.assert(
      fc.property(anyText, fc.nat(20), (text, start) => {
        const tokens = tokenize(text, Math.min(start, text.length))
        let at = start
        for (let i = 0; i < tokens.count; i++) {
          const raw = text.slice(tokens.starts[i], tokens.ends[i])
          expect(tokens.starts[i]).toBeGreaterThanOrEqual(at)
          expect(raw).not.toMatch(/\s/)
          expect(tokens.words[i]).toBe(
            raw
              .replace(/[^İ]/g, (char) => char.toLowerCase())
              .replace(/ё/g, 'е')
              .replace(/’/g, "'")
              .replace(/\u00ad/g, ''),
          )
          at = tokens.ends[i]!
        }
      }),
    )
  })

  it('leaves no letter or figure out', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = tokenize(text)
        const rest = [...text.slice(0, tokens.starts[0] ?? text.length)]
        for (let i = 0; i < tokens.count; i++)
          rest.push(...text.slice(tokens.ends[i], tokens.starts[i + 1] ?? text.length))
        expect(rest.join('')).not.toMatch(/[\p{L}\d]/u)
      }),
    )
  })

  it.each(['.', '7', 'а', '-', "'", 'а-', '1.', ' ', '«'])('stays linear on a run of %j', (piece) => {
    const started = performance.now()
    tokenize(piece.repeat(500_000))
    expect(performance.now() - started).toBeLessThan(1_000)
  })
})
