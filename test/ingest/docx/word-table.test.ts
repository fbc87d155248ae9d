import { describe, expect, it } from 'vitest'
import { readDocx } from '../../../src/ingest/docx.js'
import type { Block } from '../../../src/ingest/source.js'
import { abstractList, bold, li, list, p, style, table, wordFile } from './word-fixture.js'

async function read(
  body: string,
  more: { readonly numbering?: string; readonly styles?: string } = {},
): Promise<readonly Block[]> {
  const { blocks } = await readDocx(wordFile({ body, ...more }), {})
  return blocks
}

const cellsOf = (blocks: readonly Block[]): readonly string[] =>
  blocks.map(({ text, cell }) => `${cell?.row}:${cell?.column} ${text}`)
const strong = (text: string): string => `<w:p>${bold(text)}</w:p>`
const cell = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`
const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`

const purposes = table(
  ['Цель', 'Категории данных', 'Срок'],
  ['Доставка заказов', 'имя, адрес', '3 года'],
  ['Рассылка', 'e-mail', 'до отзыва согласия'],
)

describe('a table of data', () => {
  it('gives cells with the headers of their row and column', async () => {
    const blocks = await read(purposes)
    expect(blocks.map(({ kind }) => kind)).toEqual(Array.from({ length: 9 }, () => 'cell'))
    expect(blocks[1]?.cell).toEqual({ table: 0, row: 0, column: 1, isHeader: true })
    expect(blocks[8]).toEqual({
      kind: 'cell',
      text: 'до отзыва согласия',
      cell: { table: 0, row: 2, column: 2, isHeader: false, columnHeader: 'Срок', rowHeader: 'Рассылка' },
    })
  })

  it('counts tables', async () => {
    const blocks = await read(purposes + p('Между таблицами.') + purposes)
    expect(new Set(blocks.map((block) => block.cell?.table))).toEqual(new Set([0, undefined, 1]))
  })

  it('names rows by the words after a running number', async () => {
    const body = table(['№', 'Цель', 'Срок'], ['1', 'Доставка', '3 года'])
    const blocks = await read(body)
    expect(blocks.at(-1)?.cell).toMatchObject({ rowHeader: 'Доставка', columnHeader: 'Срок' })
  })

  it('shows automatic numbers alone in their cells', async () => {
    const numbering = abstractList(0, ['decimal', '%1.']) + list(1, 0)
    const body = table(['№', 'Цель', 'Срок'], [li(''), 'Доставка', '3 года'], [li(''), 'Рассылка', '1 год'])
    expect(cellsOf(await read(body, { numbering })).filter((text) => / \d\.$/.test(text))).toEqual([
      '1:0 1.',
      '2:0 2.',
    ])
  })

  it('resolves cells that span columns and rows', async () => {
    const body = `<w:tbl>${row(cell(p('Данные')), cell(p('Срок'), '<w:gridSpan w:val="2"/>'))}${row(
      cell(p('Анкета'), '<w:vMerge w:val="restart"/>'),
      cell(p('хранения')),
      cell(p('3 года')),
    )}${row(cell('<w:p/>', '<w:vMerge/>'), cell(p('архива')), cell(p('5 лет')))}</w:tbl>`
    const blocks = await read(body)
    expect(cellsOf(blocks)).toEqual([
      '0:0 Данные',
      '0:1 Срок',
      '1:0 Анкета',
      '1:1 хранения',
      '1:2 3 года',
      '2:1 архива',
      '2:2 5 лет',
    ])
    expect(blocks.at(-1)?.cell).toMatchObject({ rowHeader: 'Анкета', columnHeader: 'Срок' })
  })

  it('takes the rows that Word repeats as headers', async () => {
    const head = '<w:trPr><w:tblHeader/></w:trPr>'
    const body = `<w:tbl><w:tr>${head}${cell(p('ТОО «Ромашка»'))}${cell(p('ТОО «Лютик»'))}</w:tr>${row(cell(p('хранит')), cell(p('передаёт')))}</w:tbl>`
    const blocks = await read(body)
    expect(blocks[3]?.cell).toMatchObject({ isHeader: false, columnHeader: 'ТОО «Лютик»' })
  })

  it('leaves names and values without column headers', async () => {
    const body = table(
      ['Наименование', 'ТОО «Ромашка»'],
      ['БИН', '123456789012'],
      ['Адрес', 'г. Алматы, ул. Садовая, 1'],
    )
    const blocks = await read(body)
    expect(blocks[3]?.cell).toEqual({ table: 0, row: 1, column: 1, isHeader: false, rowHeader: 'БИН' })
  })

  it('drops deleted rows', async () => {
    const deleted = `<w:tr><w:trPr><w:del/></w:trPr>${cell(p('Старое'))}${cell(p('1 год'))}</w:tr>`
    const body = `<w:tbl>${row(cell(p('Данные')), cell(p('Срок')))}${deleted}${row(cell(p('Анкета')), cell(p('3 года')))}</w:tbl>`
    expect(cellsOf(await read(body))).not.toContain('1:0 Старое')
  })

  it('keeps the paragraphs of one cell apart, at one place', async () => {
    const body = table(['Цель', 'Данные', 'Срок'], ['Доставка', p('имя;') + p('адрес.'), '3 года'])
    expect(cellsOf(await read(body)).slice(4, 6)).toEqual(['1:1 имя;', '1:1 адрес.'])
  })
})

describe('a table that only lays out the page', () => {
  const styles = style('1', 'heading 1')
  it.each([
    ['of one cell', table(['Оператор хранит данные.'])],
    ['of one column', table(['Оператор хранит данные.'], ['Затем удаляет их.'])],
    ['of one row', table(['г. Алматы', '1 марта 2024 г.'])],
    [
      'with a heading in a cell',
      table([p('Политика', '<w:pStyle w:val="1"/>'), 'Саясат'], ['Оператор хранит.', 'Оператор сақтайды.']),
    ],
    [
      'with a table in a cell',
      table(['Раздел о данных', `${table(['а', 'б'])}<w:p/>`], ['Оператор хранит.', 'Затем удаляет.']),
    ],
  ])('%s gives no cells', async (_, body) => {
    const blocks = await read(body, { styles })
    expect(blocks.length).toBeGreaterThan(0)
    expect(blocks.filter((block) => block.cell)).toEqual([])
  })

  it('is read cell by cell', async () => {
    const body = table([
      strong('Русский текст политики') + p('Оператор хранит.'),
      strong('Қазақша мәтін') + p('Оператор сақтайды.'),
    ])
    expect((await read(body)).map(({ text }) => text)).toEqual([
      'Русский текст политики',
      'Оператор хранит.',
      'Қазақша мәтін',
      'Оператор сақтайды.',
    ])
  })
})
