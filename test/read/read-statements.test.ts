import { describe, expect, it } from 'vitest'
import { readStatements } from '../../src/read/read-statements.js'
import type { Statement } from '../../src/read/statement.js'
import { polarityAt } from '../../src/read/polarity.js'
import { documentOf } from '../document/document-of.js'

/** The statement that holds these words. */
async function statementWith(words: string, text: string): Promise<Statement> {
  const { document, statements } = readStatements(await documentOf(text))
  const at = document.text.indexOf(words)
  expect(at, `"${words}" stands in the text`).toBeGreaterThanOrEqual(0)
  return statements.find(({ start, end }) => start <= at && at < end)!
}

/** The polarity of words where they stand. */
async function polarityOf(words: string, text: string): Promise<string> {
  const { document, statements } = readStatements(await documentOf(text))
  const start = document.text.indexOf(words)
  const statement = statements.find((one) => one.start <= start && start < one.end)!
  return polarityAt(statement, { start, end: start + words.length })
}

describe('polarity', () => {
  it.each([
    ['номер телефона', 'Оператор собирает номер телефона.', 'affirmed'],
    ['биометрические данные', 'Оператор не собирает биометрические данные.', 'denied'],
    ['Биометрические данные', 'Биометрические данные Оператором не обрабатываются.', 'denied'],
    ['имя', 'Мы не собираем биометрию, но сохраняем имя.', 'affirmed'],
    [
      'государственным органам',
      'Мы не передаём данные третьим лицам, за исключением передачи государственным органам.',
      'conditional',
    ],
    [
      'третьим лицам',
      'Мы не передаём данные третьим лицам, за исключением передачи государственным органам.',
      'denied',
    ],
    ['три года', 'Данные хранятся не более три года.', 'affirmed'],
    ['location', 'We do not collect your location.', 'denied'],
    ['e-mail', 'We never share your location but we use your e-mail.', 'affirmed'],
    ['payment processors', 'We do not share your data with anyone except payment processors.', 'conditional'],
    ['your name', 'We collect information including, but not limited to, your name.', 'affirmed'],
    ['биометриялық', 'Біз биометриялық деректерді жинамаймыз.', 'denied'],
    ['атыңызды', 'Біз сіздің атыңызды жинаймыз.', 'affirmed'],
  ])('of "%s" in %s', async (words, text, polarity) => {
    expect(await polarityOf(words, text)).toBe(polarity)
  })

  it('of items comes from their lead-in', async () => {
    const denied = '# Policy\n\nWe do not collect:\n\n- health data;\n- religious beliefs.\n'
    expect(await polarityOf('health data', denied)).toBe('denied')
    const excepted =
      'Оператор не передаёт данные третьим лицам, за исключением случаев:\n\n- передача курьерской службе;\n- требование суда.\n'
    expect(await polarityOf('курьерской службе', excepted)).not.toBe('denied')
  })
})

describe('kind', () => {
  it.each([
    ['Оператор –', 'Оператор – лицо, осуществляющее обработку персональных данных.', 'definition'],
    ['«Персональные', '«Персональные данные» — любая информация о физическом лице.', 'definition'],
    ['Personal data', 'Personal data means any information about a person.', 'definition'],
    ['Оператор не несёт', 'Оператор не несёт ответственности за сайты третьих лиц.', 'disclaimer'],
    ['Пользователь обязан', 'Пользователь обязан сообщать достоверные данные.', 'duty-of-subject'],
    ['Оператор собирает', 'Оператор собирает имя и телефон.', 'practice'],
    ['We are not responsible', 'We are not responsible for other websites.', 'disclaimer'],
    ['We collect', 'We collect your name.', 'practice'],
  ])('of "%s…"', async (words, text, kind) => {
    expect((await statementWith(words, text)).kind).toBe(kind)
  })

  it('is a definition for all that stands under definitions', async () => {
    const text =
      '# Политика\n\n## 1. Термины и определения\n\nТрансграничная передача – передача данных за рубеж.\n\n## 2. Права\n\nСубъект вправе отозвать согласие.\n'
    expect((await statementWith('Трансграничная', text)).kind).toBe('definition')
    expect((await statementWith('Субъект вправе', text)).kind).toBe('practice')
  })
})

describe('topics', () => {
  it.each([
    ['имя', '## Какие данные мы собираем\n\n- имя\n- телефон', 'data'],
    ['доставка', '## Цели обработки персональных данных\n\n- доставка заказов', 'purposes'],
    ['Три года', '## Срок хранения данных\n\nТри года.', 'retention'],
    ['Курьерским', '## Передача персональных данных третьим лицам\n\nКурьерским службам.', 'recipients'],
    ['Encryption', '## How we protect your data\n\nEncryption and backups.', 'security'],
    ['Name', '## What information do we collect\n\nName and phone.', 'data'],
    ['Аты', '## Біз қандай деректер жинаймыз\n\n- Аты', 'data'],
  ])('of "%s" come from the heading', async (words, text, topic) => {
    expect((await statementWith(words, `# Policy\n\n${text}\n`)).topics).toContain(topic)
  })

  it('come from the header of a table column', async () => {
    const text =
      '# Политика\n\n| Цель обработки | Срок хранения |\n| --- | --- |\n| доставка заказов | три года |\n'
    expect((await statementWith('доставка', text)).topics).toContain('purposes')
    expect((await statementWith('три года', text)).topics).toContain('retention')
  })
})
