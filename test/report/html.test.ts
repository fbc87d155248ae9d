import { createHash } from 'node:crypto'
import { load, type CheerioAPI } from 'cheerio'
import { beforeAll, describe, expect, it } from 'vitest'
import { render } from '../../src/report/render.js'
import { hostileSample, nasties } from './hostile-sample.js'
import { largeSample } from './large-sample.js'
import { russianSample } from './russian-sample.js'
import { reportLanguages } from './sample-audit.js'
import { emptySample, englishSample, kazakhSample } from './small-samples.js'

const samples = [
  ['russian', russianSample],
  ['english', englishSample],
  ['kazakh', kazakhSample],
  ['empty', emptySample],
  ['hostile', hostileSample],
] as const

const cases = samples.flatMap(([name, audit]) => reportLanguages.map((lang) => [name, lang, audit] as const))

describe.each(cases)('a page of the %s sample in %s', (_, lang, audit) => {
  let html: string
  let $: CheerioAPI
  beforeAll(async () => {
    html = await render(audit, 'html', { lang })
    $ = load(html)
  })

  it('holds nothing that runs, loads or sends', () => {
    expect($('script, link, iframe, object, embed, form, img, base, [style]').length).toBe(0)
    const attributes = $('*')
      .toArray()
      .flatMap((node) => ('attribs' in node ? Object.keys(node.attribs) : []))
    expect(attributes.filter((name) => name.startsWith('on') || name === 'src')).toEqual([])
  })

  it('allows its own styles by their digests and nothing else', () => {
    const policy = $('meta[http-equiv="Content-Security-Policy"]').attr('content') ?? ''
    const digests = $('style')
      .toArray()
      .map((style) => `'sha256-${createHash('sha256').update($(style).text()).digest('base64')}'`)
    expect(policy).toBe(
      `default-src 'none'; style-src ${digests.join(' ')}; base-uri 'none'; form-action 'none'`,
    )
  })

  it('has no anchor twice and no link to nowhere', () => {
    const ids = $('[id]')
      .toArray()
      .map((element) => element.attribs['id']!)
    expect(new Set(ids).size).toBe(ids.length)
    const known = new Set(ids)
    const targets = $('a[href^="#"]')
      .toArray()
      .map((link) => link.attribs['href']!.slice(1))
    expect(targets.filter((target) => !known.has(target))).toEqual([])
  })

  it('links to the web and to mail only', () => {
    const hrefs = $('a[href]')
      .toArray()
      .map((link) => link.attribs['href']!)
    expect(hrefs.filter((href) => !/^(?:#|https?:|mailto:)/.test(href))).toEqual([])
  })

  it('tells the language of its words and of its quotes', () => {
    expect($('html').attr('lang')).toBe(lang)
    expect($('.text').attr('lang')).toBe(audit.document.language)
    expect($('blockquote:not([lang]), q:not([lang])').length).toBe(0)
  })

  it('leaves no place unfilled', () => {
    expect($('body').text()).not.toMatch(/undefined|\[object|\{n\}|\{text\}/)
  })

  it('steps down headings one level at a time', () => {
    const levels = $('h1, h2, h3, h4, h5, h6')
      .toArray()
      .map((heading) => Number(heading.tagName.slice(1)))
    expect(levels[0]).toBe(1)
    expect(levels.filter((level, index) => index > 0 && level > levels[index - 1]! + 1)).toEqual([])
  })
})

describe('the marked policy', () => {
  it('holds the whole text, mark numbers aside', async () => {
    const $ = load(await render(russianSample, 'html', { lang: 'ru' }))
    $('.text sup, .text .notes').remove()
    const written = $('.text').text().replace(/\s+/g, '')
    expect(written).toBe(russianSample.document.text.replaceAll(' | ', ' ').replace(/\s+/g, ''))
  })

  it('leads from each finding to its passages and back', async () => {
    const $ = load(await render(russianSample, 'html', { lang: 'ru' }))
    for (const link of $('.finding figcaption a').toArray()) {
      const finding = $(link).closest('.finding').attr('id')
      const mark = $(link).attr('href')!
      const back = $(`.notes a[href="${mark}"]`).closest('li').find(`a[href="#${finding}"]`)
      expect(back.length).toBe(1)
    }
    expect($('.finding figcaption a').length).toBe(8)
  })

  it('leads from each fact to its passages and back', async () => {
    const $ = load(await render(russianSample, 'html', { lang: 'ru' }))
    const links = $('#facts .marks a').toArray()
    expect(links.length).toBeGreaterThan(30)
    for (const link of links) {
      const entry = $(link).closest('[id^="k"]').attr('id')
      const note = $(`.notes a[href="${$(link).attr('href')}"]`).closest('li')
      expect(note.find(`a[href="#${entry}"]`).length).toBe(1)
    }
  })

  it('quotes what is marked', async () => {
    const $ = load(await render(russianSample, 'html', { lang: 'ru' }))
    const quote = $('.finding').first().find('.quote').first()
    const mark = $(quote.find('figcaption a').attr('href')!)
    expect(mark.text()).toBe(quote.find('blockquote').text())
  })
})

describe('hostile text', () => {
  it('is shown, not obeyed', async () => {
    const html = await render(hostileSample, 'html', { lang: 'en' })
    const text = load(html)('.text').text()
    expect(text).toContain(nasties.script)
    expect(text).toContain(nasties.braces)
    expect(text).toContain(nasties.entity)
    expect(html).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
  })

  it('does not leave the running heads', async () => {
    const title = '"}</style><script>alert(1)</script>@import url(x);\\'
    const audit = { ...englishSample, document: { ...englishSample.document, title } }
    const $ = load(await render(audit, 'html'))
    expect($('style').length).toBe(2)
    expect($('style').last().text()).not.toMatch(/[<>;\\]import|<\/|url\(/)
    expect($('h1').text()).toBe(title)
  })
})

describe('a policy of 130 KB with 60 findings and 860 facts', () => {
  it('takes under 150 ms and under 1 MB', async () => {
    const audit = largeSample()
    const times: number[] = []
    let html = ''
    for (let round = 0; round < 7; round++) {
      const started = performance.now()
      html = await render(audit, 'html', { lang: 'ru' })
      times.push(performance.now() - started)
    }
    expect(Math.min(...times)).toBeLessThan(150)
    expect(Buffer.byteLength(html)).toBeLessThan(1_000_000)
  })
})
