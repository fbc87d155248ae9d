import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { formats } from '../../src/report/format.js'
import { messagesFrom, type Catalogue, type Message } from '../../src/report/messages.js'
import { loadMessages } from '../../src/report/report-data.js'
import { families, natures, severities } from '../../src/report/view/number-findings.js'
import { parseYaml } from '../../src/yaml.js'
import { reportLanguages } from './sample-audit.js'
import { taxonomyIds } from './taxonomy-ids.js'

const root = fileURLToPath(new URL('../../', import.meta.url))

const catalogues = Object.fromEntries(
  reportLanguages.map((lang) => {
    const file = join(root, 'reports/messages', `${lang}.yaml`)
    return [lang, parseYaml(readFileSync(file, 'utf8'), file) as Catalogue]
  }),
)

const formsOf = (message: Message): readonly string[] =>
  typeof message === 'string' ? [message] : Object.values(message)

const entriesOf = (lang: string): readonly (readonly [string, Message])[] =>
  Object.entries(catalogues[lang]!).flatMap(([group, messages]) =>
    Object.entries(messages).map(([id, message]) => [`${group}.${id}`, message] as const),
  )

const placeholders = (message: Message): readonly string[] => {
  const names = formsOf(message).flatMap((form) => [...form.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!))
  return [...new Set(names)].sort()
}

describe.each(reportLanguages)('the catalogue in %s', (lang) => {
  it('has the same keys as the English one', () => {
    const keys = (each: string): readonly string[] =>
      entriesOf(each)
        .map(([key]) => key)
        .sort()
    expect(keys(lang)).toEqual(keys('en'))
  })

  it('fills in the same values as the English one', () => {
    const english = new Map(entriesOf('en'))
    for (const [key, message] of entriesOf(lang))
      expect([key, placeholders(message)]).toEqual([key, placeholders(english.get(key)!)])
  })

  it('has text everywhere, and every plural form that the language has', () => {
    const categories = [...new Intl.PluralRules(lang).resolvedOptions().pluralCategories].sort()
    for (const [key, message] of entriesOf(lang)) {
      for (const form of formsOf(message))
        expect([key, typeof form, form === '']).toEqual([key, 'string', false])
      if (typeof message !== 'string') expect([key, Object.keys(message).sort()]).toEqual([key, categories])
    }
  })

  it.each(Object.entries(taxonomyIds))('names every id of %s', (list, ids) => {
    expect(Object.keys(catalogues[lang]![list]!).sort()).toEqual([...ids].sort())
  })

  it('names severities, natures, families and formats', () => {
    const { severity, nature, why, whyReview, family, format } = catalogues[lang]!
    expect(Object.keys(severity!).sort()).toEqual([...severities].sort())
    for (const group of [nature, why, whyReview])
      expect(Object.keys(group!).sort()).toEqual([...natures].sort())
    expect(Object.keys(family!).sort()).toEqual([...families].sort())
    expect(Object.keys(format!).sort()).toEqual([...formats].sort())
  })

  it('never calls a policy lawful or unlawful', () => {
    const claim = /\b(?:in)?compliant\b|соответствует закон|нарушает закон|заңға сай\b/i
    expect(
      entriesOf(lang).filter(([, message]) => formsOf(message).some((form) => claim.test(form))),
    ).toEqual([])
  })
})

describe('keys that the code and the templates use', () => {
  const sources = [...filesUnder('src/report', '.ts'), ...filesUnder('reports', '.hbs')]
  const used = sources.flatMap((file) => {
    const text = readFileSync(file, 'utf8')
    const called = [...text.matchAll(/\.text\(\s*'([\w.-]+)'/g)].map((match) => match[1]!)
    const words = [...text.matchAll(/\bui(?:\.|\[')(\w+)/g)].map((match) => `ui.${match[1]}`)
    return [...called, ...words]
  })

  it('are in the catalogue, and it has no others for the page', () => {
    const known = new Set(entriesOf('en').map(([key]) => key))
    expect(used.filter((key) => !known.has(key))).toEqual([])
    const page = [...known].filter((key) => key.startsWith('ui.'))
    expect(page.filter((key) => !used.includes(key))).toEqual([])
  })
})

describe('messages', () => {
  it.each([
    ['en', 1, '1 day'],
    ['en', 2, '2 days'],
    ['ru', 1, '1 день'],
    ['ru', 3, '3 дня'],
    ['ru', 11, '11 дней'],
    ['ru', 21, '21 день'],
    ['kk', 5, '5 күн'],
  ] as const)('in %s count %i as %s', async (lang, n, expected) => {
    expect((await loadMessages(lang)).text('duration.day', { n })).toBe(expected)
  })

  const messages = messagesFrom('en', { a: { b: 'x {y} {z}', constructor: 'c' } })

  it.each([
    ['a.b', { y: '{z}', z: 1 }, 'x {z} 1'],
    ['a.b', {}, 'x {y} {z}'],
    ['a.toString', {}, 'a.toString'],
    ['constructor.name', {}, 'constructor.name'],
  ])('text of %s with %j is %s', (key, values, expected) => {
    expect(messages.text(key, values)).toBe(expected)
  })

  it.each([
    ['a', 'b', 'x {y} {z}'],
    ['a', '__proto__', '__proto__'],
    ['nothing', 'new-id', 'new-id'],
  ])('label of %s %s is %s', (group, id, expected) => {
    expect(messages.label(group, id)).toBe(expected)
  })
})

function filesUnder(folder: string, extension: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(extension))
    .map((file) => join(root, folder, file))
}
