import { Parser } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { formatOfPath, formats, render } from '../../src/report/render.js'
import { hostileSample, nasties } from './hostile-sample.js'
import { russianSample } from './russian-sample.js'
import { reportLanguages } from './sample-audit.js'
import { emptySample, englishSample, kazakhSample } from './small-samples.js'

const samples = [russianSample, englishSample, kazakhSample, emptySample, hostileSample]

describe('formatOfPath', () => {
  it.each([
    ['audit.json', 'json'],
    ['out/Audit.HTML', 'html'],
    ['a.htm', 'html'],
    ['a.md', 'markdown'],
    ['a.markdown', 'markdown'],
    ['a.txt', 'terminal'],
    ['a.sarif', 'sarif'],
    ['a.sarif.json', 'sarif'],
    ['junit.xml', 'junit'],
    ['a.csv', 'csv'],
    ['a.docx', undefined],
    ['json', undefined],
    ['', undefined],
  ])('%s is %s', (path, expected) => {
    expect(formatOfPath(path)).toBe(expected)
  })
})

describe.each(formats)('%s', (format) => {
  it('is the same twice', async () => {
    for (const lang of reportLanguages)
      expect(await render(russianSample, format, { lang })).toBe(
        await render(russianSample, format, { lang }),
      )
  })

  it('holds no control character, no bidirectional control, no lone surrogate', async () => {
    for (const sample of samples) {
      const text = await render(sample, format, { lang: 'ru' })
      expect(text).not.toMatch(/[^\P{Cc}\t\n\r]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Cs}/u)
    }
  })
})

describe('json', () => {
  it('keeps the audit as it is', async () => {
    for (const sample of samples) {
      const json = await render(sample, 'json')
      expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(sample)))
      expect(json.endsWith('}\n')).toBe(true)
    }
  })

  it('has its keys in one order, however the audit was made', async () => {
    const turned = Object.fromEntries(
      Object.entries(russianSample).reverse(),
    ) as unknown as typeof russianSample
    expect(await render(turned, 'json')).toBe(await render(russianSample, 'json'))
    expect(
      (await render(russianSample, 'json')).startsWith('{\n  "schemaVersion": "1",\n  "tool": {\n'),
    ).toBe(true)
  })
})

