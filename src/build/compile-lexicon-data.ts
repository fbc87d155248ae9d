import { isLawId } from '../extract/law-ids.js'
import type {
  Country,
  CountryData,
  Law,
  LawData,
  Service,
  ServiceData,
  TermsByLanguage,
} from '../extract/lexicon-data.js'
import { isRecipientCategory } from '../extract/recipient-categories.js'
import type { Language } from '../language/language.js'
import { tokenize } from '../language/tokenize.js'
import { languages, LexiconReader, type Fields } from './lexicon-reader.js'
import { termsOfName } from './terms-of-name.js'

/** Reads `services.yaml`. @throws PolicyproofError `invalid-rule` on what is no service, or a name or host of two. */
export function readServices(yamlText: string): ServiceData {
  const reader = new LexiconReader(yamlText, 'services.yaml')
  const { none, ...entries } = reader.root
  const owners = new Map<string, string>()
  const claim = (id: string, key: string, what: string, path: readonly string[]): void => {
    const owner = owners.get(key) ?? id
    if (owner !== id)
      reader.refuse(path, `${what} stands under ${owner} and ${id}`, 'Keep it under one of them')
    owners.set(key, id)
  }
  const services = Object.entries(entries).map(([id, value]) => {
    const service = readService(reader, id, value)
    for (const name of service.names)
      claim(id, `name ${tokenize(name).words.join(' ')}`, `"${name}"`, [id, 'names'])
    for (const host of service.domains) claim(id, `host ${host}`, host, [id, 'domains'])
    return service
  })
  const hidden = none === undefined ? {} : reader.fields(none, ['none'], ['names'])
  return { services, none: termsOfNames(reader.texts(hidden['names'], ['none', 'names'])) }
}

function readService(reader: LexiconReader, id: string, value: unknown): Service {
  const keys = ['names', 'category', 'country', 'operator', 'domains', 'exact']
  const fields = reader.fields(value, [id], keys)
  const category = reader.text(fields['category'], [id, 'category'])
  if (!isRecipientCategory(category)) return reader.refuse([id, 'category'], `unknown category "${category}"`)
  const names = reader.texts(fields['names'], [id, 'names'])
  if (names.length === 0) reader.refuse([id], `${id} has no names`)
  const wordless = names.find((name) => tokenize(name).count === 0)
  if (wordless !== undefined) reader.refuse([id, 'names'], `"${wordless}" holds no word`)
  const exact = fields['exact'] ?? false
  if (typeof exact !== 'boolean') return reader.refuse([id, 'exact'], `${id}.exact is neither true nor false`)
  return {
    id,
    names,
    terms: termsOfNames(names),
    category,
    country: reader.country(fields['country'], [id, 'country']),
    operator: reader.text(fields['operator'], [id, 'operator']),
    domains: reader.texts(fields['domains'], [id, 'domains']),
    exact,
  }
}

/** Reads `countries.yaml`. @throws PolicyproofError `invalid-rule` with line and reason. */
export function readCountries(yamlText: string): CountryData {
  const reader = new LexiconReader(yamlText, 'countries.yaml')
  const root = reader.fields(reader.root, [], ['countries', 'none', 'regions', 'places'])
  const list = (key: string): Country[] =>
    Object.entries(reader.fields(root[key] ?? {}, [key])).map(([code, value]) => {
      if (key !== 'regions') reader.country(code, [key, code])
      const fields = reader.fields(value, [key, code], [...languages, 'exact'])
      const { exact: spellings, ...terms } = fields
      const exact = reader.texts(spellings, [key, code, 'exact'])
      return {
        code,
        terms: reader.termsByLanguage(terms, [key, code]),
        exact,
        exactTerms: termsOfNames(exact),
      }
    })
  return {
    countries: list('countries'),
    regions: list('regions'),
    places: list('places'),
    none: reader.termsByLanguage(root['none'], ['none']),
  }
}

/** Reads `laws.yaml`. @throws PolicyproofError `invalid-rule` with line and reason. */
export function readLaws(yamlText: string): LawData {
  const reader = new LexiconReader(yamlText, 'laws.yaml')
  const { none, ...entries } = reader.root
  const hidden = none === undefined ? {} : reader.fields(none, ['none'], ['names'])
  return {
    laws: Object.entries(entries).map(([id, value]) => readLaw(reader, id, value)),
    none: reader.termsByLanguage(hidden['names'], ['none', 'names']),
  }
}

function readLaw(reader: LexiconReader, id: string, value: unknown): Law {
  if (!isLawId(id)) return reader.refuse([id], `unknown law "${id}"`)
  const keys = ['country', 'number', 'date', 'numbers', 'names', 'nicknames']
  const fields: Fields = reader.fields(value, [id], keys)
  const country =
    fields['country'] === undefined ? undefined : reader.country(fields['country'], [id, 'country'])
  const number = reader.optionalText(fields['number'], [id, 'number'])
  const date = reader.optionalText(fields['date'], [id, 'date'])
  if (date !== undefined && !/^\d{4}-\d\d-\d\d$/.test(date))
    reader.refuse([id, 'date'], `"${date}" is no date`, 'Write the year, month and day: 2013-05-21')
  const numbers = reader.texts(fields['numbers'], [id, 'numbers'])
  return {
    id,
    ...(country !== undefined && { country }),
    ...(number !== undefined && { number }),
    ...(date !== undefined && { date }),
    numbers,
    numberTerms: termsOfNames(numbers),
    names: reader.termsByLanguage(fields['names'], [id, 'names']),
    nicknames: reader.termsByLanguage(fields['nicknames'], [id, 'nicknames']),
  }
}

function termsOfNames(names: readonly string[]): TermsByLanguage {
  const of = (language: Language): string[] => [
    ...new Set(names.flatMap((name) => termsOfName(name, language))),
  ]
  return { ru: of('ru'), en: of('en'), kk: of('kk') }
}
