import { describe, expect, it } from 'vitest'
import { factsIn, factsOf } from './facts-in.js'

/** Each law with its articles: "RU-CONSTITUTION 24". */
function lawsIn(text: string): string[] {
  const facts = factsIn(text, 'law')
  const cited = facts.map(({ law, article }) => (article === undefined ? law : `${law} ${article}`))
  return [...new Set(cited)].filter((law) => !cited.some((other) => other.startsWith(`${law} `)))
}

describe('laws are found by title, number and nickname', () => {
  it.each<[string, string[]]>([
    [
      'Политика составлена по Закону Республики Казахстан «О персональных данных и их защите» от 21.05.2013 № 94-V.',
      ['KZ-94-V'],
    ],
    ['Обработка ведётся по ст. 8 Закона РК «О персональных данных и их защите».', ['KZ-94-V 8']],
    [
      'Основания: пп. 2) п. 1 ст. 9 Закона Республики Казахстан «О персональных данных и их защите».',
      ['KZ-94-V 9(1)(2)'],
    ],
    [
      'Мы соблюдаем Федеральный закон от 27.07.2006 № 152-ФЗ «О персональных данных» и ст. 24 Конституции РФ.',
      ['RU-152-FZ', 'RU-CONSTITUTION 24'],
    ],
    ['Политика во исполнение ч. 2 ст. 18.1 ФЗ-152 размещена на сайте.', ['RU-152-FZ 18.1(2)']],
    [
      'Мы работаем по Трудовому кодексу РФ, Гражданскому кодексу РФ и закону № 149-ФЗ.',
      ['RU-LABOUR-CODE', 'RU-CIVIL-CODE', 'RU-149-FZ'],
    ],
    [
      'We process data under Article 6(1)(b) and Article 6(1)(f) of the GDPR and the UK Data Protection Act 2018.',
      ['EU-GDPR 6(1)(b)', 'EU-GDPR 6(1)(f)', 'UK-DPA-2018'],
    ],
    ['Rechtsgrundlage: Art. 6 para. 1 lit. a DSGVO applies to our newsletter.', ['EU-GDPR 6(1)(a)']],
    [
      'This notice meets the California Consumer Privacy Act (“CCPA”), COPPA and the CAN-SPAM Act.',
      ['US-CA-CCPA', 'US-COPPA', 'US-CAN-SPAM'],
    ],
    [
      'Саясат «Дербес деректер және оларды қорғау туралы» Қазақстан Республикасының 2013 жылғы 21 мамырдағы № 94-V Заңына сәйкес жасалды.',
      ['KZ-94-V'],
    ],
  ])('%s', (text, expected) => {
    expect(lawsIn(text)).toEqual(expected)
  })
})

describe('a citation carries number and date as written', () => {
  it.each<[string, { number?: string; date?: string }]>([
    [
      'Мы соблюдаем Закон РК «О персональных данных и их защите» от 21 мая 2013 года № 94-V.',
      { number: '94-V', date: '2013-05-21' },
    ],
    [
      'Мы соблюдаем Закон РК от 21.05.2013 № 94-V «О персональных данных и их защите».',
      { number: '94-V', date: '2013-05-21' },
    ],
    ['Мы соблюдаем Закон РК «О персональных данных и их защите» № 94-В.', { number: '94-В' }],
    [
      'Мы соблюдаем Закон РК «О персональных данных и их защите» от 21 мая 2015 года.',
      { date: '2015-05-21' },
    ],
    ['Мы соблюдаем ФЗ-152 «О персональных данных».', { number: '152-ФЗ' }],
    ['Политика от 01.02.2026. Мы соблюдаем Закон РК «О персональных данных и их защите».', {}],
    [
      'Мы соблюдаем Закон РК «О персональных данных и их защите»; договор № 17 от 03.03.2025 хранится у нас.',
      {},
    ],
  ])('%s', (text, { number, date }) => {
    const [value] = factsIn(text, 'law')
    expect([value?.number, value?.date]).toEqual([number, date])
  })

  it('quotes the whole citation', () => {
    const text = 'Основание: ст. 8 Закона РК «О персональных данных и их защите» № 94-V от 21.05.2013.'
    expect(factsIn(text, 'law').map(({ article, citation }) => [article, citation])).toEqual([
      [undefined, 'ст. 8 Закона РК «О персональных данных и их защите» № 94-V от 21.05.2013'],
      ['8', 'ст. 8 Закона РК «О персональных данных и их защите» № 94-V от 21.05.2013'],
    ])
  })

  it('gives every passage of one law one fact', () => {
    const text = [
      'Мы соблюдаем Закон РК от 21.05.2013 № 94-V «О персональных данных и их защите» (далее – Закон).',
      'Согласие даётся по статье 8 Закона. Запросы рассматриваются по Закону.',
    ].join('\n\n')
    const facts = factsOf(text, 'law')
    expect(facts.map(({ value, evidence }) => [value.law, value.article, evidence.length])).toEqual([
      ['KZ-94-V', undefined, 2],
      ['KZ-94-V', '8', 1],
    ])
  })
})

