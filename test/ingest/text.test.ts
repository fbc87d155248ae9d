import { describe, expect, it } from 'vitest'
import { readText } from '../../src/ingest/text.js'

/** "kind level label | text" of each block, for tests that read like the page. */
const shape = (text: string): string[] =>
  readText(text).blocks.map((block) =>
    [block.kind, block.level, block.label, '|', block.text].filter((part) => part !== undefined).join(' '),
  )

const texts = (text: string): string[] => readText(text).blocks.map((block) => block.text)

const wrapped = `Настоящая политика описывает, какие сведения о посетителях сайта собирает
компания «Ромашка», для чего они нужны, кому передаются и сколько времени
хранятся, а также как их можно удалить.
Компания не продаёт сведения и не передаёт их рекламным сетям, если на то
нет отдельного согласия посетителя.`

const wrappedEnglish = `This notice explains which information Bluefin Books collects when you visit
our shop, why we need it, who receives it and for how long it is kept, and
how you may ask us to delete it.

We do not sell your information and we never pass it on to advertising
networks unless you have agreed to it separately.`

describe('lines broken by a machine', () => {
  it('joins the lines of a paragraph and parts paragraphs without a blank line', () => {
    expect(texts(wrapped)).toEqual([
      'Настоящая политика описывает, какие сведения о посетителях сайта собирает компания «Ромашка», для чего они нужны, кому передаются и сколько времени хранятся, а также как их можно удалить.',
      'Компания не продаёт сведения и не передаёт их рекламным сетям, если на то нет отдельного согласия посетителя.',
    ])
  })

  it('joins English lines', () => {
    expect(texts(wrappedEnglish)).toHaveLength(2)
    expect(texts(wrappedEnglish)[0]).toMatch(
      /^This notice explains .* collects when you visit our shop, .* delete it\.$/,
    )
  })

  it('reads text with a blank line after each line as the same text', () => {
    const spaced = wrapped.replaceAll('\n', '\n\n')
    expect(texts(spaced)).toEqual(texts(wrapped))
  })

  it('leaves one paragraph a line alone where nothing was broken', () => {
    const lines = ['Мы собираем имя и телефон.', 'Мы храним их один год.', 'Потом мы их удаляем.']
    expect(texts(lines.join('\n'))).toEqual(lines)
  })

  it('keeps the lines of an address apart', () => {
    const text = `${wrapped}\n\n12. Контакты\nПишите нам:\n\nИП Ромашкина\nБИН: 000000000000\nАдрес: г. Актау, 1 мкр., дом 5\nEmail: info@romashka.example`
    expect(texts(text).slice(2)).toEqual([
      '12. Контакты',
      'Пишите нам:',
      'ИП Ромашкина',
      'БИН: 000000000000',
      'Адрес: г. Актау, 1 мкр., дом 5',
      'Email: info@romashka.example',
    ])
  })

  it('takes a hyphen at a line end away where the text has the word whole', () => {
    const text = `${wrapped}\nЕсли посетитель отозвал согласие, обработка прекращается, а све-\nдения удаляются в течение трёх дней, о чём посетителю сообщают сразу.`
    expect(texts(text).at(-1)).toContain('а сведения удаляются')
  })

  it('keeps a hyphen that belongs to the word', () => {
    const text = `${wrapped}\nПосетитель может отказаться от рассылки в личном кабинете или в онлайн-\nчате, где ему ответят в течение одного рабочего дня или скорее.`
    expect(texts(text).at(-1)).toContain('в онлайн-чате')
  })

  it('does not take a dash in the middle of a sentence for a list mark', () => {
    const text = `${wrapped}\nОператор персональных данных сайта и всех его страниц на этом поддомене\n– компания «Ромашка», которая отвечает за сохранность сведений и за их вид.`
    expect(texts(text).at(-1)).toContain('на этом поддомене – компания «Ромашка»')
  })

  it('does not take a cited article at a line start for a clause', () => {
    const text = `${wrapped}\nСогласие даётся в том порядке, который установлен законом и описан в ст.\n12. Закона, а также в настоящей политике, опубликованной на этом же сайте.`
    expect(texts(text).at(-1)).toContain('описан в ст. 12. Закона')
  })
})

describe('sentences cut by a blank line', () => {
  it.each([
    [
      'Оператор может передать сведения банку, который проводит платёж и проверяет, что\n\nкарта принадлежит плательщику.',
      [
        'Оператор может передать сведения банку, который проводит платёж и проверяет, что карта принадлежит плательщику.',
      ],
    ],
    [
      'The shop keeps the records of each order for the period that is required by the tax law of\n\nIreland and deletes them afterwards.',
      [
        'The shop keeps the records of each order for the period that is required by the tax law of Ireland and deletes them afterwards.',
      ],
    ],
    ['Мы собираем:\n\nимя и фамилию\n\nномер телефона', ['Мы собираем:', 'имя и фамилию', 'номер телефона']],
    [
      'Первое предложение закончено.\n\nвторое начато с малой буквы.',
      ['Первое предложение закончено.', 'второе начато с малой буквы.'],
    ],
    [
      'Кому мы передаём данные\n\nбанкам и курьерам, когда это нужно для доставки.',
      ['Кому мы передаём данные', 'банкам и курьерам, когда это нужно для доставки.'],
    ],
  ])('%s', (text, expected) => {
    expect(texts(text)).toEqual(expected)
  })
})

