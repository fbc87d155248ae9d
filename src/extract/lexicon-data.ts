import type { Language } from '../language/language.js'
import type { LawId } from './law-ids.js'
import type { RecipientCategory } from './recipient-categories.js'

/** Terms in the vocabulary's notation. */
export type TermsByLanguage = Readonly<Record<Language, readonly string[]>>

/** A named service. With `exact` a match counts only where `isSpeltAs` finds it among the names. */
export interface Service {
  readonly id: string
  readonly names: readonly string[]
  readonly terms: TermsByLanguage
  readonly category: RecipientCategory
  readonly country: string
  readonly operator: string
  readonly domains: readonly string[]
  readonly exact: boolean
}

export interface ServiceData {
  readonly services: readonly Service[]
  /** Terms that hide a service's name: browsers, parts of a page. */
  readonly none: TermsByLanguage
}

/** A country or region. Matches of `exactTerms` count only where `isSpeltAs` finds them among `exact`. */
export interface Country {
  readonly code: string
  readonly terms: TermsByLanguage
  readonly exact: readonly string[]
  readonly exactTerms: TermsByLanguage
}

export interface CountryData {
  readonly countries: readonly Country[]
  readonly regions: readonly Country[]
  /** Cities and states under their country's code: for sentences on servers, never for addresses. */
  readonly places: readonly Country[]
  readonly none: TermsByLanguage
}

/** A law. `names` and `numberTerms` name it anywhere, `nicknames` only in a text under the law of `country`. */
export interface Law {
  readonly id: LawId
  readonly country?: string
  readonly number?: string
  readonly date?: string
  readonly numbers: readonly string[]
  readonly numberTerms: TermsByLanguage
  readonly names: TermsByLanguage
  readonly nicknames: TermsByLanguage
}

export interface LawData {
  readonly laws: readonly Law[]
  readonly none: TermsByLanguage
}

export interface LexiconData {
  readonly services: ServiceData
  readonly countries: CountryData
  readonly laws: LawData
}

/** Ends the id of a country whose term counts only as `exact` spells it. */
export const exactSuffix = ' exact'

/** What the extractors look up of the data files: everything but the terms, which the vocabulary holds. */
export interface LookUp {
  readonly services: readonly Omit<Service, 'terms'>[]
  /** ISO 3166-1 alpha-2 codes, and regions (`EU`, `EEA` …), by the spellings that must be exact. */
  readonly countries: readonly Pick<Country, 'code' | 'exact'>[]
  readonly regions: readonly Pick<Country, 'code' | 'exact'>[]
  readonly laws: readonly Pick<Law, 'id' | 'country' | 'number' | 'date' | 'numbers'>[]
}
