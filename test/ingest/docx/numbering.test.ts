import { describe, expect, it } from 'vitest'
import { readDocx } from '../../../src/ingest/docx.js'
import { formatNumber } from '../../../src/ingest/docx/number-format.js'
import { abstractList, li, list, p, r, style, wordFile, type WordFixture } from './word-fixture.js'

async function labels(fixture: WordFixture): Promise<string[]> {
  const { blocks } = await readDocx(wordFile(fixture), {})
  return blocks.map(({ label, text }) => `${label ?? ''} ${text}`.trim())
}

const words = ['Оператор', 'Пользователь', 'Согласие', 'Обработка', 'Хранение', 'Передача', 'Удаление']
/** One paragraph of a list for each level, with words that tell them apart. */
const lines = (levels: readonly number[], lists: readonly number[] = []): string =>
  levels.map((level, index) => li(words[index]!, level, lists[index] ?? 1)).join('')
const said = (...numbers: readonly string[]): string[] =>
  numbers.map((number, index) => `${number} ${words[index]}`.trim())

const outline = abstractList(
  0,
  ['decimal', '%1.'],
  ['decimal', '%1.%2.'],
  ['russianLower', '%3)'],
  ['lowerRoman', '(%4)'],
)

describe('automatic numbers of a list with levels', () => {
  it.each([
    ['counts on at each level', [0, 1, 1, 0, 1], ['1.', '1.1.', '1.2.', '2.', '2.1.']],
    ['begins lower levels anew', [0, 1, 2, 2, 1, 2], ['1.', '1.1.', 'а)', 'б)', '1.2.', 'а)']],
    ['goes four levels down', [0, 1, 2, 3, 3], ['1.', '1.1.', 'а)', '(i)', '(ii)']],
    ['takes levels never used at their start', [1, 1, 0, 1], ['1.1.', '1.2.', '2.', '2.1.']],
    ['jumps over a level', [0, 2, 0], ['1.', 'а)', '2.']],
  ])('%s', async (_, levels, expected) => {
    expect(await labels({ body: lines(levels), numbering: outline + list(1, 0) })).toEqual(said(...expected))
  })
})

describe('lists that share numbers or restart them', () => {
  const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'
  it.each([
    ['count on from one another', list(1, 0) + list(2, 0), [1, 2, 1], ['1.', '2.', '3.']],
    ['begin anew where told', list(1, 0) + list(2, 0, restart), [1, 1, 2, 2], ['1.', '2.', '5.', '6.']],
    ['begin anew once only', list(1, 0) + list(2, 0, restart), [2, 1, 2], ['5.', '6.', '7.']],
  ])('%s', async (_, lists, order, expected) => {
    const body = lines(
      order.map(() => 0),
      order,
    )
    expect(await labels({ body, numbering: outline + lists })).toEqual(said(...expected))
  })

  it('replaces a level for one list alone', async () => {
    const level =
      '<w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1)"/></w:lvl>'
    const numbering = outline + list(1, 0, `<w:lvlOverride w:ilvl="0">${level}</w:lvlOverride>`)
    expect(await labels({ body: lines([0, 0]), numbering })).toEqual(said('III)', 'IV)'))
  })

  it('never restarts a level that says so', async () => {
    const never = abstractList(0, ['decimal', '%1.'], ['decimal', '%2)', '<w:lvlRestart w:val="0"/>'])
    expect(await labels({ body: lines([0, 1, 0, 1]), numbering: never + list(1, 0) })).toEqual(
      said('1.', '1)', '2.', '2)'),
    )
  })

  it('restarts a level after another than the one above', async () => {
    const late = abstractList(
      0,
      ['decimal', '%1.'],
      ['decimal', '%1.%2.'],
      ['lowerLetter', '%3)', '<w:lvlRestart w:val="1"/>'],
    )
    expect(await labels({ body: lines([0, 1, 2, 1, 2, 0, 2]), numbering: late + list(1, 0) })).toEqual(
      said('1.', '1.1.', 'a)', '1.2.', 'b)', '2.', 'a)'),
    )
  })
})

