import type { Span } from '../document/policy-document.js'
import type { Reading } from '../read/read-statements.js'
import { isSpeltAs } from './is-spelt-as.js'
import { exactSuffix } from './lexicon-data.js'
import { lookUp } from './load-look-up.js'

/** A country named in the text: ISO 3166-1 alpha-2, or the id of a region (`EU`, `EEA`, `EUROPE`). */
export interface CountryMention extends Span {
  readonly code: string
}

/** Every country and region named inside a span (in the whole text without one), in order. */
export function mentionsOfCountries({ scan, document }: Reading, within?: Span): CountryMention[] {
  return scan.find('country', within).flatMap(({ id, start, end }) => {
    if (!id.endsWith(exactSuffix)) return [{ code: id, start, end }]
    const code = id.slice(0, -exactSuffix.length)
    return isSpeltAs(document.text.slice(start, end), exactSpellings(code)) ? [{ code, start, end }] : []
  })
}

export const isRegion = (code: string): boolean => lookUp('regions').some((region) => region.code === code)

let spellings: ReadonlyMap<string, readonly string[]> | undefined

function exactSpellings(code: string): readonly string[] {
  spellings ??= new Map(
    [...lookUp('countries'), ...lookUp('regions')].map((country) => [country.code, country.exact]),
  )
  return spellings.get(code) ?? []
}
