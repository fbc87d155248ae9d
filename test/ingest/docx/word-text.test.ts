import { describe, expect, it } from 'vitest'
import { readDocx } from '../../../src/ingest/docx.js'
import { p, r, style, wordFile, type WordFixture } from './word-fixture.js'

async function texts(fixture: WordFixture): Promise<string[]> {
  const { blocks } = await readDocx(wordFile(fixture), {})
  return blocks.map(({ text }) => text)
}

async function notes(fixture: WordFixture): Promise<string[]> {
  const { notes } = await readDocx(wordFile(fixture), {})
  return notes.map(({ code }) => code)
}

const para = (content: string): string => `<w:p>${content}</w:p>`
const box = (text: string): string => `<w:txbxContent>${p(text)}</w:txbxContent>`
const intro = p('Настоящий документ описывает обработку данных.')

describe('letters of a paragraph', () => {
  it.each([
    ['runs make words', r('Опера') + r('тор', '<w:i/>') + r(' хранит данные.'), 'Оператор хранит данные.'],
    ['a tab is a space', r('Срок') + '<w:r><w:tab/></w:r>' + r('три года'), 'Срок три года'],
    [
      'a soft hyphen is nothing',
      r('обра') + '<w:r><w:softHyphen/></w:r>' + r('ботка данных'),
      'обработка данных',
    ],
    [
      'a hard hyphen is a hyphen',
      r('152') + '<w:r><w:noBreakHyphen/></w:r>' + r('ФЗ о данных'),
      '152-ФЗ о данных',
    ],
    ['hard spaces are spaces', r('п.\u00a05  статьи\u20096 закона'), 'п. 5 статьи 6 закона'],
    ['entities are letters', r('A &amp; B &lt;x&gt; &#1103; Ltd'), 'A & B <x> я Ltd'],
    ['marks join their letters', r('и') + r('\u0306од и данные'), 'йод и данные'],
    [
      'a symbol is its character',
      r('данные ') + '<w:r><w:sym w:font="Symbol" w:char="F0AE"/></w:r>' + r(' сервер'),
      'данные → сервер',
    ],
    [
      'a symbol that marks items is a mark',
      '<w:r><w:sym w:font="Wingdings" w:char="F0D8"/></w:r>' + r(' имя и адрес;'),
      'имя и адрес;',
    ],
    ['a letter of a symbol font too', r('\uf02d имя и адрес;'), 'имя и адрес;'],
    [
      'a formula is its letters',
      r('срок ') + '<m:oMath><m:r><m:t>n+1</m:t></m:r></m:oMath>' + r(' год'),
      'срок n+1 год',
    ],
    [
      'a field is what it shows',
      '<w:fldSimple w:instr="PAGE">' + r('Политика компании') + '</w:fldSimple>',
      'Политика компании',
    ],
    [
      'ruby text leaves its base',
      '<w:r><w:ruby><w:rt>' +
        r('над') +
        '</w:rt><w:rubyBase>' +
        r('Основной текст') +
        '</w:rubyBase></w:ruby></w:r>',
      'Основной текст',
    ],
    [
      'a content control is its content',
      '<w:sdt><w:sdtPr/><w:sdtContent>' + r('Оператор «Ромашка»') + '</w:sdtContent></w:sdt>',
      'Оператор «Ромашка»',
    ],
    [
      'a comment mark is nothing',
      r('Данные') + '<w:r><w:commentReference w:id="1"/></w:r>' + r(' хранятся'),
      'Данные хранятся',
    ],
  ])('%s', async (_, content, expected) => {
    expect(await texts({ body: para(content) })).toEqual([expected])
  })

  it('keeps the instruction of a field out of the text', async () => {
    const field =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DATE \\@ "dd" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    const body = para(
      `${r('Дата: ')}${field}${r('5 мая')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${r(' года')}`,
    )
    expect(await texts({ body })).toEqual(['Дата: 5 мая года'])
  })
})

