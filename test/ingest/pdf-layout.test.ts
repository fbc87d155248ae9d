import { expect, it } from 'vitest'
import { readPdf } from '../../src/ingest/pdf.js'
import type { Block } from '../../src/ingest/source.js'
import { loadPdf } from '../../src/ingest/pdf/pdf-library.js'
import { type PageDraft, pdfOf, stacked } from './pdf-writer.js'

const read = async (...pages: readonly PageDraft[]): Promise<readonly Block[]> =>
  (await readPdf(pdfOf(pages), {})).blocks
const texts = (blocks: readonly Block[]): string[] => blocks.map(({ text }) => text)

const full = [
  'We collect the name and the address of everyone who orders a',
  'kite from our workshop, and we keep both for three years after',
  'the last order.',
]

it.each<[string, readonly string[], readonly string[]]>([
  ['one sentence over three lines', full, [full.join(' ')]],
  [
    'a line that ends early before a new sentence',
    [...full, 'We ask for nothing else.'],
    [full.join(' '), 'We ask for nothing else.'],
  ],
  [
    'numbered clauses',
    ['1.1. We collect names from everyone who places an order here', '1.2. We keep them'],
    ['1.1. We collect names from everyone who places an order here', '1.2. We keep them'],
  ],
  [
    'a number that only begins a line',
    [
      'Orders are stored under the rules that are laid out in clause',
      '4.2. of the terms, which we apply to everyone alike in the end.',
    ],
    [
      'Orders are stored under the rules that are laid out in clause 4.2. of the terms, which we apply to everyone alike in the end.',
    ],
  ],
  [
    'a compound cut at its own hyphen',
    [
      'The workshop hands the parcel to a reliable and very well third-',
      'party courier, and the third-party courier brings it to your door.',
    ],
    [
      'The workshop hands the parcel to a reliable and very well third-party courier, and the third-party courier brings it to your door.',
    ],
  ],
  [
    'an address over two lines',
    [
      'The whole of our rules stands for everybody at https://kite.example/',
      'rules/privacy, where you find the older editions of them as well.',
    ],
    [
      'The whole of our rules stands for everybody at https://kite.example/rules/privacy, where you find the older editions of them as well.',
    ],
  ],
])('joins lines into paragraphs: %s', async (_, lines, expected) => {
  expect(texts(await read({ texts: stacked(lines) }))).toEqual(expected)
})

it('undoes hyphens where the document cuts words', async () => {
  const lines = [
    'The committee uses this information to administer subscrip-',
    'tions and to notify members of every cancellation and post-',
    'ponement. A subscription is due in spring; information about a',
    'postponement comes by mail, as does every other piece of infor-',
    'mation on subscriptions.',
  ]
  expect(texts(await read({ texts: stacked(lines) }))).toEqual([
    'The committee uses this information to administer subscriptions and to notify members of every cancellation and postponement. A subscription is due in spring; information about a postponement comes by mail, as does every other piece of information on subscriptions.',
  ])
})

it('tells headings by size and weight, and their levels by size', async () => {
  const blocks = await read({
    texts: [
      { x: 50, y: 60, text: 'Privacy policy', size: 18 },
      { x: 50, y: 90, text: '1. What we collect', size: 10, isBold: true },
      ...stacked(full, { y: 104 }),
      { x: 50, y: 154, text: '2. How to reach us', size: 10, isBold: true },
      ...stacked(['Write to the workshop.'], { y: 168 }),
    ],
  })
  expect(blocks.map(({ kind, level, text }) => [kind, level, text])).toEqual([
    ['heading', 1, 'Privacy policy'],
    ['heading', 2, '1. What we collect'],
    ['paragraph', undefined, full.join(' ')],
    ['heading', 2, '2. How to reach us'],
    ['paragraph', undefined, 'Write to the workshop.'],
  ])
})

it('reads list items with their marks and depth', async () => {
  const blocks = await read({
    texts: [
      ...stacked(['We collect:'], { y: 88 }),
      ...stacked(
        ['- your name, and if you give it to us your middle name, which', '  helps to tell you from others;'],
        { x: 60 },
      ),
      ...stacked(['- your town'], { x: 75, y: 124 }),
      ...stacked(['a) by post;', 'b) by phone.'], { y: 148 }),
    ],
  })
  expect(blocks.map(({ kind, level, label, text }) => [kind, level, label, text])).toEqual([
    ['paragraph', undefined, undefined, 'We collect:'],
    [
      'item',
      1,
      '-',
      'your name, and if you give it to us your middle name, which helps to tell you from others;',
    ],
    ['item', 2, '-', 'your town'],
    ['item', 1, undefined, 'a) by post;'],
    ['item', 1, undefined, 'b) by phone.'],
  ])
})

