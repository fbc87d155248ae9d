import { describe, expect, it } from 'vitest'
import { readDocx } from '../../../src/ingest/docx.js'
import { bold, p, r, style, wordFile } from './word-fixture.js'

const para = (content: string): string => `<w:p>${content}</w:p>`

describe('headings', () => {
  const styles = [
    style('1', 'heading 1'),
    style('Own', 'Раздел политики', '', '1'),
    style('Deep', 'Пункт', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>'),
    style('T', 'Title'),
    style('Toc', 'toc 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'),
    style('B', 'Bold', '<w:rPr><w:b/></w:rPr>'),
  ].join('')
  const long =
    'Оператор обрабатывает персональные данные пользователей сайта только с их согласия и в указанных целях.'
  it.each([
    ['a built-in style', p('Общие положения', '<w:pStyle w:val="1"/>'), 'heading', 1],
    ['a style based on it', p('Общие положения', '<w:pStyle w:val="Own"/>'), 'heading', 1],
    ['a title', p('Политика', '<w:pStyle w:val="T"/>'), 'heading', 1],
    ['the outline level of a style', p('Общие положения', '<w:pStyle w:val="Deep"/>'), 'heading', 3],
    ['an outline level of its own', p('Общие положения', '<w:outlineLvl w:val="1"/>'), 'heading', 2],
    ['a bold line', para(bold('Общие положения')), 'heading', 2],
    ['a style with bold letters', p('Общие положения', '<w:pStyle w:val="B"/>'), 'heading', 2],
    ['capitals by property', para(r('Общие положения', '<w:caps/>')), 'heading', 2],
    ['larger letters', para(r('Общие положения', '<w:sz w:val="36"/>')), 'heading', 2],
  ])('by %s', async (_, heading, kind, level) => {
    const normal = (text: string): string => para(r(text, '<w:sz w:val="22"/>'))
    const title = p('Политика обработки данных', '<w:pStyle w:val="T"/>')
    const { blocks } = await readDocx(
      wordFile({ body: title + normal(long) + heading + normal(long), styles }),
      {},
    )
    expect(blocks[2]?.kind).toBe(kind)
    expect(blocks[2]?.level ?? 0).toBeGreaterThanOrEqual(level)
  })

  it.each([
    ['a clause in a heading style', p(long, '<w:pStyle w:val="1"/>')],
    ['a line of contents', p('Общие положения 3', '<w:pStyle w:val="Toc"/>')],
    ['typed contents', para(bold('Общие положения ........ 3'))],
    ['an approval', para(bold('УТВЕРЖДАЮ'))],
    [
      'body text by outline',
      p('Общие положения данных', '<w:pStyle w:val="1"/><w:outlineLvl w:val="9"/>') + p('и хранения;'),
    ],
    ['bold sentences', para(bold('Оператор хранит данные три года.'))],
  ])('but not for %s', async (_, line) => {
    const { blocks } = await readDocx(wordFile({ body: p(long) + p(long) + line + p(long), styles }), {})
    expect(blocks[2]?.kind).not.toBe('heading')
  })
})

describe('lines that are paragraphs', () => {
  it('are joined into sentences', async () => {
    const lines = [
      'Настоящая политика определяет порядок обработки персональных данных',
      'физических лиц, которые пользуются сайтом оператора, и меры по защите',
      'этих данных от доступа посторонних. Оператор хранит данные не дольше,',
      'чем того требуют цели обработки. Пользователь вправе отозвать согласие',
      'на обработку данных в любое время. Отзыв направляется на электронную',
      'почту оператора.',
    ]
    const { blocks } = await readDocx(wordFile({ body: lines.map((line) => p(line)).join('') }), {})
    expect(blocks).toEqual([{ kind: 'paragraph', text: lines.join(' ') }])
  })
})
