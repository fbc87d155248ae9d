import { describe, expect, it } from 'vitest'
import { readHtml } from '../../src/ingest/html.js'
import type { Block } from '../../src/ingest/source.js'

/** "kind level label| text", a block a line. */
async function outline(html: string): Promise<readonly string[]> {
  const { blocks } = await readHtml(html, {})
  return blocks.map(describeBlock)
}

function describeBlock({ kind, level, label, text }: Block): string {
  return `${[kind, level, label].filter((part) => part !== undefined).join(' ')}| ${text}`
}

describe('inline text', () => {
  it.each([
    ['inline elements do not split words', '<p>кон<b>фиден</b><i>циаль</i>ность</p>', 'конфиденциальность'],
    ['block elements do', '<div>data<div>controller</div></div>', 'data\ncontroller'],
    [
      'soft hyphens and wbr vanish',
      '<p>обра&shy;ботка per<wbr>sonal\u200bized</p>',
      'обработка personalized',
    ],
    ['spaces of every kind become one', '<p> a&nbsp;&nbsp;b\n\t c&emsp;d </p>', 'a b c d'],
    [
      'entities are decoded',
      '<p>&laquo;Кот&raquo; &amp; &#1050;&#x443; &mdash; 5&nbsp;&lt; 6</p>',
      '«Кот» & Ку — 5 < 6',
    ],
    ['text is composed', '<p>и\u0306</p>', 'й'],
    ['a footnote sign is no part of the word', '<p>данных<sup>1</sup> и прав</p>', 'данных 1 и прав'],
    ['a raised number keeps to its number', '<p>статья 9<sup>1</sup> Закона</p>', 'статья 9¹ Закона'],
    ['an ordinal stays whole', '<p>the 1<sup>st</sup> of May</p>', 'the 1st of May'],
    [
      'columns of a flex row are apart',
      '<div class="d-flex"><span>1.</span><span>Terms</span></div>',
      '1. Terms',
    ],
    ['spans shown as blocks are blocks', '<p>One<span style="display:block">Two</span></p>', 'One\nTwo'],
    ['divs shown inline are not', '<p>one<div style="display: inline">two</div></p>', 'one\ntwo'],
    [
      'links side by side are apart',
      '<p><a href="https://a.example">One</a><a href="https://b.example">Two</a></p>',
      'One Two',
    ],
    [
      'icon fonts draw, they do not speak',
      '<p><i class="material-icons">lock</i> Safe \ue001 data</p>',
      'Safe data',
    ],
    [
      'what is not text',
      '<p>Data<script>x</script><style>y</style><svg><text>z</text></svg><template>t</template></p>',
      'Data',
    ],
    ['a line of decoration', '<p>***</p><p>Data</p><p>🔒</p>', 'Data'],
    ['blanks to fill in stay', '<p>Data</p><p>________</p>', 'Data\n________'],
  ])('%s', async (_, html, expected) => {
    const { blocks } = await readHtml(html, {})
    expect(blocks.map((block) => block.text).join('\n')).toBe(expected)
  })
})

