import type { Reading } from '../read/read-statements.js'
import { findHosts } from './identity/find-hosts.js'
import { lookUp } from './load-look-up.js'
import { isRegion, mentionsOfCountries } from './country-mentions.js'

/** How much each sign points to the country that a policy is of; names of countries count once each, up to the bound. */
const weights = { law: 3, identifier: 4, site: 2, phone: 1, language: 1 }
const mostMentions = 4
const enough = 2
const countryOfEnding: Readonly<Record<string, string>> = {
  kz: 'KZ',
  қаз: 'KZ',
  ru: 'RU',
  рф: 'RU',
  su: 'RU',
  uk: 'GB',
  by: 'BY',
  uz: 'UZ',
  kg: 'KG',
  de: 'DE',
  fr: 'FR',
  us: 'US',
  gov: 'US',
}
const phonePrefixes: readonly (readonly [country: string, pattern: RegExp])[] = [
  ['KZ', /\+7[\s(-]{0,3}7\d\d/],
  ['RU', /\+7[\s(-]{0,3}[3489]\d\d/],
  ['GB', /\+44\s?\d/],
  ['US', /\+1[\s(-]{1,3}\d{3}/],
]

const known = new WeakMap<Reading, string | undefined>()

/**
 * The country whose law the policy most likely stands under (ISO 3166-1 alpha-2, or `EU`), by its own signs; none where
 * they are few.
 */
export function homeCountry(reading: Reading): string | undefined {
  if (!known.has(reading)) known.set(reading, strongest(signsOf(reading)))
  return known.get(reading)
}

function strongest(signs: ReadonlyMap<string, number>): string | undefined {
  const [best, second] = [...signs].sort((a, b) => b[1] - a[1])
  return best && best[1] >= enough && best[1] > (second?.[1] ?? 0) ? best[0] : undefined
}

function signsOf(reading: Reading): Map<string, number> {
  const { document, scan } = reading
  const signs = new Map<string, number>()
  const add = (country: string | undefined, weight: number): void => {
    if (country !== undefined) signs.set(country, (signs.get(country) ?? 0) + weight)
  }
  const named = new Set(scan.find('law').map(({ id }) => id))
  const ofLaws = new Set(
    lookUp('laws')
      .filter(({ id }) => named.has(id))
      .map(({ country }) => country),
  )
  for (const country of ofLaws) add(country, weights.law)
  const schemes = new Set(scan.find('identifier-label').map(({ id }) => id.slice(0, 2)))
  for (const country of schemes) if (/^(?:KZ|RU)$/.test(country)) add(country, weights.identifier)
  const endings = new Set(
    findHosts(document.text).map(({ start, end }) =>
      document.text.slice(start, end).toLowerCase().split('.').at(-1),
    ),
  )
  for (const ending of endings) add(countryOfEnding[ending ?? ''], weights.site)
  for (const [country, pattern] of phonePrefixes) if (pattern.test(document.text)) add(country, weights.phone)
  const mentions = new Map<string, number>()
  for (const { code } of mentionsOfCountries(reading)) {
    const country = code === 'EEA' ? 'EU' : code
    if (country === 'EU' || !isRegion(country)) mentions.set(country, (mentions.get(country) ?? 0) + 1)
  }
  for (const [country, count] of mentions) add(country, Math.min(count, mostMentions))
  if (document.language === 'kk') add('KZ', weights.language)
  return signs
}