describe('terminal', () => {
  it.each(reportLanguages)('fits a screen of 80 by 24 in %s', async (lang) => {
    for (const sample of samples) {
      const text = await render(sample, 'terminal', { lang, written: ['audit.html', 'audit.json'] })
      const lines = text.trimEnd().split('\n')
      expect(lines.length).toBeLessThan(24)
      expect(lines.filter((line) => [...line].length > 80)).toEqual([])
    }
  })

  it('says what was found, where, and where the report is', async () => {
    const text = await render(russianSample, 'terminal', { lang: 'ru', written: ['audit.html'] })
    expect(text).toContain('В политике найдено 6 проблем, из них 3 высокой важности')
    expect(text).toContain('Решено проверок: 9 из 12, решить человеку: 1, неприменимы: 2')
    expect(text).toContain('п. 2.1(г): «иные данные, нужные Оператору»')
    expect(text).toContain('Отчёт: audit.html')
  })

  it('is coloured only on request', async () => {
    const colored = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`)
    expect(await render(russianSample, 'terminal', { lang: 'ru' })).not.toMatch(colored)
    expect(await render(russianSample, 'terminal', { lang: 'ru', color: true })).toMatch(colored)
  })

  it('counts what there is no room for', async () => {
    const text = await render(russianSample, 'terminal', { lang: 'en', rows: 14 })
    expect(text).toContain('… and 5 more')
  })
})

describe('markdown', () => {
  it('says the verdict first', async () => {
    const text = await render(englishSample, 'markdown', { lang: 'en' })
    expect(text.split('\n\n').slice(0, 3)).toEqual([
      '# Privacy Policy of Paper Lantern Ltd',
      'Document: https\\://paper-lantern.example/privacy · Language of the policy: English · Law applied: United Kingdom, European Union · As of: 20 November 2026',
      '**The policy has 1 problem.** Decided 4 of 6, 0 to review, 2 not applicable.',
    ])
  })

  it('quotes with the clause', async () => {
    const text = await render(russianSample, 'markdown', { lang: 'ru' })
    expect(text).toContain('> иные данные, нужные Оператору (п. 2.1(г))')
  })

  it('takes no markup from the policy', async () => {
    const text = await render(hostileSample, 'markdown', { lang: 'en' })
    expect(text).not.toMatch(/(?<!\\)<(?:script|img)/)
    expect(text).not.toMatch(/(?<!\\)\]\(javascript/)
    expect(
      text.split('\n').filter((line) => line.startsWith('| ') && line.split(/(?<!\\)\|/).length !== 5),
    ).toEqual([])
  })
})

describe('sarif', () => {
  it('has what code scanning needs', async () => {
    const log: unknown = JSON.parse(await render(russianSample, 'sarif', { lang: 'ru' }))
    expect(log).toMatchObject({
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'policyproof',
              rules: expect.arrayContaining([
                expect.objectContaining({ id: 'retention-conflict' }),
              ]) as unknown,
            },
          },
          results: expect.arrayContaining([
            expect.objectContaining({
              ruleId: 'retention-conflict',
              level: 'error',
              partialFingerprints: { 'policyproof/v1': '0000000000000001' },
            }),
            expect.objectContaining({ ruleId: 'consent-by-use', kind: 'review', level: 'none' }),
          ]) as unknown,
        },
      ],
    })
  })

  it('points to the line of the quote', async () => {
    const log = JSON.parse(await render(russianSample, 'sarif', { lang: 'ru' })) as {
      runs: [
        {
          results: {
            ruleIndex: number
            ruleId: string
            locations: [{ physicalLocation: { region: Record<string, number> } }]
          }[]
          tool: { driver: { rules: { id: string }[] } }
        },
      ]
    }
    const lines = russianSample.document.text.split('\n')
    const { results, tool } = log.runs[0]
    const open = results.find((result) => result.ruleId === 'data-categories-open')!
    const { startLine, startColumn, endColumn } = open.locations[0].physicalLocation.region
    expect(lines[startLine! - 1]!.slice(startColumn! - 1, endColumn! - 1)).toBe(
      'иные данные, нужные Оператору',
    )
    for (const result of results) expect(tool.driver.rules[result.ruleIndex]!.id).toBe(result.ruleId)
  })
})

describe('junit', () => {
  it.each(reportLanguages)('is well-formed XML whose counts are right in %s', async (lang) => {
    for (const sample of samples) {
      const seen = { testcase: 0, failure: 0, error: 0, skipped: 0 }
      const open: string[] = []
      let totals: Readonly<Record<string, string>> = {}
      const parser = new Parser(
        {
          onopentag: (name, attributes) => {
            open.push(name)
            if (name === 'testsuites') totals = attributes
            if (name in seen) seen[name as keyof typeof seen]++
          },
          onclosetag: (name, implied) => {
            if (name !== 'testsuites') expect(implied && name !== open.at(-1)).toBe(false)
            open.pop()
          },
        },
        { xmlMode: true },
      )
      parser.end(await render(sample, 'junit', { lang }))
      expect(open).toEqual([])
      expect(totals).toMatchObject({
        tests: String(seen.testcase),
        failures: String(seen.failure),
        errors: String(seen.error),
        skipped: String(seen.skipped),
      })
    }
  })
})

describe('csv', () => {
  it('has a row for each finding and fact, all of one length', async () => {
    for (const sample of samples) {
      const rows = parseCsv(await render(sample, 'csv', { lang: 'ru' }))
      expect(rows.length).toBe(1 + sample.findings.length + sample.facts.length)
      expect(new Set(rows.map((row) => row.length)).size).toBe(1)
    }
  })

  it('holds no cell that a spreadsheet computes', async () => {
    const rows = parseCsv(await render(hostileSample, 'csv', { lang: 'en' }))
    expect(rows.flat().filter((cell) => /^\s*[=+\-@\t|%]/.test(cell))).toEqual([])
    expect(rows.flat()).toContain(`'${nasties.formula}`)
  })
})

describe('github', () => {
  it('annotates the line, one command a line', async () => {
    const text = await render(russianSample, 'github', { lang: 'ru' })
    expect(text).toContain('::error file=siniy-globus.txt,line=')
    expect(text.trimEnd().split('\n').length).toBe(russianSample.findings.length)
  })

  it('takes no command from the policy', async () => {
    const text = await render(hostileSample, 'github', { lang: 'en' })
    expect(text.trimEnd().split('\n').length).toBe(1)
    expect(text).toContain('%250A')
  })
})

/** A reader of RFC 4180 of its own. */
function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  const pattern = /"((?:[^"]|"")*)"(,|\r\n)/gy
  pattern.lastIndex = text.startsWith('\ufeff') ? 1 : 0
  let end = pattern.lastIndex
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    rows.at(-1)!.push(match[1]!.replaceAll('""', '"'))
    if (match[2] === '\r\n') rows.push([])
    end = pattern.lastIndex
  }
  expect(end).toBe(text.length)
  return rows.slice(0, -1)
}
