import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { check, extract } from '../../src/audit-document.js'
import { readPack } from '../../src/check/pack/read-pack.js'
import type { RulePack } from '../../src/check/pack.js'
import type { CheckRule, Example } from '../../src/check/rule.js'
import { ingest } from '../../src/ingest/ingest.js'

/** Every check's own examples, read as Markdown and judged as a policy of theirs would be. */
const pack = await readPack(join(import.meta.dirname, '../../rules'), { id: 'core', version: 'test' })

async function fails(rule: CheckRule, example: Example): Promise<boolean> {
  const source = await ingest(new TextEncoder().encode(example.text), { location: 'example.md' })
  const jurisdictions = example.jurisdiction === undefined ? {} : { jurisdictions: [example.jurisdiction] }
  const only: RulePack = { ...pack, checks: [rule] }
  const audit = check(extract(source, { force: true }), { pack: only, asOf: '2026-01-15', ...jurisdictions })
  expect(audit.checks.map(({ error }) => error).filter(Boolean)).toEqual([])
  return audit.findings.some(({ outcome }) => outcome === 'fail')
}

const label = (rule: CheckRule, example: Example, index: number): string =>
  `${rule.id}, example ${index + 1} (${example.language})`

const cases = (kind: 'fires' | 'spares'): [string, CheckRule, Example][] =>
  pack.checks.flatMap((rule) =>
    rule.examples[kind].map((example, index): [string, CheckRule, Example] => [
      label(rule, example, index),
      rule,
      example,
    ]),
  )

describe('examples that a check must report', () => {
  it.each(cases('fires'))('%s', async (_, rule, example) => {
    expect(await fails(rule, example)).toBe(true)
  })
})

describe('examples that a check must not report', () => {
  it.each(cases('spares'))('%s', async (_, rule, example) => {
    expect(await fails(rule, example)).toBe(false)
  })
})

describe('each check is proven in two languages at least, twice each way', () => {
  it.each(pack.checks.map((rule): [string, CheckRule] => [rule.id, rule]))('%s', (_, rule) => {
    const { fires, spares } = rule.examples
    expect(fires.length).toBeGreaterThanOrEqual(2)
    expect(spares.length).toBeGreaterThanOrEqual(2)
    expect(new Set([...fires, ...spares].map(({ language }) => language)).size).toBeGreaterThanOrEqual(2)
  })
})
