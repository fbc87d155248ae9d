import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../../src/ingest/markdown.js'
import type { Block } from '../../src/ingest/source.js'

const line = (block: Block): string =>
  [block.kind, block.level, block.label, '|', block.text].filter((part) => part !== undefined).join(' ')
const shape = (text: string): string[] => readMarkdown(text).blocks.map(line)
const linked = (text: string): [string, string][] =>
  readMarkdown(text).blocks.flatMap((block) =>
    (block.links ?? []).map((link): [string, string] => [
      block.text.slice(link.start, link.end),
      link.target,
    ]),
  )

const prose =
  'We keep the records of your orders for as long as the tax law asks us to, and delete them afterwards.'

describe('blocks', () => {
  it.each([
    ['## Cookies', ['heading 2 | Cookies']],
    ['Cookies\n=======', ['heading 1 | Cookies']],
    [
      '**Note:** we *never* sell `data` and ~~do~~ mean it.',
      ['paragraph | Note: we never sell data and do mean it.'],
    ],
    ['1\\. Information we collect \\[here\\]', ['paragraph | 1. Information we collect [here]']],
    ['2.1. Мы собираем имя.', ['paragraph | 2.1. Мы собираем имя.']],
    ['We&nbsp;keep it for 5&ndash;7 years&shy;.', ['paragraph | We keep it for 5–7 years.']],
    ['Keep ~5 years, then ~6 more.', ['paragraph | Keep ~5 years, then ~6 more.']],
    ['![A cookie](cookie.png)', []],
    ['![A cookie](cookie.png) We use cookies.', ['paragraph | We use cookies.']],
    ['We use <b>cookies</b> and <span class="x">pixels</span>.', ['paragraph | We use cookies and pixels.']],
    [
      '<div>\n<h2>Your rights</h2><p>You may object.</p>\n<!-- draft --></div>',
      ['heading 2 | Your rights', 'paragraph | You may object.'],
    ],
    [
      'Shop Ltd  \nHigh Street 1  \nDublin',
      ['paragraph | Shop Ltd', 'paragraph | High Street 1', 'paragraph | Dublin'],
    ],
    [
      '**Effective:** 1 May 2026\n**Updated:** 2 May 2026',
      ['paragraph | Effective: 1 May 2026', 'paragraph | Updated: 2 May 2026'],
    ],
    ['We collect data\nwhen you visit the shop.', ['paragraph | We collect data when you visit the shop.']],
    ['    We collect your name.', ['paragraph | We collect your name.']],
    ['> We collect your name.', ['paragraph | We collect your name.']],
    [
      'We collect data.[^1]\n\n[^1]: Such as a name.',
      ['paragraph | We collect data.', 'paragraph | Such as a name.'],
    ],
    ['**Y****our choices** are below.', ['paragraph | Your choices are below.']],
    ['We share data.\n\n* * *\n\nWe sell none.', ['paragraph | We share data.', 'paragraph | We sell none.']],
  ])('%j', (text, expected) => {
    expect(shape(text)).toEqual(expected)
  })

  it('reads a rule under a long paragraph as a rule, not as a heading', () => {
    const long = `${prose} ${prose} ${prose}`
    expect(shape(`${long}\n---\n\nNext.`)[0]).toBe(`paragraph | ${long}`)
  })

  it('takes front matter off and its title out', () => {
    const reading = readMarkdown('---\ntitle: "Shop privacy"\nlayout: page\n---\n\n## Cookies\n\nNone.')
    expect(reading.title).toBe('Shop privacy')
    expect(reading.blocks.map(line)).toEqual(['heading 2 | Cookies', 'paragraph | None.'])
  })

  it('keeps prose between two rules', () => {
    expect(shape('---\nWe collect nothing at all.\n---\n\nReally.')).toEqual([
      expect.stringContaining('We collect nothing at all.'),
      'paragraph | Really.',
    ])
  })
})

describe('lists', () => {
  it.each([
    ['- name\n- phone', ['item 1 • | name', 'item 1 • | phone']],
    ['* name\n  * first\n  * last', ['item 1 • | name', 'item 2 • | first', 'item 2 • | last']],
    ['3. name\n4. phone', ['item 1 3. | name', 'item 1 4. | phone']],
    ['1) name\n2) phone', ['item 1 1) | name', 'item 1 2) | phone']],
    ['1. name\n1. phone\n1. age', ['item 1 1. | name', 'item 1 2. | phone', 'item 1 3. | age']],
    [
      '1. name\n2. phone\n1. age\n2. sex',
      ['item 1 1. | name', 'item 1 2. | phone', 'item 1 1. | age', 'item 1 2. | sex'],
    ],
    ['- (а) имя;\n- (б) адрес.', ['item 1 (а) | имя;', 'item 1 (б) | адрес.']],
    ['- 1) имя;\n- 2) адрес.', ['item 1 1) | имя;', 'item 1 2) | адрес.']],
    ['• имя\n\n• адрес', ['item 1 • | имя', 'item 1 • | адрес']],
    ['Мы храним:\n– имя;\n– адрес.', ['paragraph | Мы храним:', 'item 1 – | имя;', 'item 1 – | адрес.']],
    ['- name\n\n  We need it to bill you.', ['item 1 • | name', 'paragraph | We need it to bill you.']],
  ])('%j', (text, expected) => {
    expect(shape(text)).toEqual(expected)
  })

  it('makes a lone numbered title a heading that keeps its number', () => {
    expect(
      shape(`1. Общие положения\n\n${prose}\n\n2. Права посетителя\n\n${prose}`).filter((text) =>
        text.startsWith('heading'),
      ),
    ).toEqual(['heading 2 1. | Общие положения', 'heading 2 2. | Права посетителя'])
  })
})

