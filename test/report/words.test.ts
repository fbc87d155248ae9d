import { describe, expect, it } from 'vitest'
import type { FactType, FactValues } from '../../src/extract/fact.js'
import { escapeMarkdown } from '../../src/report/markdown-escape.js'
import { neutralise, neutraliseText } from '../../src/report/neutralise.js'
import { loadMessages } from '../../src/report/report-data.js'
import { safeUrl } from '../../src/report/safe-url.js'
import { fitLine, terminalWidth, wrapLines } from '../../src/report/terminal-width.js'
import { positionFinder } from '../../src/report/text-position.js'
import { countryName } from '../../src/report/words/country.js'
import { dayInWords } from '../../src/report/words/day.js'
import { durationInWords } from '../../src/report/words/duration.js'
import { factLabel } from '../../src/report/words/fact-label.js'
import { shorten } from '../../src/report/words/shorten.js'
import { escapeXml } from '../../src/report/xml-escape.js'

describe('neutraliseText', () => {
  it.each([
    ['plain\ttext\n', 'plain\ttext\n'],
    ['\u001b[31mred', '␛[31mred'],
    ['\u0000\u0007\r', '␀␇␍'],
    ['\u007f', '␡'],
    ['\u0085\u202ex\u2069', '\ufffd\ufffdx\ufffd'],
    ['a\ud800b', 'a\ufffdb'],
    ['😀', '😀'],
    ['\u200d\u00ad', '\u200d\u00ad'],
  ])('%j is shown as %j', (text, expected) => {
    expect(neutraliseText(text)).toBe(expected)
    expect(expected.length).toBe(text.length)
  })

  it('reaches every string and changes nothing else', () => {
    const value = { a: ['\u202e', 1, null, { b: '\u001b' }], c: true }
    expect(neutralise(value)).toEqual({ a: ['\ufffd', 1, null, { b: '␛' }], c: true })
    expect(value.a[0]).toBe('\u202e')
  })
})

describe('safeUrl', () => {
  it.each([
    ['https://law.example/a?b#c', 'https://law.example/a?b#c'],
    ['http://law.example', 'http://law.example/'],
    ['mailto:a@b.example', 'mailto:a@b.example'],
    ['https://law.example/">', 'https://law.example/%22%3E'],
    ['javascript:alert(1)', undefined],
    [' JaVaScRiPt:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['file:///etc/passwd', undefined],
    ['//law.example', undefined],
    ['law.example', undefined],
  ])('%s gives %s', (address, expected) => {
    expect(safeUrl(address)).toBe(expected)
  })
})

describe('escapeMarkdown', () => {
  it.each([
    ['a *b* _c_ `d`', 'a \\*b\\* \\_c\\_ \\`d\\`'],
    ['# no heading', '\\# no heading'],
    ['1. no list', '1\\. no list'],
    ['4.1. a clause', '4.1. a clause'],
    ['1) no list', '1\\) no list'],
    ['- no list', '\\- no list'],
    ['[a](b) <c>', '\\[a\\](b) \\<c\\>'],
    ['a | b', 'a \\| b'],
    ['&lt; & &#60;', '&amp;lt; & &\\#60;'],
    ['line\n\nbreak', 'line break'],
    ['https://a.example', 'https\\://a.example'],
    ['\\', '\\\\'],
  ])('%j is %j', (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected)
  })
})

describe('escapeXml', () => {
  it.each([
    [`<a b="c" d='e'>&]]>`, '&lt;a b=&quot;c&quot; d=&apos;e&apos;&gt;&amp;]]&gt;'],
    ['line\nbreak', 'line&#10;break'],
  ])('%j is %j', (text, expected) => {
    expect(escapeXml(text)).toBe(expected)
  })
})

describe('shorten', () => {
  it.each([
    ['short', 10, 'short'],
    ['several  words\nhere', 40, 'several words here'],
    ['several words here', 14, 'several words…'],
    ['several words, here', 15, 'several words…'],
    ['ы'.repeat(10_000), 5, 'ыыыы…'],
    ['', 5, ''],
  ])('%j to %i is %j', (text, length, expected) => {
    expect(shorten(text, length)).toBe(expected)
  })
})

describe('terminal lines', () => {
  it.each([
    ['abc', 3],
    ['сөз', 3],
    ['日本', 4],
    ['e\u0301', 1],
  ])('%s takes %i columns', (text, expected) => {
    expect(terminalWidth(text)).toBe(expected)
  })

  it.each([
    ['fits', 4, 'fits'],
    ['does not fit', 8, 'does no…'],
    ['日本語日本語', 5, '日本…'],
    ['x'.repeat(100_000), 5, 'xxxx…'],
  ])('%j cut to %i', (text, columns, expected) => {
    expect(fitLine(text, columns)).toBe(expected)
  })

  it.each([
    ['one two three', 7, 3, ['one two', 'three']],
    ['one two three four', 7, 2, ['one two', 'three…']],
    ['x'.repeat(12), 5, 3, ['xxxxx', 'xxxxx', 'xx']],
    ['', 5, 2, []],
  ])('%j broken at %i into %i lines at most', (text, columns, lines, expected) => {
    expect(wrapLines(text, columns, lines)).toEqual(expected)
  })
})