describe('list marks', () => {
  it.each([
    ['– имя;', 'item 1 – | имя;'],
    ['- имя;', 'item 1 - | имя;'],
    ['-имя;', 'item 1 - | имя;'],
    ['• имя;', 'item 1 • | имя;'],
    ['•имя;', 'item 1 • | имя;'],
    ['* имя;', 'item 1 * | имя;'],
    ['\uf0b7 имя;', 'item 1 • | имя;'],
    ['(а) имя;', 'item 1 (а) | имя;'],
    ['а) имя;', 'item 1 а) | имя;'],
    ['ә) аты;', 'item 1 ә) | аты;'],
    ['(iv) name;', 'item 1 (iv) | name;'],
    ['1) name;', 'item 1 1) | name;'],
    ['b. name;', 'item 1 b. | name;'],
    ['1. имя;', 'item 1 | 1. имя;'],
    ['2.1. Мы собираем имя.', 'paragraph | 2.1. Мы собираем имя.'],
    ['г. Алматы, ул. Садовая, 1', 'paragraph | г. Алматы, ул. Садовая, 1'],
    ['-5 градусов считается нормой.', 'paragraph | -5 градусов считается нормой.'],
    ['(Сайт) принадлежит компании.', 'paragraph | (Сайт) принадлежит компании.'],
    ['+7 700 000 00 00', 'paragraph | +7 700 000 00 00'],
  ])('%s', (line, expected) => {
    expect(shape(`Мы собираем данные:\n${line}`)[1]).toBe(expected)
  })

  it('parts items that were run into one line', () => {
    expect(shape('• Your name • Your address • Your phone')).toEqual([
      'item 1 • | Your name',
      'item 1 • | Your address',
      'item 1 • | Your phone',
    ])
  })

  it('puts another mark under an item with ":" one level deeper and comes back', () => {
    const text = 'Мы храним:\n1) заказы:\n– пять лет;\n– дольше, если идёт спор;\n2) письма.'
    expect(shape(text).slice(1)).toEqual([
      'item 1 1) | заказы:',
      'item 2 – | пять лет;',
      'item 2 – | дольше, если идёт спор;',
      'item 1 2) | письма.',
    ])
  })

  it('takes lines under a lead-in for items though no mark stands before them', () => {
    expect(shape('Мы собираем:\n\nИмя, фамилия;\n\nАдрес;\n\nЭти данные нужны для доставки.')).toEqual([
      'paragraph | Мы собираем:',
      'item 1 | Имя, фамилия;',
      'item 1 | Адрес;',
      'paragraph | Эти данные нужны для доставки.',
    ])
  })
})

describe('headings by their looks', () => {
  const prose =
    'Мы обрабатываем сведения о посетителях, чтобы принимать заказы, доставлять их и отвечать на вопросы о доставке.'
  it.each([
    ['1. Общие положения', true],
    ['5 Data retention', false],
    ['2.3 Данные о месте', true],
    ['Раздел 4. Права посетителя', true],
    ['Section 2: How we use cookies', true],
    ['IV. Рассылки', true],
    ['ПРАВА ПОСЕТИТЕЛЯ', true],
    ['7. ПРАВА ПОСЕТИТЕЛЯ.', true],
    ['Права посетителя', true],
    ['Какие данные мы собираем?', true],
    ['Құқықтарыңыз', true],
    ['1. Мы собираем имя.', false],
    ['2.3. Данные обрабатываются в целях:', false],
    ['Телефон: 8 700 000 00 00', false],
    ['info@romashka.example', false],
    ['ИП Ромашкина', false],
    ['БИК: ABCDEFGH', false],
    ['г. Алматы', false],
    ['мы собираем имя', false],
  ])('%s → %s', (line, isHeading) => {
    const blocks = readText(
      `Вступление к политике сайта, которое занимает целую строку и кончается точкой.\n\n${line}\n\n${prose}`,
    ).blocks
    expect(blocks[1]).toMatchObject({ text: line, kind: isHeading ? 'heading' : 'paragraph' })
  })

  it('takes dotless numbers for sections only where they run on', () => {
    const text = `1 Scope\n\n${prose}\n\n2 Data retention\n\n${prose}\n\n50 Station Road\n\n${prose}`
    expect(shape(text).filter((line) => line.startsWith('heading'))).toEqual([
      'heading 2 | 1 Scope',
      'heading 2 | 2 Data retention',
    ])
  })

  it('takes numbered short lines in a row for a list', () => {
    const text = `Мы собираем\n\n1. Имя\n2. Телефон\n3. Адрес\n\n${prose}`
    expect(shape(text).some((line) => line.startsWith('heading') && /\d\./.test(line))).toBe(false)
  })

  it('gives the first heading as title, a caps title level 1 and numbered ones their depth', () => {
    const reading = readText(`ПОЛИТИКА САЙТА\n\n1. Общие положения\n${prose}\n1.1. Термины\n${prose}`)
    expect(reading.title).toBe('ПОЛИТИКА САЙТА')
    expect(reading.blocks.filter((block) => block.kind === 'heading').map((block) => block.level)).toEqual([
      1, 2, 3,
    ])
  })
})

describe('layout', () => {
  it('makes columns of tabs and spaces one line and drops rules', () => {
    expect(texts('г. Астана\t\t        01.02.2026\n-------------\nТекст политики.')).toEqual([
      'г. Астана 01.02.2026',
      'Текст политики.',
    ])
  })

  it('gives no blocks for nothing', () => {
    expect(readText(' \n\t\n----\n').blocks).toEqual([])
  })
})