describe('labels', () => {
  it.each([
    ['legal numbers', abstractList(0, ['upperRoman', '%1.'], ['decimal', '%1.%2.', '<w:isLgl/>']), '1.1.'],
    ['a word before the number', abstractList(0, ['decimal', '%1'], ['decimal', 'Статья %2.']), 'Статья 1.'],
    [
      'numbers that begin elsewhere',
      abstractList(0, ['decimal', '%1'], ['decimal', '%2)', '<w:start w:val="7"/>']),
      '7)',
    ],
    ['no number at all', abstractList(0, ['decimal', '%1'], ['none', '']), ''],
    ['the bullet of a symbol font', abstractList(0, ['decimal', '%1'], ['bullet', '\uf0b7']), '•'],
    ['the bullet of another one', abstractList(0, ['decimal', '%1'], ['bullet', '\uf0a7']), '▪'],
    ['the hollow bullet', abstractList(0, ['decimal', '%1'], ['bullet', 'o']), '◦'],
    ['a dash', abstractList(0, ['decimal', '%1'], ['bullet', '–']), '–'],
    ['an empty bullet', abstractList(0, ['decimal', '%1'], ['bullet', '']), '•'],
  ])('show %s', async (_, abstract, expected) => {
    const body = li('Раздел о данных', 0) + li('обработка данных;', 1)
    const [, second] = await labels({ body, numbering: abstract + list(1, 0) })
    expect(second).toBe(`${expected} обработка данных;`.trim())
  })

  it.each([
    [1, 'russianLower', 'а'],
    [10, 'russianLower', 'к'],
    [26, 'russianUpper', 'Ы'],
    [30, 'russianLower', 'аа'],
    [26, 'lowerLetter', 'z'],
    [28, 'upperLetter', 'BB'],
    [4, 'lowerRoman', 'iv'],
    [1994, 'upperRoman', 'MCMXCIV'],
    [7, 'decimalZero', '07'],
    [12, 'decimalZero', '12'],
    [3, 'ordinal', '3rd'],
    [11, 'ordinal', '11th'],
    [3, 'cardinalText', '3'],
    [0, 'lowerLetter', '0'],
    [5, 'none', ''],
    [5, 'toString', '5'],
  ])('show %d in %s as "%s"', (value, format, expected) => {
    expect(formatNumber(value, format)).toBe(expected)
  })
})