describe('line breaks', () => {
  const broken = (...lines: readonly string[]): string =>
    para(lines.map((line) => r(line)).join('<w:r><w:br/></w:r>'))
  it.each([
    [
      'cut a sentence',
      ['Оператор обрабатывает персональные данные пользователей сайта', 'на основании согласия.'],
      ['Оператор обрабатывает персональные данные пользователей сайта на основании согласия.'],
    ],
    [
      'part sentences',
      ['Оператор хранит данные три года.', 'Затем он удаляет их.'],
      ['Оператор хранит данные три года.', 'Затем он удаляет их.'],
    ],
    [
      'part lines of contacts',
      ['ИП Незабудкин', 'БИН 123456789012', 'info@example.org'],
      ['ИП Незабудкин', 'БИН 123456789012', 'info@example.org'],
    ],
    [
      'part list items',
      ['Оператор собирает:', '• имя;', '• адрес.'],
      ['Оператор собирает:', 'имя;', 'адрес.'],
    ],
  ])('%s', async (_, lines, expected) => {
    expect(await texts({ body: broken(...lines) })).toEqual(expected)
  })
})

describe('text boxes', () => {
  it.each([
    [
      'of a drawing',
      `<w:r><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>${box('Текст в рамке')}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>`,
    ],
    [
      'of the old kind',
      `<w:r><w:pict><v:shape><v:textbox>${box('Текст в рамке')}</v:textbox></v:shape></w:pict></w:r>`,
    ],
    [
      'of both kinds at once',
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>${box('Текст в рамке')}</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box('Текст в рамке')}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    ],
    [
      'where only the fallback has text',
      `<w:r><mc:AlternateContent><mc:Choice Requires="x"><w:drawing/></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('Текст в рамке')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    ],
  ])('are read once, after their paragraph: %s', async (_, run) => {
    const body = para(r('Абзац с рамкой.') + run) + p('Следующий абзац.')
    expect(await texts({ body })).toEqual(['Абзац с рамкой.', 'Текст в рамке', 'Следующий абзац.'])
  })
})

describe('notes', () => {
  const note = (id: number, text: string, kind = 'footnote'): string =>
    `<w:${kind} w:id="${id}">${p(text)}</w:${kind}>`
  const reference = (id: number, kind = 'footnote'): string => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`

  it('come last, each once, in the order of their references', async () => {
    const body =
      para(r('Первый абзац') + reference(3) + r('.')) + para(r('Второй абзац') + reference(2) + reference(3))
    const footnotes = `<w:footnote w:id="-1" w:type="separator">${p('---')}</w:footnote>${note(2, 'Вторая сноска.')}${note(3, 'Первая сноска.')}${note(4, 'Ничья сноска.')}`
    expect(await texts({ body, footnotes })).toEqual([
      'Первый абзац.',
      'Второй абзац',
      'Первая сноска.',
      'Вторая сноска.',
    ])
  })

  it('of the end are read as well', async () => {
    const endnotes = note(1, 'Примечание в конце.', 'endnote')
    expect(await texts({ body: para(r('Абзац.') + reference(1, 'endnote')), endnotes })).toEqual([
      'Абзац.',
      'Примечание в конце.',
    ])
  })
})

describe('hidden text', () => {
  const styles =
    style('Secret', 'Secret', '<w:rPr><w:vanish/></w:rPr>') +
    '<w:style w:type="character" w:styleId="Ghost"><w:name w:val="Ghost"/><w:rPr><w:vanish/></w:rPr></w:style>'
  it.each([
    ['by the run', para(r('Видно') + r(' скрыто', '<w:vanish/>')), ['Видно']],
    ['by a character style', para(r('Видно') + r(' скрыто', '<w:rStyle w:val="Ghost"/>')), ['Видно']],
    ['by the paragraph style', p('скрыто', '<w:pStyle w:val="Secret"/>') + p('Видно'), ['Видно']],
    [
      'but for a run that says it is shown',
      `<w:p><w:pPr><w:pStyle w:val="Secret"/></w:pPr>${r('Видно', '<w:vanish w:val="0"/>')}${r('нет')}</w:p>`,
      ['Видно'],
    ],
  ])('is left out and told of: %s', async (_, body, expected) => {
    expect(await texts({ body, styles })).toEqual(expected)
    expect(await notes({ body, styles })).toEqual(['hidden-text'])
  })

  it.each([
    ['nothing is hidden', p('Видно')],
    ['only spaces are', para(r('Видно') + r('  ', '<w:vanish/>'))],
    ['it is hidden on the web alone', para(r('Видно', '<w:webHidden/>'))],
  ])('is not told of where %s', async (_, body) => {
    expect(await notes({ body, styles })).toEqual([])
  })
})

describe('tracked changes', () => {
  it.each([
    ['insertions are kept', para(r('Срок ') + `<w:ins>${r('три ')}</w:ins>` + r('года')), ['Срок три года']],
    [
      'deletions are dropped',
      para(r('Срок ') + '<w:del><w:r><w:delText>пять </w:delText></w:r></w:del>' + r('лет')),
      ['Срок лет'],
    ],
    [
      'moved text stands at its new place',
      para(`<w:moveFrom>${r('Уехал. ')}</w:moveFrom>` + r('Остался.')) +
        para(`<w:moveTo>${r('Уехал.')}</w:moveTo>`),
      ['Остался.', 'Уехал.'],
    ],
    [
      'a deleted paragraph mark joins two',
      `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${r('Начало ')}</w:p>` + p('и конец.'),
      ['Начало и конец.'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await texts({ body })).toEqual(expected)
    expect(await notes({ body })).toEqual(['tracked-changes'])
  })
})

describe('links', () => {
  const field = (instruction: string, text: string): string =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(text)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
  const linked = (id: string, text: string, more = ''): string =>
    `<w:hyperlink r:id="${id}"${more}>${text}</w:hyperlink>`
  const links = { a: 'https://example.org/privacy', m: 'mailto:info@example.org' }
  it.each([
    ['by relationship', linked('a', r('сайте')), 'сайте', 'https://example.org/privacy'],
    [
      'to a place on a page',
      linked('a', r('сайте'), ' w:anchor="part"'),
      'сайте',
      'https://example.org/privacy#part',
    ],
    [
      'of several runs',
      linked('m', r('info@') + r('example.org', '<w:b/>')),
      'info@example.org',
      'mailto:info@example.org',
    ],
    [
      'by field',
      field(' HYPERLINK "https://example.org/f" \\o "Подсказка" ', 'поле'),
      'поле',
      'https://example.org/f',
    ],
    [
      'by a field without quotes',
      field('HYPERLINK https://example.org/f', 'поле'),
      'поле',
      'https://example.org/f',
    ],
    [
      'by a simple field',
      `<w:fldSimple w:instr="HYPERLINK &quot;https://example.org/s&quot;">${r('поле')}</w:fldSimple>`,
      'поле',
      'https://example.org/s',
    ],
    ['with spaces around', linked('a', r('  сайте ')), 'сайте', 'https://example.org/privacy'],
  ])('%s', async (_, content, shown, target) => {
    const { blocks } = await readDocx(
      wordFile({ body: para(r('Смотрите на  ') + content + r(' дальше.')), links }),
      {},
    )
    const [block] = blocks
    expect(block?.text).toBe(`Смотрите на ${shown} дальше.`)
    expect(block?.links).toEqual([{ start: 12, end: 12 + shown.length, target }])
  })

  it.each([
    ['within the document', '<w:hyperlink w:anchor="x">' + r('раздел') + '</w:hyperlink>'],
    ['by a field to a bookmark', field('HYPERLINK \\l "x"', 'раздел')],
    ['to nowhere', linked('zzz', r('раздел'))],
  ])('%s are plain text', async (_, content) => {
    const { blocks } = await readDocx(wordFile({ body: para(r('См. ') + content), links }), {})
    expect(blocks).toEqual([{ kind: 'paragraph', text: 'См. раздел' }])
  })
})

it('leaves running heads out and says so', async () => {
  const fixture = { body: intro, header: p('ТОО «Ромашка»') }
  expect(await texts(fixture)).toEqual(['Настоящий документ описывает обработку данных.'])
  expect(await notes(fixture)).toEqual(['boilerplate-dropped'])
})

it('takes the title from the properties only where no heading gives one', async () => {
  const styles = style('1', 'heading 1')
  const plain = await readDocx(wordFile({ body: intro + intro, title: 'Из свойств' }), {})
  const headed = await readDocx(
    wordFile({ body: p('Политика', '<w:pStyle w:val="1"/>') + intro, title: 'Из свойств', styles }),
    {},
  )
  expect([plain.title, headed.title]).toEqual(['Из свойств', 'Политика'])
})
