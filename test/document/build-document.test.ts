import { describe, expect, it } from 'vitest'
import { documentOf } from './document-of.js'

const policy = `# Политика обработки персональных данных

## 5. Обработка данных

5.4. Оператор собирает:

- а) фамилию и имя;
- б) номер телефона.

5.5. Данные хранятся три года, ст. 12 Закона. Потом они уничтожаются.

## Контакты

| Что | Где |
| --- | --- |
| Почта | privacy@primer.kz |
| Сайт | [primer.kz](https://primer.kz/privacy) |
`

describe('a document', () => {
  it('is one text that every offset counts in', async () => {
    const { text, clauses, sections, sentences, links } = await documentOf(policy)
    expect(text).toBe(text.normalize('NFC'))
    for (const { start, end } of [...clauses, ...sections, ...sentences, ...links]) {
      expect(start).toBeLessThan(end)
      expect(end).toBeLessThanOrEqual(text.length)
    }
    expect(links.map(({ start, end, target }) => [text.slice(start, end), target])).toEqual([
      ['privacy@primer.kz', 'mailto:privacy@primer.kz'],
      ['primer.kz', 'https://primer.kz/privacy'],
    ])
  })

  it('cites clauses as a person would', async () => {
    const { text, clauses } = await documentOf(policy)
    const cited = new Map(clauses.map(({ start, end, clause }) => [text.slice(start, end), clause]))
    expect(cited.get('5.4. Оператор собирает:')).toBe('5.4')
    expect([...cited].find(([words]) => words.includes('фамилию'))?.[1]).toBe('5.4(а)')
    expect([...cited].find(([words]) => words.includes('телефона'))?.[1]).toBe('5.4(б)')
    expect([...cited].find(([words]) => words.startsWith('5.5'))?.[1]).toBe('5.5')
  })

  it('knows sections with numbers and what lies in them', async () => {
    const { text, sections } = await documentOf(policy)
    expect(sections.map(({ heading, number }) => [number, heading])).toEqual([
      [undefined, 'Политика обработки персональных данных'],
      ['5', 'Обработка данных'],
      [undefined, 'Контакты'],
    ])
    expect(text.slice(sections[1]!.start, sections[1]!.end)).toContain('уничтожаются')
    expect(text.slice(sections[1]!.start, sections[1]!.end)).not.toContain('privacy@')
  })

  it('ties items to their lead-in', async () => {
    const { text, clauses } = await documentOf(policy)
    const item = clauses.find(({ start, end }) => text.slice(start, end).includes('телефона'))
    expect(text.slice(clauses[item!.leadIn!]!.start, clauses[item!.leadIn!]!.end)).toBe(
      '5.4. Оператор собирает:',
    )
  })

  it('cuts sentences, not abbreviations', async () => {
    const { text, sentences } = await documentOf(policy)
    const cut = sentences.map(({ start, end }) => text.slice(start, end))
    expect(cut).toContain('5.5. Данные хранятся три года, ст. 12 Закона.')
    expect(cut).toContain('Потом они уничтожаются.')
  })

  it('names table cells by their headers', async () => {
    const { text, clauses } = await documentOf(policy)
    const cell = clauses.find(
      ({ start, end, kind }) => kind === 'cell' && text.slice(start, end) === 'privacy@primer.kz',
    )
    expect(cell?.cell).toMatchObject({ columnHeader: 'Где', rowHeader: 'Почта' })
  })

  it('is plain JSON', async () => {
    const document = await documentOf(policy)
    expect(JSON.parse(JSON.stringify(document))).toEqual(document)
  })
})

describe('languages', () => {
  const russian = 'Оператор обрабатывает персональные данные пользователей сайта с их согласия.'
  const kazakh = 'Оператор сайт пайдаланушыларының дербес деректерін олардың келісімімен өңдейді.'
  const english = 'The controller processes the personal data of its users with their consent.'

  it.each([
    ['ru', russian],
    ['kk', kazakh],
    ['en', english],
  ])('%s', async (language, text) => {
    expect((await documentOf(`# Policy\n\n${text}\n`)).language).toBe(language)
  })

  it('tells two versions of one policy apart', async () => {
    const both = [kazakh, russian].map((text) => `${text}\n\n`.repeat(4)).join('')
    const document = await documentOf(both)
    expect(document.versions.map(({ language }) => language)).toEqual(['kk', 'ru'])
    expect(document.text.slice(document.versions[1]!.start)).toContain('Оператор обрабатывает')
    expect(document.text.slice(0, document.versions[0]!.end)).not.toContain('Оператор обрабатывает')
  })

  it('takes a foreign brand or heading for no version', async () => {
    const document = await documentOf(`# Cookie Policy\n\n${`${russian} Google Analytics.\n\n`.repeat(5)}`)
    expect(document.versions).toHaveLength(1)
  })
})
