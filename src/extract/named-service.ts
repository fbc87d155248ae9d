import type { PhraseMatch } from '../language/phrases/phrase-matcher.js'
import type { Reading } from '../read/read-statements.js'
import type { Statement } from '../read/statement.js'
import type { FactDraft } from './fact.js'
import { isInsideAddress } from './inside-address.js'
import { isSpeltAs } from './is-spelt-as.js'
import type { LookUp } from './lexicon-data.js'
import { lookUp } from './load-look-up.js'
import { givingContext } from './recipient/giving-context.js'
import { deniedTerms, denialsOfUse } from './recipient/is-denied.js'
import { ownServices } from './recipient/own-services.js'
import { isServiceInUse } from './recipient/service-use.js'
import { termsBeside } from './recipient/terms-beside.js'
import { nameHead, shortestOf, spellingOf } from './recipient/spelling.js'
import { termsByStatement } from './terms-by-statement.js'
import { viaTerm } from './via-term.js'

type Service = LookUp['services'][number]

/** One service named in a statement that says that it gets or collects data. */
export interface NamedService {
  readonly service: Service
  readonly term: PhraseMatch
  readonly statement: Statement
}

/** Makers of many services: what they get data as is told by the words beside. */
const broad: ReadonlySet<string> = new Set([
  'google',
  'apple',
  'meta',
  'microsoft',
  'yandex',
  'amazon',
  'vk',
  'mail-ru',
  'adobe',
  'oracle',
  'tencent',
  'alibaba',
])

/** Named services as recipients; each as the text spells it. */
export function extractNamedServices(reading: Reading): FactDraft[] {
  const found = withoutMakers(reading, findNamedServices(reading)).map((one) => ({
    ...one,
    spelling: spelt(reading, one),
  }))
  const spellings = new Map<string, Set<string>>()
  for (const { service, spelling } of found)
    spellings.set(service.id, (spellings.get(service.id) ?? new Set()).add(spelling))
  return found.map((one) => ({
    type: 'recipient',
    value: {
      category: categoryOf(reading, one),
      name: shortestOf(one.spelling, [...spellings.get(one.service.id)!]),
      country: one.service.country,
    },
    polarity: 'affirmed',
    at: { start: one.term.start, end: one.term.end },
    via: viaTerm(reading, one.statement, one.term),
  }))
}

/**
 * "Google" beside "Google Analytics" is the maker of what was named ("how Google uses data"), unless data is said to be
 * given to it.
 */
function withoutMakers(reading: Reading, found: readonly NamedService[]): NamedService[] {
  const makers = new Set(
    found.filter(({ service }) => !broad.has(service.id)).map(({ service }) => service.operator),
  )
  return found.filter(
    ({ service, statement }) =>
      !broad.has(service.id) ||
      !makers.has(service.operator) ||
      givingContext(reading, statement) === 'given' ||
      reading.scan.first('recipient', statement) !== undefined,
  )
}

const spelt = ({ document }: Reading, { service, term }: NamedService): string =>
  spellingOf(document.text.slice(term.start, term.end), service.names)

/** Every mention of a service in use, in order. */
export function findNamedServices(reading: Reading): NamedService[] {
  const { text } = reading.document
  const known = servicesById()
  const own = ownServices(reading)
  return termsByStatement(reading, 'service').flatMap(({ statement, terms }) => {
    const named = terms.filter((term) => {
      const service = known.get(term.id)
      if (!service || own.has(term.id) || isInsideAddress(text, term)) return false
      if (!isNameInText(text, term, service)) return false
      return isServiceInUse(reading, statement, term, service.category)
    })
    const denied = deniedTerms(reading, statement, named, denialsOfUse)
    return named
      .filter((term) => !denied.has(term))
      .map((term) => ({ service: known.get(term.id)!, term, statement }))
  })
}

/** An everyday word counts in its very capitals, and where it is no part of a longer name: "Time Square Building". */
function isNameInText(text: string, { start, end }: PhraseMatch, { exact, names }: Service): boolean {
  const passage = text.slice(start, end)
  if (passage.includes('>')) return false
  if (!exact) return true
  if (!isSpeltAs(nameHead(passage), names)) return false
  return (
    !partOfNameBefore.test(text.slice(Math.max(0, start - 24), start)) &&
    !partOfNameBehind.test(text.slice(end, end + 24))
  )
}

const partOfNameBefore = /(?<=[\p{L},] )\p{Lu}\p{Ll}+ $/u
const partOfNameBehind =
  /^ (?!(?:Inc|LLC|Ltd|Limited|Corporation|Corp|GmbH|Platforms|Analytics)(?!\p{L}))\p{Lu}\p{Ll}+/u

/** How many words away a kind may stand that says what a broad company gets data as: «Apple (платёжная система)». */
const farthestKind = 8
/** Kinds that say nothing of what a company does. */
const vague: ReadonlySet<string> = new Set(['unspecified', 'partner', 'contractor'])

function categoryOf(reading: Reading, { service, term, statement }: NamedService): string {
  if (!broad.has(service.id)) return service.category
  const distance = (kind: PhraseMatch): number =>
    Math.max(kind.firstToken - term.endToken, term.firstToken - kind.endToken)
  const [nearest] = termsBeside(reading, 'recipient', statement, term, farthestKind, farthestKind)
    .filter(({ id }) => !vague.has(id))
    .sort((a, b) => distance(a) - distance(b))
  return nearest?.id ?? service.category
}

let byId: ReadonlyMap<string, Service> | undefined

const servicesById = (): ReadonlyMap<string, Service> =>
  (byId ??= new Map(lookUp('services').map((service) => [service.id, service])))
