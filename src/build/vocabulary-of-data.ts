import { exactSuffix, type Country, type LexiconData, type TermsByLanguage } from '../extract/lexicon-data.js'
import type { Language } from '../language/language.js'
import type { Vocabulary } from '../language/phrases/phrase-set.js'

type Lines = Map<string, readonly string[]>

/**
 * The vocabulary lists that the data files give to a language: `service`, `country` (regions among them), `country-place`,
 * `law` and `law-nickname`. Countries and laws are found by their names of all languages in texts of each.
 */
export function vocabularyOfData({ services, countries, laws }: LexiconData, language: Language): Vocabulary {
  const service: Lines = new Map([['none', services.none[language]]])
  for (const { id, terms } of services.services) service.set(id, terms[language])
  const law: Lines = new Map([['none', ofAll(laws.none)]])
  const nickname: Lines = new Map()
  for (const { id, names, numberTerms, nicknames } of laws.laws) {
    law.set(id, [...ofAll(names), ...numberTerms[language]])
    nickname.set(id, ofAll(nicknames))
  }
  return new Map([
    ['service', service],
    ['country', countryTerms([...countries.countries, ...countries.regions], language, countries.none)],
    ['country-place', countryTerms(countries.places, language)],
    ['law', law],
    ['law-nickname', nickname],
  ])
}

function countryTerms(countries: readonly Country[], language: Language, none?: TermsByLanguage): Lines {
  const lines: Lines = new Map(none && [['none', ofAll(none)]])
  for (const { code, terms, exactTerms } of countries) {
    lines.set(code, ofAll(terms))
    lines.set(code + exactSuffix, exactTerms[language])
  }
  return lines
}

const ofAll = ({ ru, en, kk }: TermsByLanguage): string[] => [...new Set([...ru, ...en, ...kk])]