describe('lines', () => {
  it.each([
    [
      'lines of an address',
      '<p>Harbour Lantern Ltd<br>7 Quay Street<br>Whitby</p>',
      ['Harbour Lantern Ltd', '7 Quay Street', 'Whitby'],
    ],
    [
      'a sentence wrapped by hand',
      '<p>Оператор обрабатывает персональные данные посетителей<br>сайта и клиентов на основании договора и Федерального закона,<br>принятого в 2006 году.</p>',
      [
        'Оператор обрабатывает персональные данные посетителей сайта и клиентов на основании договора и Федерального закона, принятого в 2006 году.',
      ],
    ],
    ['short lower-case lines are a list', '<p>имя<br>телефон<br>адрес</p>', ['имя', 'телефон', 'адрес']],
    [
      'two breaks part what would be joined',
      '<p>Мы собираем данные пользователей сайта и приложения<br><br>для связи</p>',
      ['Мы собираем данные пользователей сайта и приложения', 'для связи'],
    ],
    [
      'numbered lines stay apart',
      '<p>1.1. Оператор публикует Политику, и<br>1.2. исполняет её</p>',
      ['1.1. Оператор публикует Политику, и', '1.2. исполняет её'],
    ],
    [
      'text cut at one width',
      '<pre>The shop keeps the names and addresses of its customers for as\nlong as the law on taxes asks for, and it deletes them when the\nSixth year is over. Nothing is sold.\nWrite to us.</pre>',
      [
        'The shop keeps the names and addresses of its customers for as long as the law on taxes asks for, and it deletes them when the Sixth year is over. Nothing is sold.',
        'Write to us.',
      ],
    ],
    [
      'preformatted lines',
      '<pre>We keep orders.\n\nWe delete enquiries.</pre>',
      ['We keep orders.', 'We delete enquiries.'],
    ],
    ['lines kept by style', '<div style="white-space: pre-line">Name\nEmail</div>', ['Name', 'Email']],
  ])('%s', async (_, html, expected) => {
    const { blocks } = await readHtml(html, {})
    expect(blocks.map((block) => block.text)).toEqual(expected)
  })
})

describe('lists', () => {
  it.each([
    [
      'bullets and depth',
      '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>',
      ['item 1 •| a', 'item 2 •| b', 'item 1 •| c'],
    ],
    ['numbers', '<ol><li>one</li><li>two</li></ol>', ['item 1 1.| one', 'item 1 2.| two']],
    [
      'start and value',
      '<ol start="4"><li>d</li><li value="9">i</li><li>j</li></ol>',
      ['item 1 4.| d', 'item 1 9.| i', 'item 1 10.| j'],
    ],
    ['letters', '<ol type="a"><li>x</li><li>y</li></ol>', ['item 1 a.| x', 'item 1 b.| y']],
    ['letters past z', '<ol type="A" start="27"><li>x</li></ol>', ['item 1 AA.| x']],
    [
      'roman by style',
      '<ol style="list-style-type: upper-roman"><li>x</li><li>y</li><li>z</li><li>w</li></ol>',
      ['item 1 I.| x', 'item 1 II.| y', 'item 1 III.| z', 'item 1 IV.| w'],
    ],
    ['counted down', '<ol reversed><li>x</li><li>y</li></ol>', ['item 1 2.| x', 'item 1 1.| y']],
    ['no marks', '<ul style="list-style:none"><li>x</li></ul>', ['item 1| x']],
    [
      'a typed number is not doubled',
      '<ol><li>1.1. First clause</li><li>1.2. Second clause</li></ol>',
      ['item 1| 1.1. First clause', 'item 1| 1.2. Second clause'],
    ],
    [
      'typed marks',
      '<p>— имя;</p><p>• почта;</p><p>-телефон</p>',
      ['item 1 —| имя;', 'item 1 •| почта;', 'item 1 -| телефон'],
    ],
    ['a dash inside is no mark', '<p>Сайт — страницы в сети</p>', ['paragraph| Сайт — страницы в сети']],
    ['a number below zero is no mark', '<p>-5 градусов</p>', ['paragraph| -5 градусов']],
    [
      'an item of two paragraphs bears one label',
      '<ol><li><p>one</p><p>more</p></li></ol>',
      ['item 1 1.| one', 'item 1| more'],
    ],
    [
      'sections as items',
      '<ol><li><h2>Scope</h2><p>All visitors.</p></li><li><h2>Data</h2><p>Names.</p></li></ol>',
      ['heading 2 1.| Scope', 'paragraph| All visitors.', 'heading 2 2.| Data', 'paragraph| Names.'],
    ],
    [
      'lists side by side, depth in a class',
      '<ul class="lst-kix_x1-0"><li>a</li></ul><ul class="lst-kix_x1-1"><li>b</li></ul>',
      ['item 1 •| a', 'item 2 •| b'],
    ],
    ['items outside of a list', '<li>lost</li>', ['item 1 •| lost']],
    ['bullets of a word processor', '<p>\uf0b7&nbsp; имя</p>', ['item 1 •| имя']],
    [
      'numbered through by the style sheet',
      '<style>li::before{content: counters(item, ".") " "}</style><ol><li>One<ol><li>a</li><li>b</li></ol></li><li>Two<ol><li>c</li></ol></li></ol>',
      ['item 1 1.| One', 'item 2 1.1.| a', 'item 2 1.2.| b', 'item 1 2.| Two', 'item 2 2.1.| c'],
    ],
  ])('%s', async (_, html, expected) => {
    expect(await outline(html)).toEqual(expected)
  })
})

