import type { Span } from '../../document/policy-document.js'
import type { Reading } from '../../read/read-statements.js'
import { isRegion, mentionsOfCountries, type CountryMention } from '../country-mentions.js'
import { homeCountry } from '../home-country.js'

/** States of the European Economic Area: among them data is at home. */
const economicArea: ReadonlySet<string> = new Set(
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IS IE IT LV LI LT LU MT NL NO PL PT RO SK SI ES SE'.split(' '),
)
/** Before a country: it is where data goes from, whose people or whose law is spoken of. */
const notThereBefore =
  /(?:outside(?: of)?|out of|from|located in|residents? (?:of|in)|residing in|citizens? of|live in|users (?:of|in)|individuals in|customers (?:of|in|located in)|laws? of|legislation of|законодательств\p{L}*|закон\p{L}{0,4}|граждан\p{L}*|жител\p{L}*|резидент\p{L}*|пользовател\p{L}+ из|за пределы|за пределами|вне|кроме|суд\p{L}*|орган\p{L}*|конституци\p{L}*)\s(?:the\s|территории\s|государственной территории\s)?[(«"“]?$/iu
const notThereBehind =
  /^['’]s\s|^(?:нан|нен|дан|ден|тан|тен)?\s?(?:тыс|сырт|заң|азамат|law|citizens|residents|users|customers)/iu

/** Countries inside a span that are named as where data is or goes; regions aside. */
export function placesNamed(reading: Reading, within: Span): CountryMention[] {
  const { text } = reading.document
  return mentionsOfCountries(reading, within).filter(({ code, start, end }) => {
    const before = text.slice(Math.max(within.start, start - 60), start)
    return !isRegion(code) && !notThereBefore.test(before) && !notThereBehind.test(text.slice(end, end + 16))
  })
}

/** Whether data in a country is abroad for the policy; unknown homes make nothing abroad but third countries of the Union. */
export function isAbroad(reading: Reading, code: string): boolean {
  const home = homeCountry(reading)
  const isEuropean = home === undefined ? citesUnion(reading) : home === 'EU' || economicArea.has(home)
  if (isEuropean) return !economicArea.has(code)
  return home !== undefined && home !== code
}

const known = new WeakMap<Reading, boolean>()

/** A policy under the General Data Protection Regulation alone. */
function citesUnion(reading: Reading): boolean {
  const cites = known.get(reading) ?? reading.scan.find('law').some(({ id }) => id === 'EU-GDPR')
  known.set(reading, cites)
  return cites
}