describe('numbers by style', () => {
  const level = (index: number, styleId: string, text: string): string =>
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="${styleId}"/><w:lvlText w:val="${text}"/></w:lvl>`
  const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'H1', '%1.')}${level(1, 'H2', '%1.%2.')}</w:abstractNum>${list(1, 0)}`
  const styles = [
    style('H1', 'heading 1', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'),
    style('H2', 'heading 2', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'),
    style('Own', 'Пункт политики', '', 'H2'),
    style('Plain', 'Без номера', '<w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>', 'H1'),
  ].join('')
  const of = (...ids: readonly string[]): string =>
    ids.map((id, index) => p(words[index]!, `<w:pStyle w:val="${id}"/>`)).join('')

  it.each([
    ['take the level that stands for the style', ['H1', 'H2', 'H2', 'H1'], ['1.', '1.1.', '1.2.', '2.']],
    ['come down to styles based on it', ['H1', 'Own', 'Own'], ['1.', '1.1.', '1.2.']],
    ['are taken away by list 0', ['H1', 'Plain', 'H1'], ['1.', '', '2.']],
  ])('%s', async (_, ids, expected) => {
    expect(await labels({ body: of(...ids), numbering, styles })).toEqual(said(...expected))
  })

  it('follow a list style to its list', async () => {
    const linked = [
      '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="L"/></w:abstractNum>',
      abstractList(1, ['decimal', '§ %1', '<w:start w:val="3"/>']),
      list(1, 0) + list(2, 1),
    ].join('')
    const listStyle =
      '<w:style w:type="numbering" w:styleId="L"><w:name w:val="L"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>'
    expect(await labels({ body: lines([0, 0], [1, 2]), numbering: linked, styles: listStyle })).toEqual(
      said('§ 3', '§ 4'),
    )
  })

  it('survive list styles and styles that point in a circle', async () => {
    const circle = `<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="L"/></w:abstractNum>${list(1, 0)}`
    const styles = [
      '<w:style w:type="numbering" w:styleId="L"><w:name w:val="L"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
      style('A', 'A', '', 'B'),
      style('B', 'B', '', 'A'),
    ].join('')
    const body = lines([0]) + p('Хранение данных', '<w:pStyle w:val="A"/>')
    expect(await labels({ body, numbering: circle, styles })).toEqual(['Оператор', 'Хранение данных'])
  })
})

describe('paragraphs that nobody sees', () => {
  const numbering = outline + list(1, 0)
  const numbered = (mark: string, content: string): string =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr>${mark}</w:rPr></w:pPr>${content}</w:p>`

  it.each([
    ['a hidden one has no number', numbered('<w:vanish/>', r('тайна', '<w:vanish/>')), ['1.', '2.']],
    [
      'a deleted one has no number',
      numbered('<w:del/>', '<w:del><w:r><w:delText>долой</w:delText></w:r></w:del>'),
      ['1.', '2.'],
    ],
  ])('%s', async (_, between, expected) => {
    const body = li(words[0]!) + between + li(words[1]!)
    expect(await labels({ body, numbering })).toEqual(said(...expected))
  })

  it('an empty one still shows its number', async () => {
    expect(await labels({ body: li('Оператор') + li('') + li('Согласие'), numbering })).toEqual([
      '1. Оператор',
      '2.',
      '3. Согласие',
    ])
  })
})

describe('numbers and blocks', () => {
  it('keeps typed numbers in the text and automatic ones out of it', async () => {
    const body = p('1.2. Оператор обрабатывает данные.') + li('Оператор хранит данные.', 1)
    const { blocks } = await readDocx(wordFile({ body, numbering: outline + list(1, 0) }), {})
    expect(blocks).toEqual([
      { kind: 'paragraph', text: '1.2. Оператор обрабатывает данные.' },
      { kind: 'paragraph', label: '1.1.', text: 'Оператор хранит данные.' },
    ])
  })

  it('keeps lists under a numbered clause at the first depth', async () => {
    const bullets = abstractList(1, ['bullet', '•']) + list(2, 1)
    const body = li('Оператор собирает:', 1) + li('имя;', 0, 2) + li('адрес.', 0, 2)
    const { blocks } = await readDocx(wordFile({ body, numbering: outline + list(1, 0) + bullets }), {})
    expect(blocks.map(({ kind, level, label }) => [kind, level, label])).toEqual([
      ['paragraph', undefined, '1.1.'],
      ['item', 1, '•'],
      ['item', 1, '•'],
    ])
  })

  it('tells the depth of items across lists', async () => {
    const bullets = abstractList(1, ['bullet', '•'], ['bullet', '◦']) + list(2, 1)
    const body = [
      p('Оператор собирает:'),
      li('сведения о лице:', 0, 2),
      li('имя;', 1, 2),
      li('адрес;', 1, 2),
      li('следующие файлы:', 0, 2),
      li('договоры;', 2, 1),
      li('счета.', 2, 1),
    ].join('')
    const { blocks } = await readDocx(wordFile({ body, numbering: outline + list(1, 0) + bullets }), {})
    expect(blocks.map(({ kind, level, label }) => [kind, level, label])).toEqual([
      ['paragraph', undefined, undefined],
      ['item', 1, '•'],
      ['item', 2, '◦'],
      ['item', 2, '◦'],
      ['item', 1, '•'],
      ['item', 2, 'а)'],
      ['item', 2, 'б)'],
    ])
  })
})