const pageOf = (number: number, lines: readonly string[]): PageDraft => ({
  texts: [
    { x: 50, y: 30, text: 'Larkspur Kites Ltd. | Privacy', size: 8 },
    ...stacked(lines),
    { x: 190, y: 480, text: `Page ${number} of 3`, size: 8 },
  ],
})

it('drops running heads and page numbers and joins what a page break cut', async () => {
  const blocks = await read(
    pageOf(1, [full[0] ?? '', full[1] ?? '']),
    pageOf(2, [full[2] ?? '', '', 'A new sentence stands here.']),
    pageOf(3, ['The last page ends.']),
  )
  expect(texts(blocks)).toEqual([full.join(' '), 'A new sentence stands here.', 'The last page ends.'])
  expect(blocks.map(({ page }) => page)).toEqual([1, 2, 3])
})

it('keeps a letterhead that says how to reach the operator, once', async () => {
  const page = (line: string): PageDraft => ({
    texts: [{ x: 50, y: 30, text: 'Larkspur Kites, post@larkspur.example', size: 8 }, ...stacked([line])],
  })
  const blocks = await read(page('First page has this.'), page('Second page has that.'))
  expect(texts(blocks)).toEqual([
    'Larkspur Kites, post@larkspur.example',
    'First page has this.',
    'Second page has that.',
  ])
})

it('keeps the same words where they stand in the text and not at its edges', async () => {
  const page = { texts: stacked([...full, '', 'Write to us about it.'], { y: 200 }) }
  expect(texts(await read(page, page)).filter((text) => text === 'Write to us about it.')).toHaveLength(2)
})

it('drops a banner that lies over every page at one place', async () => {
  const lines = (word: string): string[] => [
    `Every ${word} is listed, and so is the maker of it`,
    `and whoever owned the ${word}.`,
  ]
  const page = (word: string): PageDraft => ({
    texts: [...stacked(lines(word), { y: 200 }), { x: 90, y: 206, text: 'We use cookies. Accept all' }],
  })
  const blocks = await read(page('kite'), page('lantern'), page('drum'))
  expect(texts(blocks)).toEqual(['kite', 'lantern', 'drum'].map((word) => lines(word).join(' ')))
})

it('keeps links with their targets, one that runs over a line too', async () => {
  const blocks = await read({
    texts: stacked([
      'All of this, and very much more of the same, is told in our cookie',
      'notice for everyone.',
    ]),
    links: [
      { box: [297, 90, 350, 103], uri: 'https://kite.example/cookies' },
      { box: [50, 102, 78, 115], uri: 'https://kite.example/cookies' },
    ],
  })
  const block = blocks[0]
  expect(block?.links).toHaveLength(1)
  expect(block?.links?.map(({ start, end, target }) => [block.text.slice(start, end), target])).toEqual([
    ['cookie notice', 'https://kite.example/cookies'],
  ])
})

it('leaves slanted watermarks and text drawn twice aside', async () => {
  const once = stacked(full)
  expect(
    texts(await read({ texts: [...once, ...once.map((each) => ({ ...each, x: each.x + 0.3 }))] })),
  ).toEqual([full.join(' ')])
})

it('keeps raised letters with their line, footnote marks apart from the word', async () => {
  const blocks = await read({
    texts: [
      { x: 50, y: 100, text: 'Your statement' },
      { x: 117.9, y: 96, text: '1', size: 7 },
      { x: 124.6, y: 100, text: 'is read for 30 m' },
      { x: 194.2, y: 96, text: '2', size: 7 },
      { x: 198.2, y: 100, text: ', then shelved.' },
    ],
  })
  expect(texts(blocks)).toEqual(['Your statement 1 is read for 30 m2, then shelved.'])
})

it('says so when the deadline passes', async () => {
  const pages = Array.from({ length: 300 }, () => ({ texts: stacked(full) }))
  await expect(loadPdf(pdfOf(pages), { deadlineMs: 5 })).rejects.toMatchObject({ code: 'timeout' })
})

it('writes nothing to the terminal', async () => {
  const written: string[] = []
  const log = console.log
  const warn = console.warn
  console.log = (...args: unknown[]) => void written.push(args.join(' '))
  console.warn = (...args: unknown[]) => void written.push(args.join(' '))
  try {
    await readPdf(Uint8Array.from(Buffer.from('%PDF-1.7\nnothing of use\n%%EOF\n')), {}).catch(
      () => undefined,
    )
    await read({ texts: stacked(full), hasPicture: true })
  } finally {
    console.log = log
    console.warn = warn
  }
  expect(written).toEqual([])
})
