import { describe, expect, it } from 'vitest'
import { readHtml } from '../../src/ingest/html.js'

describe('links', () => {
  it.each([
    [
      '<p>Write to <a href="mailto:a@b.example">a@b.example</a>, please.</p>',
      ['a@b.example → mailto:a@b.example'],
    ],
    ['<p>Call <b><a href="tel:+100"> +1 00 </a></b></p>', ['+1 00 → tel:+100']],
    [
      '<p>See <a href="https://x.example/a?b=1&amp;c=2">our <i>terms</i></a></p>',
      ['our terms → https://x.example/a?b=1&c=2'],
    ],
    ['<p><a href="#top">Scope</a> and <a href="javascript:void(0)">more data</a></p>', []],
    ['<ul><li>by <a href="/mail">post</a></li></ul>', ['post → /mail']],
    ['<p>и\u0306 <a href="/x">и\u0306од</a></p>', ['йод → /x']],
    ['<p>a<br>b <a href="/1">c</a><br><a href="/2">d</a></p>', ['c → /1', 'd → /2']],
    [
      '<p>Wrapped by hand, this sentence goes on to a line where<br>the <a href="/x">link</a> is</p>',
      ['link → /x'],
    ],
    ['<a href="/all"><p>One data</p><p>Two data</p></a>', ['One data → /all', 'Two data → /all']],
    [
      '<p>E-mail: <a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="422302206c273a232f322e27">[email&#160;protected]</a></p>',
      ['a@b.example → mailto:a@b.example'],
    ],
    [
      '<p><a href="/cdn-cgi/l/email-protection#422302206c273a232f322e27">Write to us</a></p>',
      ['Write to us → mailto:a@b.example'],
    ],
  ])('%s', async (html, expected) => {
    const { blocks } = await readHtml(html, {})
    const links = blocks.flatMap(({ text, links: own = [] }) =>
      own.map((link) => `${text.slice(link.start, link.end)} → ${link.target}`),
    )
    expect(links).toEqual(expected)
  })
})

describe('titles', () => {
  it.each([
    ['<title>Tab</title><h1>Privacy Policy</h1><p>We keep data.</p>', 'Privacy Policy'],
    ['<head><title> Privacy\n Policy </title></head><p>We keep data.</p>', 'Privacy Policy'],
    ['<title>Tab</title><h2>Privacy notice</h2><p>We keep data.</p>', 'Privacy notice'],
    ['<p>We keep data.</p>', undefined],
  ])('%s', async (html, expected) => {
    expect((await readHtml(html, {})).title).toBe(expected)
  })
})

describe('notes', () => {
  it('says what was left out', async () => {
    const { notes } = await readHtml(
      `<nav><a href="/">Home</a></nav><main><p>We keep your personal data for one year and then delete it.</p>
      <p style="display:none">We sell your data.</p></main>`,
      {},
    )
    expect(notes.map((note) => note.code)).toEqual(['boilerplate-dropped', 'hidden-text'])
  })

  it('has nothing to say of a plain page', async () => {
    expect((await readHtml('<p>We keep your personal data for one year.</p>', {})).notes).toEqual([])
  })
})
