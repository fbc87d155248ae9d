import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { ErrorCode } from '../../src/error.js'
import { readPdf } from '../../src/ingest/pdf.js'
import type { Block } from '../../src/ingest/source.js'
import { pdfOf, stacked } from './pdf-writer.js'

const fixture = (name: string): Uint8Array =>
  Uint8Array.from(readFileSync(new URL(`fixtures/pdf/${name}`, import.meta.url)))

const textsOf = (blocks: readonly Block[], kind?: Block['kind']): string[] =>
  blocks.filter((block) => kind === undefined || block.kind === kind).map((block) => block.text)

const whole = (blocks: readonly Block[]): string => textsOf(blocks).join('\n')

it('reads what a browser printed, and leaves out what it printed around the pages', async () => {
  const { blocks, notes, title } = await readPdf(fixture('browser-print.pdf'), {})
  expect(title).toBe('Политика конфиденциальности | Лавка «Белый Налив»')
  expect(notes.map(({ code }) => code)).toEqual(['boilerplate-dropped'])
  expect(whole(blocks)).not.toMatch(/file:\/\/|\d+\/\d+\/\d+|1\/2/)
  expect(textsOf(blocks, 'heading')).toEqual([
    'Политика конфиденциальности',
    '1. Какие данные мы собираем',
    '2. Сроки хранения',
    '3. Ваши права',
    '4. Мемлекеттік тілдегі қысқаша мазмұны',
    '5. Заключительные положения',
  ])
  expect(whole(blocks)).toContain(
    'Деректер Қазақстан Республикасының аумағында сақталады, үшінші тұлғаларға берілмейді.',
  )
})

it('keeps list items with their depth and mark, drawn bullets included', async () => {
  const { blocks } = await readPdf(fixture('browser-print.pdf'), {})
  const items = blocks
    .filter(({ kind }) => kind === 'item')
    .map(({ level, label, text }) => [level, label, text])
  expect(items).toEqual([
    [1, '•', 'имя и фамилию;'],
    [1, '•', 'номер телефона;'],
    [1, '•', 'адрес доставки, включая'],
    [2, '•', 'город и улицу;'],
    [2, '•', 'номер дома;'],
    [1, undefined, '1. Вы вправе узнать, какие данные о вас хранятся.'],
    [1, undefined, '2. Вы вправе потребовать их исправить или удалить.'],
  ])
})

it('names the cells of a table by their headers', async () => {
  const { blocks } = await readPdf(fixture('browser-print.pdf'), {})
  const cell = blocks.find(({ text }) => text === '6 месяцев')
  expect(cell?.cell).toEqual({
    table: 0,
    row: 2,
    column: 2,
    isHeader: false,
    columnHeader: 'Срок',
    rowHeader: 'Адрес доставки',
  })
  expect(blocks.filter(({ cell }) => cell?.isHeader).map(({ text }) => text)).toEqual([
    'Данные',
    'Цель',
    'Срок',
  ])
})

it('keeps link targets and where their text stands', async () => {
  const { blocks } = await readPdf(fixture('browser-print.pdf'), {})
  const links = blocks.flatMap(({ text, links }) =>
    (links ?? []).map((link) => [text.slice(link.start, link.end), link.target]),
  )
  expect(links).toEqual([
    ['belyi-naliv.example', 'https://belyi-naliv.example/'],
    ['sad@belyi-naliv.example', 'mailto:sad@belyi-naliv.example'],
    ['как к нам обратиться', 'https://belyi-naliv.example/prava/poryadok-obrashcheniya'],
  ])
})

it('reads columns one after the other and undoes their hyphens', async () => {
  const { blocks } = await readPdf(fixture('columns.pdf'), {})
  const text = whole(blocks)
  expect(text).not.toMatch(/handbook|Page \d|\p{L}[-‐] \p{L}/u)
  expect(text).toContain(
    'The third-party payment processor receives the amount and the reference of a subscription',
  )
  expect(text).toContain(
    'Photographs taken on the water are published only with the agreement of the people recognisable in them.',
  )
  expect(textsOf(blocks, 'heading').slice(-2)).toEqual(['5. Your rights', '6. Changes to this notice'])
})

