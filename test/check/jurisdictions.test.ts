import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findArticle } from '../../src/check/find-article.js'
import type { Jurisdiction } from '../../src/check/jurisdiction.js'
import { validateJurisdiction } from '../../src/check/pack/validate-jurisdiction.js'
import { knownChecks } from './known-checks.js'

const root = join(import.meta.dirname, '../..')
const read = async (id: string): Promise<Jurisdiction> => {
  const file = `rules/jurisdictions/${id}.yaml`
  return validateJurisdiction(await readFile(join(root, file), 'utf8'), file)
}
const ids = ['eu', 'kz', 'ru', 'uk', 'us-ca']
const all: ReadonlyMap<string, Jurisdiction> = new Map(
  await Promise.all(ids.map(async (id) => [id, await read(id)] as const)),
)
const the = (id: string): Jurisdiction => {
  const jurisdiction = all.get(id)
  if (!jurisdiction) throw new Error(`no ${id}`)
  return jurisdiction
}

it('knows every check that there is a file for', async () => {
  const files = await readdir(join(root, 'rules/checks'), { recursive: true }).catch(() => [])
  const known = knownChecks.map(([id]) => id)
  const written = files
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.replace(/^.*\/|\.yaml$/g, ''))
  expect(written.filter((id) => !known.includes(id))).toEqual([])
})

describe.each(ids)('%s', (id) => {
  const jurisdiction = the(id)
  const applying = knownChecks.filter(
    ([, , where]) => where === '*' || where.split(' ').includes(jurisdiction.code),
  )

  it('bears the name of its file', () => {
    expect(jurisdiction.id).toBe(id)
    expect(jurisdiction.code).toBe(id.toUpperCase())
  })

  it('speaks only of checks that exist and apply there', () => {
    const known = applying.map(([check]) => check)
    expect(Object.keys(jurisdiction.checks).filter((check) => !known.includes(check))).toEqual([])
  })

  it('speaks of every check that claims law there', () => {
    const claims = applying.filter(([, nature]) => nature === 'law').map(([check]) => check)
    expect(claims.filter((check) => !Object.hasOwn(jurisdiction.checks, check))).toEqual([])
  })

  it('claims law only with a reference that is proven', () => {
    const unproven = applying.filter(([check, byDefault]) => {
      const law = jurisdiction.checks[check]
      if (law?.off || (law?.nature ?? byDefault) !== 'law') return false
      return !(law?.references ?? []).some(({ confidence }) => confidence !== 'M')
    })
    expect(unproven.map(([check]) => check)).toEqual([])
  })

  it('never makes a contradiction or a fault of drafting a breach of law', () => {
    const raised = applying.filter(
      ([check, byDefault]) =>
        byDefault !== 'practice' && byDefault !== 'law' && jurisdiction.checks[check]?.nature,
    )
    expect(raised.map(([check]) => check)).toEqual([])
  })

  it('says nothing twice: severity and nature stand only where they differ', () => {
    const same = applying.filter(([check, byDefault]) => jurisdiction.checks[check]?.nature === byDefault)
    expect(same.map(([check]) => check)).toEqual([])
  })

  it('names a governing law with a map of its articles', () => {
    const governing = Object.values(jurisdiction.laws).filter((law) => law.governing)
    expect(governing.length).toBeGreaterThan(0)
    expect(governing.every((law) => Object.keys(law.articles ?? {}).length > 20)).toBe(true)
  })

  it('has no two deadlines that say the same', () => {
    const said = jurisdiction.deadlines.map((one) => JSON.stringify(one))
    expect(new Set(said).size).toBe(said.length)
  })
})

