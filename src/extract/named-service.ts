import type { PhraseMatch } from '../language/phrases/phrase-matcher.js'
import type { Reading } from '../read/read-statements.js'
import type { Statement } from '../read/statement.js'
import type { FactDraft } from './fact.js'
import { isInsideAddress } from './inside-address.js'
import { isSpeltAs } from './is-spelt-as.js'
import type { LookUp } from './lexicon-data.js'
import { lookUp } from './load-look-up.js'
import { deniedTerms } from './recipient/is-denied.js'
import { ownServices } from './recipient/own-services.js'
import { isServiceInUse } from './recipient/service-use.js'
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

/** Denials that deny the use of a service as well: "we do not use Google Analytics". */
const ofUse: ReadonlySet<string> = new Set(['share', 'sell', 'transfer', 'any', 'use', 'collect'])

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
  const found = findNamedServices(reading).map((one) => ({ ...one, spelling: spelt(reading, one) }))
  const spellings = new Map<string, Set<string>>()
  for (const { service, spelling } of found)
    spellings.set(service.id, (spellings.get(service.id) ?? new Set()).add(spelling))
  return found.map(({ service, term, statement, spelling }) => ({
    type: 'recipient',
    value: {
      category: categoryOf(reading, statement, service, term),
      name: shortestOf(spelling, [...spellings.get(service.id)!]),
      country: service.country,
    },
    polarity: 'affirmed',
    at: { start: term.start, end: term.end },
    via: viaTerm(reading, statement, term),
  }))
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
      if (service.exact && !isSpeltAs(nameHead(text.slice(term.start, term.end)), service.names)) return false
      return isServiceInUse(reading, statement, term, service.category)
    })
    const denied = deniedTerms(reading, statement, named, ofUse)
    return named
      .filter((term) => !denied.has(term))
      .map((term) => ({ service: known.get(term.id)!, term, statement }))
  })
}

/** How many words away a kind may stand that says what a broad company gets data as: «Apple (платёжная система)». */
const farthestKind = 8

function categoryOf({ scan }: Reading, statement: Statement, service: Service, term: PhraseMatch): string {
  if (!broad.has(service.id)) return service.category
  const distance = (kind: PhraseMatch): number =>
    Math.max(kind.firstToken - term.endToken, term.firstToken - kind.endToken, 0)
  const [nearest] = scan
    .find('recipient', statement)
    .filter((kind) => distance(kind) <= farthestKind && !/^(?:unspecified|partner|contractor)$/.test(kind.id))
    .sort((a, b) => distance(a) - distance(b))
  return nearest?.id ?? service.category
}

let byId: ReadonlyMap<string, Service> | undefined

const servicesById = (): ReadonlyMap<string, Service> =>
  (byId ??= new Map(lookUp('services').map((service) => [service.id, service])))
