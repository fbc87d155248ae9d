import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PolicyproofError } from '../../src/error.js'
import { readHtml } from '../../src/ingest/html.js'
import type { Block } from '../../src/ingest/source.js'
import { english, linesOf, markUp } from './html-policies.js'

const clause = '<p>We keep your personal data for one year with your consent.</p>'
const clauseText = 'We keep your personal data for one year with your consent.'

describe('hostile pages', () => {
  it.each([
    ['deep nesting', () => '<div>'.repeat(20_000) + clause + '</div>'.repeat(20_000)],
    ['deep nesting never closed', () => '<b>'.repeat(500_000) + clause],
    [
      'many attributes',
      () => `<div ${Array.from({ length: 50_000 }, (_, at) => `a${at}="x"`).join(' ')}>${clause}</div>`,
    ],
    ['an endless attribute', () => `<div class="${'a '.repeat(1_000_000)}">${clause}</div>`],
    ['closing tags of nothing', () => '<b>'.repeat(500) + '</i>'.repeat(500_000) + clause],
    [
      'many empty elements in a suspect',
      () =>
        `${'<div class="cookie">cookie '.repeat(400)}${'<i></i>'.repeat(100_000)}</div>${clause.repeat(200)}`,
    ],
    [
      'huge spans',
      () =>
        `<table>${'<tr><td rowspan=9999 colspan=9999>x</td><td>y</td></tr>'.repeat(2_000)}</table>${clause.repeat(200)}`,
    ],
    ['lists in lists', () => '<ul><li>data '.repeat(20_000) + clause],
    ['frames full of tags', () => `<iframe srcdoc="${'&lt;div>'.repeat(100_000)}"></iframe>${clause}`],
    ['a large page', () => `<main>${clause.repeat(70_000)}</main>`],
  ])('%s: read within two seconds', async (_, make) => {
    const html = make()
    const start = performance.now()
    const { blocks } = await readHtml(html, {})
    expect(performance.now() - start).toBeLessThan(2_000)
    expect(blocks.map((block) => block.text)).toContain(clauseText)
  })

  it.each([
    '<',
    '&',
    '&#',
    '<!--',
    '<![CDATA[',
    '<a href="',
    '</',
    '<p',
    '<script>',
    '\0',
    '<table><tr><td>',
    '<select><option>',
  ])('%j a hundred thousand times does no harm', async (piece) => {
    await expect(readOrRefuse(piece.repeat(100_000))).resolves.toBeDefined()
  })
})

async function readOrRefuse(html: string): Promise<readonly Block[] | string> {
  try {
    return (await readHtml(html, {})).blocks
  } catch (error) {
    if (error instanceof PolicyproofError) return error.code
    throw error
  }
}

const word = fc.constantFrom(
  'data',
  'personal',
  'имя',
  'cookie',
  '•',
  '1.',
  '— x',
  'й',
  'и\u0306',
  '\u00a0',
  '  ',
  '\n',
  'Accept',
  '©',
)
const tag = fc.constantFrom(
  'div',
  'p',
  'span',
  'b',
  'a',
  'ul',
  'ol',
  'li',
  'table',
  'tr',
  'td',
  'th',
  'dl',
  'dt',
  'dd',
  'h1',
  'h3',
  'nav',
  'footer',
  'main',
  'details',
  'summary',
  'button',
  'form',
  'sup',
  'pre',
  'br',
  'input',
  'iframe',
  'template',
  'section',
  'article',
  'x-y',
)
const attribute = fc.constantFrom(
  '',
  ' class="footer"',
  ' class="menu"',
  ' hidden',
  ' style="display:none"',
  ' href="/x"',
  ' href="#a"',
  ' id="a"',
  ' role="tab" href="#a"',
  ' aria-expanded="true"',
  ' colspan="3"',
  ' rowspan="2"',
  ' start="7"',
  ' role="heading"',
  ' srcdoc="<p>data"',
  ' style="display:flex"',
)
const piece = fc.oneof(
  { weight: 3, arbitrary: word },
  { weight: 3, arbitrary: fc.tuple(tag, attribute).map(([name, more]) => `<${name}${more}>`) },
  { weight: 2, arbitrary: tag.map((name) => `</${name}>`) },
)

describe('any page', () => {
  it('gives blocks in the shape they are promised', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 80 }), async (pieces) => {
        const html = pieces.join(' ')
        const blocks = await readOrRefuse(html)
        expect(await readOrRefuse(html)).toEqual(blocks)
        if (typeof blocks !== 'string') blocks.forEach(expectShape)
      }),
      { numRuns: 600, seed: 7 },
    )
  })

  it('keeps every clause whatever the wrappers are called', async () => {
    const name = fc.constantFrom(
      'footer',
      'sidebar',
      'modal-popup',
      'cookie',
      'menu',
      'comments',
      'banner',
      'widget',
      'hidden',
      'lang',
      'x1',
    )
    const wrapper = fc.constantFrom(
      'div',
      'section',
      'article',
      'main',
      'footer',
      'aside',
      'header',
      'form',
      'center',
      'ul',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(wrapper, name), { maxLength: 8 }), async (wrappers) => {
        const open = wrappers.map(([element, names]) => `<${element} class="${names}">`).join('')
        const close = wrappers
          .toReversed()
          .map(([element]) => `</${element}>`)
          .join('')
        const { blocks } = await readHtml(
          `<div><a href="/">Home</a></div>${open}${markUp(english)}${close}`,
          {},
        )
        expect(blocks.map((block) => block.text)).toEqual(linesOf(english))
      }),
      { numRuns: 200, seed: 7 },
    )
  })
})

function expectShape({ text, links = [], level, kind, cell }: Block): void {
  expect(text).toBe(text.normalize('NFC').trim())
  expect(text).not.toMatch(/\n| {2}|^$/)
  expect(cell !== undefined).toBe(kind === 'cell')
  if (kind === 'heading') expect([1, 2, 3, 4, 5, 6]).toContain(level)
  if (kind === 'item') expect(level).toBeGreaterThan(0)
  for (const { start, end } of links) {
    expect(start).toBeGreaterThanOrEqual(0)
    expect(end).toBeGreaterThan(start)
    expect(end).toBeLessThanOrEqual(text.length)
  }
}
