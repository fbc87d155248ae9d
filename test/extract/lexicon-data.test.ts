import { describe, expect, it } from 'vitest'
import { readCountries, readLaws, readServices } from '../../src/build/compile-lexicon-data.js'
import { PolicyproofError } from '../../src/error.js'
import { lawIds } from '../../src/extract/law-ids.js'
import { recipientCategories } from '../../src/extract/recipient-categories.js'
import { countries, laws, services } from './lexicon-files.js'

describe('services', () => {
  it('are many, from every home of our readers', () => {
    expect(services.services.length).toBeGreaterThanOrEqual(300)
    for (const [country, least] of [
      ['KZ', 50],
      ['RU', 150],
      ['US', 200],
      ['GB', 20],
      ['DE', 15],
    ] as const)
      expect(services.services.filter((s) => s.country === country).length).toBeGreaterThanOrEqual(least)
  })

  it.each([
    'payment-provider',
    'bank',
    'delivery',
    'analytics',
    'advertising',
    'hosting-it',
    'communication',
    'social-network',
    'state-authority',
  ])('cover the category %s', (category) => {
    expect(recipientCategories).toContain(category)
    expect(services.services.some((service) => service.category === category)).toBe(true)
  })

  it('have hosts in lower case, without scheme or path', () => {
    const hosts = services.services.flatMap((service) => service.domains)
    expect(hosts.filter((host) => !/^[a-z\d-]+(\.[a-z\d-]+)+$/.test(host))).toEqual([])
  })
})

describe('countries', () => {
  it('cover the countries that policies name', () => {
    expect(countries.countries.length).toBeGreaterThanOrEqual(80)
    expect(countries.regions.map((region) => region.code)).toEqual(expect.arrayContaining(['EU', 'EEA']))
  })

  it('give places only to countries that are listed', () => {
    const codes = new Set(countries.countries.map(({ code }) => code))
    expect(countries.places.filter(({ code }) => !codes.has(code))).toEqual([])
  })

  it('never give one term to two countries', () => {
    const owners = new Map<string, string>()
    const clashes: string[] = []
    for (const { code, terms, exact } of [...countries.countries, ...countries.regions, ...countries.places])
      for (const term of [...terms.ru, ...terms.en, ...terms.kk, ...exact]) {
        const key = term.toLowerCase().replace(/^=/, '')
        const owner = owners.get(key) ?? code
        if (owner !== code) clashes.push(`${term}: ${owner}, ${code}`)
        owners.set(key, owner)
      }
    expect(clashes).toEqual([])
  })
})

describe('laws', () => {
  it('cover every id but OTHER, once', () => {
    const ids = laws.laws.map((law) => law.id)
    expect(ids.toSorted()).toEqual(lawIds.filter((id) => id !== 'OTHER').toSorted())
  })

  it('have a name in some language or a number', () => {
    for (const law of laws.laws)
      expect([law.id, [...law.names.ru, ...law.names.en, ...law.numbers].length > 0]).toEqual([law.id, true])
  })

  it('never give a number to two laws', () => {
    const numbers = laws.laws.flatMap((law) => [...new Set(law.numbers)])
    expect(new Set(numbers).size).toBe(numbers.length)
  })
})

const service = (lines: string): string =>
  `acme:\n  operator: Acme Ltd\n  ${lines.replaceAll('\n', '\n  ')}\n`

describe('what cannot be used is refused with its line', () => {
  it.each([
    [
      'category',
      service('names: [Acme]\ncategory: analytic\ncountry: US'),
      /line 4: unknown category "analytic"/,
    ],
    [
      'country',
      service('names: [Acme]\ncategory: analytics\ncountry: USA'),
      /"USA" is not two capital letters/,
    ],
    ['no name', service('names: []\ncategory: analytics\ncountry: US'), /acme has no names/],
    ['wordless name', service("names: ['!!!']\ncategory: analytics\ncountry: US"), /"!!!" holds no word/],
    ['unknown key', service('name: Acme\ncategory: analytics\ncountry: US'), /unknown key "name"/],
    ['exact', service('names: [Acme]\ncategory: bank\ncountry: US\nexact: maybe'), /neither true nor false/],
    [
      'name of two',
      `${service('names: [Acme Pay]\ncategory: bank\ncountry: US')}${service(
        'names: [ACME.pay]\ncategory: bank\ncountry: US',
      ).replace('acme:', 'other:')}`,
      /"ACME.pay" stands under acme and other/,
    ],
    [
      'host of two',
      `${service('names: [Acme]\ncategory: bank\ncountry: US\ndomains: [acme.test]')}${service(
        'names: [Other]\ncategory: bank\ncountry: US\ndomains: [acme.test]',
      ).replace('acme:', 'other:')}`,
      /acme.test stands under acme and other/,
    ],
  ])('service: %s', (_, yaml, message) => {
    expect(() => readServices(yaml)).toThrow(PolicyproofError)
    expect(() => readServices(yaml)).toThrow(message)
  })

  it.each([
    ['code', 'countries:\n  KAZ:\n    ru: [Казахстан]\nregions: {}', /"KAZ" is not two capital letters/],
    ['notation', 'countries:\n  KZ:\n    ru: [(Казахстан]\nregions: {}', /lacks a "\)"/],
    ['cut word', 'countries:\n  US:\n    en: [U.S.]\nregions: {}', /holds "u.s.", which no text can match/],
    ['language', 'countries:\n  KZ:\n    de: [Kasachstan]\nregions: {}', /unknown key "de"/],
  ])('country: %s', (_, yaml, message) => {
    expect(() => readCountries(yaml)).toThrow(message)
  })

  it.each([
    ['id', 'KZ-95-V:\n  country: KZ', /unknown law "KZ-95-V"/],
    ['date', 'KZ-94-V:\n  country: KZ\n  date: 21.05.2013', /"21.05.2013" is no date/],
    ['term', 'KZ-94-V:\n  names:\n    ru: [2013/94]', /which no text can match/],
    ['syntax', 'KZ-94-V: [', /Could not read laws.yaml/],
  ])('law: %s', (_, yaml, message) => {
    expect(() => readLaws(yaml)).toThrow(message)
  })
})