describe('which article governs what', () => {
  it.each([
    ['kz', 'KZ-94-V', '8', 'consent', true],
    ['kz', 'KZ-94-V', '8(4)(1)', 'controller-identity', true],
    ['kz', 'KZ-94-V', '8(7)', 'withdrawal', true],
    ['kz', 'KZ-94-V', '12', 'consent', false],
    ['kz', 'KZ-94-V', '12(2)', 'localisation', true],
    ['kz', 'KZ-94-V', '9', 'consent', false],
    ['kz', 'KZ-94-V', '16', 'transfer', true],
    ['kz', 'KZ-94-V', '12', 'transfer', false],
    ['kz', 'KZ-94-V', '18', 'subject-rights', false],
    ['kz', 'KZ-94-V', '25', 'subject-rights', false],
    ['kz', 'KZ-94-V', '7', 'confidentiality', false],
    ['kz', 'KZ-94-V', '19-1', 'automated-decisions', true],
    ['ru', 'RU-152-FZ', '18(5)', 'localisation', true],
    ['ru', 'RU-152-FZ', '18.1', 'localisation', false],
    ['ru', 'RU-152-FZ', '12', 'localisation', false],
    ['ru', 'RU-152-FZ', '18.1(2)', 'policy-document', true],
    ['ru', 'RU-152-FZ', '22', 'policy-document', false],
    ['ru', 'RU-152-FZ', '9', 'direct-marketing', false],
    ['ru', 'RU-152-FZ', '19', 'breach', false],
    ['eu', 'EU-GDPR', '6(1)(f)', 'legitimate-interest', true],
    ['eu', 'EU-GDPR', '6(1)(b)', 'legitimate-interest', false],
    ['eu', 'EU-GDPR', '17', 'destruction', true],
    ['eu', 'EU-GDPR', '16', 'destruction', false],
    ['eu', 'EU-GDPR', '13', 'complaint', false],
    ['eu', 'EU-GDPR', '13(2)(d)', 'complaint', true],
    ['eu', 'EU-GDPR', '79', 'complaint', false],
    ['eu', 'EU-GDPR', '45', 'transfer-safeguards', false],
    ['uk', 'UK-GDPR', '22A', 'automated-decisions', true],
    ['uk', 'UK-GDPR', '44A', 'transfer', true],
    ['us-ca', 'US-CA-CCPA', '1798.105(b)', 'destruction', true],
    ['us-ca', 'US-CA-CCPA', '1798.105', 'rectification', false],
  ])('%s %s art. %s: %s %s', (id, law, article, subject, expected) => {
    const found = findArticle(the(id).laws[law]!, article)
    expect(found).toBeDefined()
    expect(found?.subjects.includes(subject)).toBe(expected)
  })

  it.each([
    ['kz', 'KZ-94-V', '32'],
    ['kz', 'KZ-94-V', '18.1'],
    ['ru', 'RU-152-FZ', '26'],
    ['eu', 'EU-GDPR', '100'],
    ['eu', 'EU-GDPR', '88a'],
    ['uk', 'UK-GDPR', '22'],
    ['uk', 'UK-GDPR', '45'],
  ])('%s %s has no article %s', (id, law, article) => {
    expect(findArticle(the(id).laws[law]!, article)).toBeUndefined()
  })
})

describe('what the law sets', () => {
  const limits = (id: string, action: string): string[] =>
    the(id)
      .deadlines.filter((deadline) => deadline.action === action)
      .map(({ duration, workingDays }) => `${duration}${workingDays ? ' working' : ''}`)

  it.each([
    ['kz', 'respond', ['P3D working']],
    ['kz', 'erase', ['P1D working']],
    ['kz', 'restrict', ['P1D working', 'P15D working']],
    ['ru', 'respond', ['P10D working']],
    ['ru', 'notify-breach', ['PT24H', 'PT72H']],
    ['eu', 'respond', ['P1M']],
    ['uk', 'respond', ['P1M']],
    ['us-ca', 'respond', ['P45D']],
  ])('%s %s', (id, action, expected) => {
    expect(limits(id, action)).toEqual(expected)
  })

  it('has no legitimate interest and no contract as a ground in Kazakhstan', () => {
    expect(the('kz').bases).toEqual(['consent', 'legal-obligation'])
  })
})