describe('headings that Markdown lost', () => {
  it('takes a line all in bold for a heading under the last real one', () => {
    expect(shape(`## Data\n\n**What we collect**\n\n${prose}`)[1]).toBe('heading 3 | What we collect')
  })

  it('does not take bold contact lines for headings', () => {
    const lines = [
      '**Details:**',
      '**Shop Ltd**',
      '**VAT 000000000**',
      '**Phone: +7 700 000 00 00**',
      '**BIC: ABCDEFGH**',
      '**Mail: a@b.example**',
    ]
    expect(
      shape(`${prose}\n\n${lines.join('\n\n')}\n\n${prose}`).filter((text) => text.startsWith('heading')),
    ).toEqual([])
  })
})

describe('links', () => {
  it.each([
    ['See the [**cookie** list](https://a.example/c "t") now.', [['cookie list', 'https://a.example/c']]],
    ['Write to <help@a.example>.', [['help@a.example', 'mailto:help@a.example']]],
    [
      'Visit www.a.example or https://b.example/x.',
      [
        ['www.a.example', 'http://www.a.example'],
        ['https://b.example/x', 'https://b.example/x'],
      ],
    ],
    ['See [the list][l].\n\n[l]: https://a.example', [['the list', 'https://a.example']]],
    ['[](#top)We collect data.', []],
    [
      '- [ first ](a.html) and [second](b.html)',
      [
        ['first', 'a.html'],
        ['second', 'b.html'],
      ],
    ],
    [
      '• [one](a.html) • [two](b.html)',
      [
        ['one', 'a.html'],
        ['two', 'b.html'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(linked(text)).toEqual(expected)
  })

  it('moves links along when a cut sentence is joined', () => {
    const text =
      'The shop gives the records of each order to the courier who brings the parcel and\n\nto [our bank](bank.html), when you pay.'
    expect(readMarkdown(text).blocks).toHaveLength(1)
    expect(linked(text)).toEqual([['our bank', 'bank.html']])
  })
})

describe('tables', () => {
  const cells = (text: string): unknown[] =>
    readMarkdown(text).blocks.map((block) => [block.text, block.cell])

  it('names each cell by its column and its row', () => {
    expect(cells('| Data | Term |\n| --- | --- |\n| **Orders** | 5 years |\n| | none |')).toEqual([
      ['Data', { table: 0, row: 0, column: 0, isHeader: true }],
      ['Term', { table: 0, row: 0, column: 1, isHeader: true }],
      ['Orders', { table: 0, row: 1, column: 0, isHeader: false, columnHeader: 'Data' }],
      [
        '5 years',
        { table: 0, row: 1, column: 1, isHeader: false, columnHeader: 'Term', rowHeader: 'Orders' },
      ],
      ['none', { table: 0, row: 2, column: 1, isHeader: false, columnHeader: 'Term' }],
    ])
  })

  it('takes the bold row under an empty one for the header, and skips a column of numbers for the row name', () => {
    const blocks = readMarkdown(
      '| | | |\n|---|---|---|\n| **No** | **Who** | **What** |\n| 1 | Post | address |',
    ).blocks
    expect(blocks.slice(0, 3).every((block) => block.cell?.isHeader)).toBe(true)
    expect(blocks[5]?.cell).toMatchObject({ columnHeader: 'What', rowHeader: 'Post' })
  })

  it('parts lines within a cell', () => {
    expect(cells('| Data |\n| --- |\n| name<br><br>phone |').slice(1)).toEqual([
      ['name', { table: 0, row: 1, column: 0, isHeader: false, columnHeader: 'Data' }],
      ['phone', { table: 0, row: 1, column: 0, isHeader: false, columnHeader: 'Data' }],
    ])
  })
})

describe('texts that would stall the parser', () => {
  it.each([
    ['emphasis', '**a'.repeat(20_000)],
    ['mixed emphasis', '*a_ '.repeat(20_000)],
    ['links', '[a]('.repeat(20_000)],
    ['code', Array.from({ length: 800 }, (_, i) => '`'.repeat(i)).join(' a ')],
    ['quotes', `${'>'.repeat(20_000)} a`],
    ['nested lists', `${'- '.repeat(10_000)}a`],
    ['indented lists', Array.from({ length: 500 }, (_, i) => `${' '.repeat(i * 2)}- a`).join('\n')],
  ])('%s', (_, attack) => {
    const started = performance.now()
    const { blocks } = readMarkdown(`# Privacy\n\nWe collect **data**.\n\n${attack}\n\nThe end of it.`)
    expect(performance.now() - started).toBeLessThan(3_000)
    expect(blocks.at(-1)?.text).toContain('The end of it.')
  })
})