describe('positionFinder', () => {
  it.each([
    [0, { line: 1, column: 1 }],
    [2, { line: 1, column: 3 }],
    [3, { line: 2, column: 1 }],
    [4, { line: 3, column: 1 }],
    [99, { line: 3, column: 96 }],
  ])('offset %i', (offset, expected) => {
    expect(positionFinder('ab\n\ncd')(offset)).toEqual(expected)
  })
})

describe('countryName', () => {
  it.each([
    ['KZ', 'ru', 'Казахстан'],
    ['KZ', 'kk', 'Қазақстан'],
    ['IE', 'en', 'Ireland'],
    ['<b>', 'en', '<b>'],
    ['', 'en', ''],
  ] as const)('%s in %s is %s', (code, lang, expected) => {
    expect(countryName(code, lang)).toBe(expected)
  })
})

describe('dayInWords', () => {
  it.each([
    ['2026-11-20', 'en', '20 November 2026'],
    ['2026-03-02', 'ru', '2 марта 2026 г.'],
    ['2026', 'en', '2026'],
    ['2026-99-99', 'en', '2026-99-99'],
  ] as const)('%s in %s is %s', (date, lang, expected) => {
    expect(dayInWords(date, lang)).toBe(expected)
  })
})

describe('durationInWords', () => {
  it.each([
    ['P3Y', 'ru', undefined, '3 года'],
    ['P1Y6M', 'en', undefined, '1 year 6 months'],
    ['P15D', 'ru', 'working', '15 рабочих дней'],
    ['P10D', 'kk', 'calendar', '10 күнтізбелік күн'],
    ['PT72H', 'en', undefined, '72 hours'],
    ['PT5M', 'en', undefined, '5 minutes'],
    ['P2W', 'en', undefined, '2 weeks'],
    ['P', 'en', undefined, 'P'],
    ['three years', 'en', undefined, 'three years'],
  ] as const)('%s in %s (%s) is %s', async (duration, lang, days, expected) => {
    expect(durationInWords(duration, await loadMessages(lang), days)).toBe(expected)
  })
})

const labels: readonly (readonly [FactType, FactValues[FactType], string])[] = [
  ['operator', { name: null, nameKind: 'brand', identifiers: [] }, 'not named'],
  ['contact', { kind: 'email', value: 'a@b.example', role: 'dpo' }, 'a@b.example (responsible for data)'],
  [
    'legal-basis',
    { basis: 'contract', law: 'EU-GDPR', article: '6(1)(b)' },
    'Contract (GDPR, Regulation (EU) 2016/679, art. 6(1)(b))',
  ],
  [
    'retention',
    { kind: 'maximum', duration: 'P3Y', triggers: ['contract-end'] },
    'not more than 3 years, from the end of the contract',
  ],
  ['retention', { kind: 'minimum', duration: 'P6M', triggers: [] }, 'at least 6 months'],
  ['retention', { kind: 'event', triggers: ['consent-withdrawal'] }, 'until an event: withdrawal of consent'],
  ['retention', { kind: 'vague', triggers: [] }, 'as long as needed'],
  [
    'recipient',
    { category: 'hosting-it', name: 'Cloudbarn', country: 'US' },
    'Hosting and IT (Cloudbarn, United States)',
  ],
  [
    'transfer',
    { status: 'affirmed', countries: ['IE', 'US'], safeguards: ['scc'] },
    'Data is or may be sent abroad; Ireland, United States; standard contractual clauses',
  ],
  ['cookie', { kinds: ['analytics'], optOut: true, consentByUse: false }, 'analytics, can be refused'],
  ['cookie', { kinds: [], optOut: false, consentByUse: false }, 'Cookies'],
  ['law', { law: 'OTHER', citation: 'Law on Shops' }, 'Law on Shops'],
  ['date', { kind: 'placeholder' }, 'date not filled in'],
  [
    'deadline',
    { action: 'respond', duration: 'P3D', workingDays: true },
    'Answer to a request: 3 working days',
  ],
  ['minimum-age', { age: 16 }, 'from 16 years'],
]

describe('factLabel', () => {
  it.each(labels)('%s %j is %s', async (type, value, expected) => {
    const messages = await loadMessages('en')
    expect(factLabel({ id: 'f1', type, value, polarity: 'affirmed', evidence: [], via: [] }, messages)).toBe(
      expected,
    )
  })
})
