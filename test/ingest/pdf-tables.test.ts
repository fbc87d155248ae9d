import { expect, it } from 'vitest'
import { readPdf } from '../../src/ingest/pdf.js'
import type { Block } from '../../src/ingest/source.js'
import { type PageDraft, pdfOf, stacked } from './pdf-writer.js'

const read = async (...pages: readonly PageDraft[]): Promise<readonly Block[]> =>
  (await readPdf(pdfOf(pages), {})).blocks
const texts = (blocks: readonly Block[]): string[] => blocks.map(({ text }) => text)

const full = [
  'We collect the name and the address of everyone who orders a',
  'kite from our workshop, and we keep both for three years after',
  'the last order.',
]

const left = [
  'Names and towns of all members',
  'are kept in the ledger for three',
  'years, and nobody but the two',
  'clerks may ever look into it.',
  'They lock it away every evening.',
]
const right = [
  'Photographs from our outings',
  'are shown on the wall where all',
  'may see them, unless somebody',
  'in the picture asks us not to.',
  'Then we take the picture down.',
]

it.each([
  ['drawn one after the other', [...stacked(left, { x: 40 }), ...stacked(right, { x: 215 })]],
  ['on baselines of their own', [...stacked(left, { x: 40 }), ...stacked(right, { x: 215, y: 105 })]],
])('reads two columns, %s', async (_, both) => {
  const text = texts(await read({ texts: both })).join(' ')
  expect(text).toBe([...left, ...right].join(' '))
})

const table: PageDraft = {
  texts: [
    { x: 55, y: 112, text: 'Data', isBold: true },
    { x: 155, y: 112, text: 'Purpose', isBold: true },
    { x: 255, y: 112, text: 'Term', isBold: true },
    ...stacked(['Name and', 'address'], { x: 55, y: 132 }),
    ...stacked(['Sending', 'the parcel'], { x: 155, y: 132 }),
    ...stacked(['3 years'], { x: 255, y: 132 }),
    ...stacked(['Phone'], { x: 55, y: 162 }),
    ...stacked(['Questions'], { x: 155, y: 162 }),
    ...stacked(['1 year'], { x: 255, y: 162 }),
  ],
}
const ruled: PageDraft['lines'] = [
  ...[100, 120, 150, 170].map((y) => [50, y, 350, y] as const),
  ...[50, 150, 250, 350].map((x) => [x, 100, x, 170] as const),
]

it.each([
  ['ruled', { ...table, lines: ruled }],
  ['aligned', table],
])('reads a %s table cell by cell', async (_, page) => {
  const blocks = await read(page)
  expect(blocks.every(({ kind }) => kind === 'cell')).toBe(true)
  expect(blocks.map(({ text, cell }) => [text, cell?.row, cell?.column])).toEqual([
    ['Data', 0, 0],
    ['Purpose', 0, 1],
    ['Term', 0, 2],
    ['Name and address', 1, 0],
    ['Sending the parcel', 1, 1],
    ['3 years', 1, 2],
    ['Phone', 2, 0],
    ['Questions', 2, 1],
    ['1 year', 2, 2],
  ])
  expect(blocks.at(-1)?.cell).toMatchObject({ isHeader: false, columnHeader: 'Term', rowHeader: 'Phone' })
})

it.each([90, 180, 270])('reads a table on a page turned by %i degrees', async (rotate) => {
  const upright = await read({ ...table, lines: ruled })
  expect(await read({ ...table, lines: ruled, rotate })).toEqual(upright)
})

it('reads a frame around text as text', async () => {
  const page = {
    texts: stacked(full),
    lines: [
      [40, 80, 380, 80],
      [40, 150, 380, 150],
      [40, 80, 40, 150],
      [380, 80, 380, 150],
    ] as const,
  }
  expect((await read(page)).map(({ kind, text }) => [kind, text])).toEqual([['paragraph', full.join(' ')]])
})

it('goes on with a table over a page break, without the header that is repeated there', async () => {
  const row = (y: number, ...cells: readonly string[]) =>
    cells.map((text, index) => ({ x: 55 + 100 * index, y, text }))
  const lines = (top: number, rows: number): NonNullable<PageDraft['lines']> => [
    ...Array.from({ length: rows + 1 }, (_, index) => [50, top + 20 * index, 350, top + 20 * index] as const),
    ...[50, 150, 250, 350].map((x) => [x, top, x, top + 20 * rows] as const),
  ]
  const blocks = await read(
    {
      texts: [...row(112, 'Data', 'Purpose', 'Term'), ...row(132, 'Name', 'Parcel', '3 years')],
      lines: lines(100, 2),
    },
    {
      texts: [...row(112, 'Data', 'Purpose', 'Term'), ...row(132, 'Phone', 'Questions', '1 year')],
      lines: lines(100, 2),
    },
  )
  expect(blocks.map(({ text, page, cell }) => [text, page, cell?.table, cell?.row])).toEqual([
    ['Data', 1, 0, 0],
    ['Purpose', 1, 0, 0],
    ['Term', 1, 0, 0],
    ['Name', 1, 0, 1],
    ['Parcel', 1, 0, 1],
    ['3 years', 1, 0, 1],
    ['Phone', 2, 0, 2],
    ['Questions', 2, 0, 2],
    ['1 year', 2, 0, 2],
  ])
  expect(blocks.at(-1)?.cell?.columnHeader).toBe('Term')
})
