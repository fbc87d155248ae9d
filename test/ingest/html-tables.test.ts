import { describe, expect, it } from 'vitest'
import { readHtml } from '../../src/ingest/html.js'
import type { Block } from '../../src/ingest/source.js'

/** A cell as "row.column [row head / column head] text", "*" for a header cell; other blocks as "kind| text". */
function describeBlock({ kind, text, cell }: Block): string {
  if (cell === undefined) return `${kind}| ${text}`
  const heads = [cell.rowHeader, cell.columnHeader].filter((head) => head !== undefined).join(' / ')
  return `${cell.row}.${cell.column}${cell.isHeader ? '*' : ''} ${heads ? `[${heads}] ` : ''}${text}`
}

async function outline(html: string): Promise<readonly string[]> {
  return (await readHtml(html, {})).blocks.map(describeBlock)
}

describe('tables of data', () => {
  it.each([
    [
      'heads by tag',
      '<table><tr><th>Data</th><th>Kept for</th></tr><tr><td>Orders</td><td>six years</td></tr></table>',
      ['0.0* Data', '0.1* Kept for', '1.0 [Data] Orders', '1.1 [Orders / Kept for] six years'],
    ],
    [
      'heads in bold',
      '<table><tr><td><b>Данные</b></td><td><b>Срок</b></td></tr><tr><td>Имя</td><td>3 года</td></tr></table>',
      ['0.0* Данные', '0.1* Срок', '1.0 [Данные] Имя', '1.1 [Имя / Срок] 3 года'],
    ],
    [
      'heads by their words',
      '<table><tr><td>Цель обработки</td><td>Категории данных</td></tr><tr><td>Рассылка</td><td>почта</td></tr></table>',
      [
        '0.0* Цель обработки',
        '0.1* Категории данных',
        '1.0 [Цель обработки] Рассылка',
        '1.1 [Рассылка / Категории данных] почта',
      ],
    ],
    [
      'labels on the left',
      '<table><tr><td>Наименование</td><td>ООО «Кот»</td></tr><tr><td>ИНН</td><td>0000000000</td></tr></table>',
      ['0.0 Наименование', '0.1 [Наименование] ООО «Кот»', '1.0 ИНН', '1.1 [ИНН] 0000000000'],
    ],
    [
      'a number before the label',
      '<table><thead><tr><th>№</th><th>Purpose</th><th>Basis</th></tr></thead><tbody><tr><td>1</td><td>Delivery</td><td>contract</td></tr></tbody></table>',
      [
        '0.0* №',
        '0.1* Purpose',
        '0.2* Basis',
        '1.0 [№] 1',
        '1.1 [Purpose] Delivery',
        '1.2 [Delivery / Basis] contract',
      ],
    ],
    [
      'spans',
      '<table><tr><th>Who</th><th colspan="2">What</th></tr><tr><td rowspan="2">Bank</td><td>card</td><td>name</td></tr><tr><td>sum</td><td>date</td></tr></table>',
      [
        '0.0* Who',
        '0.1* What',
        '1.0 [Who] Bank',
        '1.1 [Bank / What] card',
        '1.2 [Bank / What] name',
        '2.1 [Bank / What] sum',
        '2.2 [Bank / What] date',
      ],
    ],
    [
      'lines in a cell',
      '<table><tr><th>Data</th><th>Why</th></tr><tr><td>name<br>e-mail</td><td><ul><li>delivery</li><li>letters.</li></ul><p>And more</p></td></tr></table>',
      [
        '0.0* Data',
        '0.1* Why',
        '1.0 [Data] name; e-mail',
        '1.1 [name; e-mail / Why] delivery; letters. And more',
      ],
    ],
    [
      'a caption',
      '<table><caption>Cookies we set</caption><tr><th>Name</th><th>Expiry</th></tr><tr><td>_sid</td><td>1 day</td></tr></table>',
      [
        'paragraph| Cookies we set',
        '0.0* Name',
        '0.1* Expiry',
        '1.0 [Name] _sid',
        '1.1 [_sid / Expiry] 1 day',
      ],
    ],
    [
      'empty cells are places, not blocks',
      '<table><tr><th></th><th>Data</th></tr><tr><th>Bank</th><td></td></tr><tr><th>Post</th><td>name</td></tr></table>',
      ['0.1* Data', '1.0* Bank', '2.0* Post', '2.1 [Post / Data] name'],
    ],
    [
      'short definitions',
      '<dl><dt>Controller</dt><dd>Harbour Lantern Ltd</dd><dt>E-mail</dt><dd>a@b.example</dd></dl>',
      ['0.0* Controller', '0.1 [Controller] Harbour Lantern Ltd', '1.0* E-mail', '1.1 [E-mail] a@b.example'],
    ],
  ])('%s', async (_, html, expected) => {
    expect(await outline(html)).toEqual(expected)
  })

  it('numbers tables and keeps links of cells', async () => {
    const row =
      '<tr><th>Who</th><td>Pay <a href="https://p.example">Bank</a><br>by <a href="mailto:a@b.example">mail</a></td></tr>'
    const { blocks } = await readHtml(`<table>${row}${row}</table><table>${row}${row}</table>`, {})
    expect(blocks.map((block) => block.cell?.table)).toEqual([0, 0, 0, 0, 1, 1, 1, 1])
    const { text, links = [] } = blocks[1]!
    expect(text).toBe('Pay Bank; by mail')
    expect(links.map((link) => text.slice(link.start, link.end))).toEqual(['Bank', 'mail'])
  })
})

describe('tables that only lay out', () => {
  const long =
    'We keep your personal data for as long as the contract lasts and delete it afterwards. '.repeat(20)
  it.each([
    [
      'one column',
      '<table><tr><td>One data</td></tr><tr><td>Two data</td></tr></table>',
      ['paragraph| One data', 'paragraph| Two data'],
    ],
    [
      'one row',
      '<table><tr><td>One data</td><td>Two data</td></tr></table>',
      ['paragraph| One data', 'paragraph| Two data'],
    ],
    [
      'said to be',
      '<table role="presentation"><tr><td>a data</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>',
      ['paragraph| a data', 'paragraph| b', 'paragraph| c', 'paragraph| d'],
    ],
    [
      'long text in it',
      `<table><tr><td>Menu of data</td><td><p>${long}</p></td></tr><tr><td>x data</td><td>y</td></tr></table>`,
      ['paragraph| Menu of data', `paragraph| ${long.trim()}`, 'paragraph| x data', 'paragraph| y'],
    ],
    [
      'clause numbers in a column',
      '<table><tr><td>1.1.</td><td>We keep data.</td></tr><tr><td>1.2.</td><td><p>We delete data.</p></td></tr></table>',
      ['paragraph| 1.1. We keep data.', 'paragraph| 1.2. We delete data.'],
    ],
    [
      'bullets in a column',
      '<table><tr><td>•</td><td>name</td></tr><tr><td>•</td><td>e-mail</td></tr></table>',
      ['item| name', 'item| e-mail'],
    ],
    [
      'a table in a table',
      '<table><tr><td>Our data</td><td>x</td></tr><tr><td><table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table></td><td>y</td></tr></table>',
      ['paragraph| Our data', 'paragraph| x', '0.0* A', '0.1* B', '1.0 [A] 1', '1.1 [B] 2', 'paragraph| y'],
    ],
    [
      'long definitions',
      `<dl><dt>How long?</dt><dd><p>${long}</p></dd></dl>`,
      ['paragraph| How long?', `paragraph| ${long.trim()}`],
    ],
  ])('%s', async (_, html, expected) => {
    expect(await outline(html)).toEqual(expected)
  })
})
