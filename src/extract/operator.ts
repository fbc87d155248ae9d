import type { Span } from '../document/policy-document.js'
import type { Reading } from '../read/read-statements.js'
import type { Extractor } from './extract-facts.js'
import type { FactDraft } from './fact.js'
import { findAddresses } from './identity/find-address.js'
import { findBrands } from './identity/find-brands.js'
import { findIdentifiers, type FoundIdentifier } from './identity/find-identifiers.js'
import { findParties, type Party } from './identity/find-parties.js'
import { isThirdPlace } from './identity/is-third-place.js'
import { isAbout, statementAt } from './statement-index.js'

/** From this score on a party is taken for the operator; a second one needs an own declaration. */
const enough = 2
const declared = 3
/** So many mentions of a party say who it is; a long text has hundreds. */
const enoughMentions = 30

const aliasAfter =
  /^\.?[^\n.;]{0,260}?(?:\(\s*далее|именуем\p{L}{2,4} в дальнейшем|\(\s*hereinafter|\(\s*hereafter|бұдан әрі|\(\s*[«"“‘']\s?(?:we|us|our|company|the company|[a-z][\w &.'’-]{1,30})[,.]?\s?[»"”’']|^\.?, (?:we|us)[, ])/u
const roleBefore =
  /(?:оператор\p{L}{0,3}(?:\s+персональных данных)?(?:\s+является)?|администратор\p{L}{0,3}(?:\s+данных)?(?:\s+выступает)?|владел\p{L}{2,4}\s+сайта(?:\s+является)?|наименование|исполнител\p{L}{1,3}|продав\p{L}{2,4}|компания|разработана|утверждена|операторы?|operated by|owned by|provided by|published by|run by|made by|developed by|trading name of|рассылку ведёт|сайт ведёт|владелец|разработчик|автор|делает|(?:data )?controller(?:[^.\n]{0,260}\bis)?|service provider is|we are|responsible[^.\n]{0,100}\bis|(?:^|\n)[^\p{L}\n]{0,4}company [^\n]{0,140}(?:refers to|means))[\s:,–—-]{0,4}[\[("«“]?\s?$/u
const operatorAfter =
  /^\.?(?: \([^()\n]{1,60}\))?(?: is committed| operates| respects| takes| understands| values| collects| processes)(?!\p{L})|^[^\n.;]{0,120}?(?:явля\p{L}{2,4} оператор|is the (?:data )?controller|болып табылатын оператор)/iu
const addressAfter =
  /^[»"”]?,?\s{0,2}(?:г\.|город|ул\.|адрес|юридический адрес|address|located at|registration number|company number|registered number|\d{1,5} \p{Lu}|қала)/iu
/** Alone on its line above a postcode or an e-mail address: a block of contacts. */
const blockAfter = /^\.?\s{0,3}\n(?:[^\n@]{2,60}\n){0,4}[^\n]{0,40}(?:@|(?<!\d)\d{4,6}(?!\d))/u
const titleBefore = /(?:политик\p{L}{1,3}|policy|notice|саясат\p{L}{0,4})[^\n.]{0,90}$/u

interface Candidate {
  readonly party: Party
  readonly score: number
}

/** Who runs the site: legal name or person, its numbers and address. Recipients that are named are not operators. */
export const extractOperator: Extractor = (reading) => {
  const identifiers = findIdentifiers(reading)
  const groups = [...groupByName(findParties(reading)).values()].map((parties) =>
    parties.slice(0, enoughMentions).map((party) => ({ party, score: scoreOf(party, reading, identifiers) })),
  )
  const ranked = groups.sort((a, b) => total(b) - total(a))
  const chosen = ranked.filter(
    (group, rank) => Math.max(...group.map(({ score }) => score)) >= (rank === 0 ? enough : declared),
  )
  const brands = brandsOf(reading, groups.flat())
  const first = chosen[0]
  if (!first) return identifiers.length > 0 ? [numbersAlone(identifiers), ...brands] : brands
  const address = findAddresses(reading).find(({ at }) => !isThirdPlace(reading, at))?.value
  const parties = chosen.flatMap((group, rank) =>
    rank === 0
      ? draftsOf(group, numbersOf(identifiers), identifiers, address)
      : draftsOf(group, [], [], undefined),
  )
  return [...parties, ...brands]
}

/** What the operator calls itself besides its legal name. */
function brandsOf(reading: Reading, parties: readonly Candidate[]): FactDraft[] {
  const taken = parties.map(({ party }) => party.at)
  return findBrands(reading, taken).flatMap((brand) =>
    brand.map(({ at }) => ({
      type: 'operator',
      value: { name: brand[0]!.name, nameKind: 'brand', identifiers: [] },
      polarity: 'affirmed',
      at,
      via: { by: 'operator/brand', match: brand[0]!.name },
    })),
  )
}

const total = (group: readonly Candidate[]): number => group.reduce((sum, { score }) => sum + score, 0)

function scoreOf(party: Party, reading: Reading, identifiers: readonly FoundIdentifier[]): number {
  const { document, statements } = reading
  const before = document.text.slice(Math.max(0, party.at.start - 300), party.at.start)
  const after = document.text.slice(party.at.end, party.at.end + 300)
  // Patterns without the `i` flag run many times faster; they are written in small letters.
  const [lowBefore, lowAfter] = [before.toLowerCase(), after.toLowerCase()]
  const statement = statementAt(statements, party.at.start)
  let score = party.nameKind !== 'person' ? 0 : party.legalForm ? 3 : -1
  if (roleBefore.test(lowBefore)) score += 3
  if (aliasAfter.test(lowAfter)) score += 3
  if (identifiers.some(({ at }) => at.start >= party.at.start && at.start - party.at.end < 120)) score += 2
  if (statement && isAbout(statement, 'contacts', 'operator')) score += 1
  if (operatorAfter.test(after)) score += 3
  if (addressAfter.test(after) || (/\n$/.test(before) && blockAfter.test(after))) score += 2
  if (party.at.start < 600 && titleBefore.test(lowBefore)) score += 2
  if (/^[.,]? (?:d\/b\/a|t\/a|trading as|doing business as)(?!\p{L})/iu.test(after)) score += 3
  if (reading.scan.first('service', party.at)) score -= 3
  if (
    statement?.topics.some((topic) => topic === 'recipients' || topic === 'cookies' || topic === 'transfer')
  )
    score -= 3
  return score
}

/** One party in all its case forms: words by their first four letters, legal form aside. */
function groupByName(parties: readonly Party[]): ReadonlyMap<string, Party[]> {
  const groups = new Map<string, Party[]>()
  for (const party of parties) {
    const key = nameKey(party)
    const group = groups.get(key)
    if (group) group.push(party)
    else groups.set(key, [party])
  }
  return groups
}

function nameKey({ name, legalForm }: Party): string {
  const bare = legalForm ? name.replace(legalForm, ' ') : name
  const words =
    bare
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return words
    .map((word) => word.slice(0, 4))
    .sort()
    .join(' ')
}

function draftsOf(
  group: readonly Candidate[],
  numbers: FoundIdentifier[],
  at: readonly FoundIdentifier[],
  address: string | undefined,
): FactDraft[] {
  const best = [...group].sort((a, b) => nominative(b) - nominative(a))[0]!.party
  const value = {
    name: best.name,
    nameKind: best.nameKind,
    ...(best.legalForm && { legalForm: best.legalForm }),
    identifiers: numbers.map(({ scheme, value: number, valid, label, looksLike }) => ({
      scheme,
      value: number,
      valid,
      ...(label && { label }),
      ...(looksLike && { looksLike }),
    })),
    ...(best.country && { country: best.country }),
    ...(address !== undefined && { address }),
  }
  const places: Span[] = [...group.map(({ party }) => party.at), ...at.map((one) => one.at)]
  return places.map((place) => ({
    type: 'operator',
    value,
    polarity: 'affirmed',
    at: place,
    via: { by: 'operator/party', match: best.name },
  }))
}

/** Requisites and definitions give the name in the nominative: there it stands after a dash, a colon or alone. */
const nominative = ({ party, score }: Candidate): number =>
  score + (/(?:ой|ым|ого|ему|ем)$/u.test(party.name) ? -4 : 0)

/** The same number in several places is one. */
function numbersOf(identifiers: readonly FoundIdentifier[]): FoundIdentifier[] {
  return [...new Map(identifiers.map((one) => [`${one.scheme} ${one.value}`, one])).values()]
}

function numbersAlone(identifiers: readonly FoundIdentifier[]): FactDraft {
  return {
    type: 'operator',
    value: {
      name: null,
      nameKind: 'legal',
      identifiers: numbersOf(identifiers).map(({ scheme, value, valid }) => ({ scheme, value, valid })),
    },
    polarity: 'affirmed',
    at: identifiers[0]!.at,
    via: { by: 'operator/identifier' },
  }
}