describe('short names are followed', () => {
  it.each<[string, string[]]>([
    ['Сайт acme.kz, БИН 220740034156.\n\nСогласие даётся по ст. 12 Закона РК.', ['KZ-94-V 12']],
    [
      'ООО «Ромашка», ОГРН 1027700132195, ИНН 7707083893.\n\nМы соблюдаем Закон о персональных данных.',
      ['RU-152-FZ'],
    ],
    ['ТОО «Ромашка», БИН 220740034156.\n\nМы соблюдаем Закон о персональных данных.', ['KZ-94-V']],
    ['Кофейня «Ромашка».\n\nМы соблюдаем Закон о персональных данных.', []],
    [
      'We follow the General Data Protection Regulation ("the Regulation"). Article 13 of the Regulation asks for this notice.',
      ['EU-GDPR 13'],
    ],
    [
      'Біз ҚР «Дербес деректер және оларды қорғау туралы» Заңын (бұдан әрі – Заң) сақтаймыз. Заңның 8-бабы бойынша келісім аламыз.',
      ['KZ-94-V 8'],
    ],
  ])('%s', (text, expected) => {
    expect(lawsIn(text)).toEqual(expected)
  })
})

describe('articles cited alone are of the law that the text or their column names', () => {
  it.each<[string, string[]]>([
    [
      'We follow the GDPR.\n\nYou may ask for a copy (Art. 15) and for erasure (Art. 17).',
      ['EU-GDPR 15', 'EU-GDPR 17'],
    ],
    [
      '| Purpose | Ground under the GDPR |\n| --- | --- |\n| Orders | Article 6(1)(b) |\n| Tax | Article 6(1)(c) |',
      ['EU-GDPR 6(1)(b)', 'EU-GDPR 6(1)(c)'],
    ],
    ['We follow the GDPR. See also Article 5 of our Terms and Section 3.', ['EU-GDPR']],
    [
      'Мы соблюдаем Закон РК «О персональных данных и их защите». Согласие (ст. 8) даётся отдельно.',
      ['KZ-94-V 8'],
    ],
    [
      'Мы соблюдаем Закон РК «О персональных данных и их защите». Оплата (ст. 3 Договора) вносится сразу.',
      ['KZ-94-V'],
    ],
    ['You may object (Art. 21).', []],
    [
      'Заңды сақтаймыз: «Дербес деректер және оларды қорғау туралы» № 94-V Заңның 7 және 8-баптары.',
      ['KZ-94-V 7', 'KZ-94-V 8'],
    ],
  ])('%s', (text, expected) => {
    expect(lawsIn(text)).toEqual(expected)
  })

  it('gives a defined name to the law right before it', () => {
    const text =
      'Основания: Федеральный закон от 27.07.2006 № 149-ФЗ «Об информации, информационных технологиях и о защите информации», ' +
      'Федеральный закон от 27.07.2006 № 152-ФЗ «О персональных данных» (далее – Закон). Запрос подаётся по статье 14 Закона.'
    expect(lawsIn(text)).toEqual(['RU-149-FZ', 'RU-152-FZ 14'])
  })
})

describe('other acts are told from those of the list', () => {
  it.each<[string, string[]]>([
    ['Мы храним документы по Федеральному закону от 06.12.2011 № 402-ФЗ «О бухгалтерском учёте».', ['OTHER']],
    ['Уровень защиты определён по Постановлению Правительства РФ от 01.11.2012 № 1119.', ['OTHER']],
    ['We keep invoices as the Danish Bookkeeping Act requires.', ['OTHER']],
    ['We act within the Fair Credit Reporting Act.', ['OTHER']],
    ['Чеки хранятся пять лет: этого требует закон о бухгалтерском учёте.', ['OTHER']],
    ['We follow the Data Protection Act 1998.', ['OTHER']],
    ['Положение введено приказом № 12 от 01.03.2026.', []],
    ['Закон о том молчит.', []],
    ['Мы соблюдаем законодательство Республики Казахстан и иные нормативные акты.', []],
    ['Законные представители действуют по закону; уставом и приказом директора назначено лицо.', []],
    ['We act lawfully. We act as the law requires. You may ask us to Act on it.', []],
    ['Договор № 15 от 01.01.2025, пункт 8 статьи 3 договора.', []],
    ['Подробнее: https://example.com/152-fz/ и gdpr@example.com.', []],
  ])('%s', (text, expected) => {
    expect(lawsIn(text)).toEqual(expected)
  })
})
