import type { Fact } from '../extract/fact.js'
import type { Scan } from '../read/scan.js'
import type { Jurisdiction } from './jurisdiction.js'
import { authorityList, detectList } from './phrase-list.js'

/** A law applies from this much evidence on, and when it has at least this share of the strongest one's. */
const enough = 2
const shareOfStrongest = 0.7

/** How much each sign in a policy points to a country's law. */
const weights = {
  identifier: 4,
  governingLaw: 3,
  otherLaw: 1,
  address: 3,
  site: 2,
  phone: 1,
  storage: 1,
  mention: 2,
  authority: 3,
}

interface Signs {
  readonly schemes: readonly string[]
  readonly laws: readonly string[]
  readonly domains: readonly string[]
  readonly phones: readonly string[]
  readonly countries: readonly string[]
  readonly storage: readonly string[]
  /** Codes of jurisdictions whose words or authorities stand in the text. */
  readonly mentions: readonly string[]
  readonly authorities: readonly string[]
}

/**
 * The laws that a policy falls under by the operator's numbers, address, site, phone, the laws and authorities it names,
 * and words that only that country's policies hold; `scan` is that of the rule pack.
 */
export function detectJurisdictions(
  facts: readonly Fact[],
  known: readonly Jurisdiction[],
  scan: Scan,
): Jurisdiction[] {
  const signs = readSigns(facts, scan)
  const scored = known.map((jurisdiction) => ({ jurisdiction, score: score(jurisdiction, signs) }))
  const strongest = Math.max(0, ...scored.map((one) => one.score))
  return scored
    .filter((one) => one.score >= enough && one.score >= shareOfStrongest * strongest)
    .sort((a, b) => b.score - a.score)
    .map((one) => one.jurisdiction)
}

function score({ code, detect, laws }: Jurisdiction, signs: Signs): number {
  const any = (wanted: readonly string[] | undefined, seen: readonly string[]): boolean =>
    seen.some((one) => wanted?.includes(one) ?? false)
  const governing = Object.keys(laws).filter((law) => laws[law]!.governing)
  let total = 0
  if (any(detect.identifiers, signs.schemes)) total += weights.identifier
  if (any(governing, signs.laws)) total += weights.governingLaw
  else if (any(detect.laws, signs.laws)) total += weights.otherLaw
  if (any(detect.countries, signs.countries)) total += weights.address
  if (signs.domains.some((domain) => detect.topLevelDomains?.some((tld) => domain.endsWith(`.${tld}`))))
    total += weights.site
  if (signs.phones.some((phone) => detect.phonePrefixes?.some((prefix) => phone.startsWith(prefix))))
    total += weights.phone
  if (any(detect.countries, signs.storage)) total += weights.storage
  if (signs.mentions.includes(code)) total += weights.mention
  if (signs.authorities.includes(code)) total += weights.authority
  return total
}

function readSigns(facts: readonly Fact[], scan: Scan): Signs {
  const of = <T extends Fact['type']>(type: T) => facts.filter((fact): fact is Fact<T> => fact.type === type)
  const contacts = of('contact').map((fact) => fact.value)
  return {
    schemes: of('operator').flatMap((fact) =>
      fact.value.identifiers.map(({ scheme, looksLike }) => looksLike ?? scheme),
    ),
    laws: of('law').map((fact) => fact.value.law),
    domains: [
      ...of('website').map((fact) => fact.value.domain),
      ...contacts.flatMap(({ kind, value }) =>
        kind === 'email' ? [value.slice(value.indexOf('@') + 1)] : [],
      ),
    ],
    phones: contacts.flatMap(({ kind, value }) => (kind === 'phone' ? [value] : [])),
    countries: of('operator').flatMap((fact) => fact.value.country ?? []),
    storage: of('storage-location').map((fact) => fact.value.country),
    mentions: scan.find(detectList).map(({ id }) => id),
    authorities: scan.find(authorityList).map(({ id }) => id.replace(/^former:/, '')),
  }
}