it('reads an office file without tags: table, hyphens, footnote, running heads', async () => {
  const { blocks } = await readPdf(fixture('office.pdf'), {})
  const text = whole(blocks)
  expect(text).not.toMatch(/Страница \d|· Положение/)
  expect(text).toContain(
    '2.2. Общество не принимает решений, порождающих юридические последствия, на основании',
  )
  expect(text).toContain('Информационно-телекоммуникационные системы Общества находятся')
  expect(text).toContain('Какие данные, зачем и как долго хранятся, показано в таблице:')
  const cells = blocks.filter(({ kind }) => kind === 'cell')
  expect(cells).toHaveLength(24)
  expect(cells.find((block) => block.text === 'до отзыва согласия')?.cell).toMatchObject({
    columnHeader: 'Как долго',
    rowHeader: 'Номер телефона и адрес электронной почты',
  })
  expect(blocks.filter(({ kind }) => kind === 'item').map(({ label }) => label)).toEqual([
    '•',
    '•',
    '•',
    undefined,
    undefined,
  ])
  expect(new Set(blocks.map(({ page }) => page))).toEqual(new Set([1, 2]))
})

const prose = stacked([
  'We keep the names of our members for two years after they',
  'have left, and their payments for as long as the law asks.',
])
const cp1251 = Buffer.from([
  0xcf, 0xee, 0xeb, 0xe8, 0xf2, 0xe8, 0xea, 0xe0, 0x20, 0xee, 0xef, 0xe5, 0xf0, 0xe0, 0xf2, 0xee, 0xf0, 0xe0,
])
const misread = stacked(Array.from({ length: 6 }, () => cp1251.toString('latin1')))

it.each<[string, ErrorCode, Uint8Array]>([
  ['a file with a password', 'encrypted', fixture('encrypted.pdf')],
  ['a file cut in the middle', 'malformed', fixture('columns.pdf').slice(0, 20_000)],
  ['a file cut near its end', 'malformed', pdfOf([{ texts: prose }]).slice(0, -60)],
  ['something that is no PDF', 'malformed', Uint8Array.from(Buffer.from('<html>not here</html>'))],
  ['nothing at all', 'malformed', new Uint8Array(0)],
  [
    'junk between head and end',
    'malformed',
    Uint8Array.from(Buffer.from('%PDF-1.7\nnothing of use\n%%EOF\n')),
  ],
  ['a scan', 'no-text-layer', pdfOf([{ hasPicture: true }, { hasPicture: true }])],
  [
    'a scan with a stamp',
    'no-text-layer',
    pdfOf([{ hasPicture: true, texts: [{ x: 9, y: 9, text: 'Copy 1' }] }]),
  ],
  ['blank pages', 'empty', pdfOf([{}, {}])],
  ['Cyrillic taken for Western letters', 'garbled', pdfOf([{ texts: misread }])],
  ['more than 500 pages', 'too-large', pdfOf(Array.from({ length: 501 }, () => ({})))],
])('refuses %s as %s', async (_, code, bytes) => {
  await expect(readPdf(bytes, {})).rejects.toMatchObject({ name: 'PolicyproofError', code })
})

it('notes pages that are pictures among pages of text', async () => {
  const { notes } = await readPdf(pdfOf([{ texts: prose }, { hasPicture: true }, { texts: prose }]), {})
  expect(notes).toEqual([{ code: 'pages-without-text', message: '1 of 3 pages have no text layer: 2' }])
})

it('stops when the caller aborts, before and while it reads', async () => {
  await expect(readPdf(fixture('columns.pdf'), { signal: AbortSignal.abort() })).rejects.toMatchObject({
    code: 'aborted',
  })
  const controller = new AbortController()
  const reading = readPdf(fixture('office.pdf'), { signal: controller.signal })
  setImmediate(() => controller.abort())
  await expect(reading).rejects.toMatchObject({ code: 'aborted' })
})

it("leaves the caller's bytes as they are and gives the same blocks again", async () => {
  const bytes = fixture('columns.pdf')
  const first = await readPdf(bytes, {})
  expect(bytes).toEqual(fixture('columns.pdf'))
  expect(await readPdf(bytes, {})).toEqual(first)
})