describe('headings', () => {
  it.each([
    ['by tag', '<h1>Policy</h1><h4>Scope</h4>', ['heading 1| Policy', 'heading 4| Scope']],
    ['by role', '<div role="heading" aria-level="3">Scope</div>', ['heading 3| Scope']],
    [
      'broken in two lines',
      '<h1>Политика<br>конфиденциальности</h1>',
      ['heading 1| Политика конфиденциальности'],
    ],
    [
      'a bold line above its text',
      '<p><b>Cookies</b></p><p>We set two cookies that last a day.</p>',
      ['heading 2| Cookies', 'paragraph| We set two cookies that last a day.'],
    ],
    [
      'a bold number and title',
      '<p><strong>2. Цели</strong></p><p>Связь с клиентом.</p>',
      ['heading 2| 2. Цели', 'paragraph| Связь с клиентом.'],
    ],
    [
      'bold first line of a paragraph',
      '<p><b>Data we collect</b><br>Names and addresses of our customers.</p>',
      ['heading 2| Data we collect', 'paragraph| Names and addresses of our customers.'],
    ],
    [
      'a lone bold item',
      '<ol start="3"><li><b>Сроки обработки</b></li></ol><p>Три года.</p>',
      ['heading 2 3.| Сроки обработки', 'paragraph| Три года.'],
    ],
    [
      'a title in capitals',
      '<p>3. ПРАВА СУБЪЕКТА</p><p>Вы можете отозвать согласие.</p>',
      ['heading 2| 3. ПРАВА СУБЪЕКТА', 'paragraph| Вы можете отозвать согласие.'],
    ],
    [
      'a number whose clauses follow',
      '<p>3. Права субъекта</p><p>3.1. Доступ.</p>',
      ['heading 2| 3. Права субъекта', 'paragraph| 3.1. Доступ.'],
    ],
    [
      'an operator in bold is none',
      '<p><b>ООО «Берёзовый Кот»</b></p><p>ИНН 0000000000</p>',
      ['paragraph| ООО «Берёзовый Кот»', 'paragraph| ИНН 0000000000'],
    ],
    [
      'a bold label before a number is none',
      '<p><b>Data helpline</b> 0303 123 11</p><p>We answer on weekdays.</p>',
      ['paragraph| Data helpline 0303 123 11', 'paragraph| We answer on weekdays.'],
    ],
    [
      'a bold title behind a plain number',
      '<p>2. <b>Цели</b></p><p>Связь с клиентом.</p>',
      ['heading 2| 2. Цели', 'paragraph| Связь с клиентом.'],
    ],
    [
      'a bold lead-in is none',
      '<p><b>We collect:</b></p><ul><li>names</li></ul>',
      ['paragraph| We collect:', 'item 1 •| names'],
    ],
    [
      'a list typed with numbers is none',
      '<p>1. Имя</p><p>2. Почта</p>',
      ['paragraph| 1. Имя', 'paragraph| 2. Почта'],
    ],
    [
      'a clause marked up as a heading is a paragraph',
      `<h3>4.1. ${'Компания применяет меры защиты данных, '.repeat(3)}а также обучает сотрудников.</h3>`,
      [`paragraph| 4.1. ${'Компания применяет меры защиты данных, '.repeat(3)}а также обучает сотрудников.`],
    ],
  ])('%s', async (_, html, expected) => {
    expect(await outline(html)).toEqual(expected)
  })
})
