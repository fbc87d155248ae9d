import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { evaluate, rates, total, type Expected } from '../../src/build/evaluate.js'
import { loadCorePack } from '../../src/check/load-core-pack.js'
import { audit } from '../../src/index.js'

const folder = fileURLToPath(new URL('../../corpus/', import.meta.url))
const cases = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
const read = (path: string): unknown => JSON.parse(readFileSync(folder + path, 'utf8'))

const factKey =
  /^(?:not )?(?:operator (?:legal|person|brand) .|identifier [A-Z]{2}-[A-Z]+ .|contact (?:email|phone|address|url|messenger) .|website .|data-category [a-z]|purpose [a-z]|legal-basis [a-z]|retention (?:fixed|maximum|minimum) P|retention (?:event|vague|unlimited)|recipient [a-z]|transfer (?:affirmed|denied|generic)|storage-location [A-Z]{2}$|right [a-z]|security-measure [a-z]|cookie|consent-mechanism [a-z]|law [A-Z]|date (?:effective|updated|placeholder)|deadline [a-z-]+ P|data-source [a-z]|mandatory-provision$|automated-decision$|minimum-age \d|defined-term .)/u

describe.each(cases)('%s', (name) => {
  const expected = read(`${name}/expected.json`) as Expected

  it('is expected in keys that facts can have, each once', () => {
    expect(expected.facts.filter((key) => !factKey.test(key))).toEqual([])
    for (const keys of [expected.facts, expected.findings, expected.open ?? []])
      expect(keys).toEqual([...new Set(keys)].sort())
  })

  it('can be audited, every quote verbatim', async () => {
    const [source] = readdirSync(folder + name).filter((file) => file.startsWith('source.'))
    const { document, facts, findings, checks } = await audit(`${folder}${name}/${source}`, {
      asOf: '2026-11-20',
    })
    const evidence = [...facts, ...findings].flatMap((item) => item.evidence)
    expect(evidence.filter(({ start, end, quote }) => document.text.slice(start, end) !== quote)).toEqual([])
    expect(checks.filter(({ outcome }) => outcome === 'error')).toEqual([])
  })
})

it('holds for each check a policy where it fires and one where it does not', () => {
  const fired = cases.map((name) => (read(`${name}/expected.json`) as Expected).findings)
  const ids = loadCorePack().checks.map(({ id }) => id)
  expect(ids.filter((id) => fired.every((findings) => !findings.includes(id)))).toEqual([])
  expect(ids.filter((id) => fired.every((findings) => findings.includes(id)))).toEqual([])
})

it('is read and judged no worse than before', async () => {
  const floor = read('floor.json') as { facts: number; findings: number }
  const evaluation = await evaluate(folder)
  const f1 = (of: 'facts' | 'findings'): number => rates(total(evaluation, of)).f1
  expect(evaluation.cases).toBe(cases.length)
  expect(f1('facts'), 'F1 of facts over corpus/').toBeGreaterThanOrEqual(floor.facts)
  expect(f1('findings'), 'F1 of findings over corpus/').toBeGreaterThanOrEqual(floor.findings)
}, 60_000)
