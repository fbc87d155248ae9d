import type { Span } from '../../document/policy-document.js'
import type { PhraseMatch } from '../../language/phrases/phrase-matcher.js'
import { polarityAt } from '../../read/polarity.js'
import type { Reading } from '../../read/read-statements.js'
import type { Statement } from '../../read/statement.js'
import { findNamedServices } from '../named-service.js'
import { isAbroad, placesNamed } from './destinations.js'

/** A statement that sends data to named countries without a word for a transfer abroad. */
export interface SentAbroad {
  readonly statement: Statement
  readonly countries: readonly string[]
  readonly at: Span
  /** The verb of giving, or the service whose country is named. */
  readonly cue: PhraseMatch
}

const giving: ReadonlySet<string> = new Set(['share', 'transfer'])
const giveNone: ReadonlySet<string> = new Set(['heading', 'definition', 'reference', 'principle'])
/** Between a service and its country: "Stripe (USA)", "Google LLC in the United States", «Firebase (Google, США)». */
const ofCountry = /^[\s,]{0,2}(?:\((?:[\p{L}\d .]{2,30},\s)?|in (?:the )?|based in (?:the )?|,\s|[–—-]\s)?$/u
const longestGap = 36

/** «передаются клиникам Израиля», «Передача в США происходит», "Stripe (USA)": data goes abroad by the countries named. */
export const sentAbroad = (reading: Reading): SentAbroad[] => [
  ...givenAbroad(reading),
  ...toServicesAbroad(reading),
]

function givenAbroad(reading: Reading): SentAbroad[] {
  const { scan, statements } = reading
  return statements.flatMap((statement) => {
    if (giveNone.has(statement.kind) || statement.topics[0] === 'rights') return []
    const cue = scan.find('action', statement).find(({ id }) => giving.has(id))
    if (!cue) return []
    const places = placesNamed(reading, statement).filter(
      (place) =>
        place.start > cue.start && polarityAt(statement, place) !== 'denied' && isAbroad(reading, place.code),
    )
    const [first] = places
    if (!first) return []
    return [{ statement, countries: [...new Set(places.map(({ code }) => code))], at: first, cue }]
  })
}

function toServicesAbroad(reading: Reading): SentAbroad[] {
  const { text } = reading.document
  return findNamedServices(reading).flatMap(({ term, statement }) => {
    const near = { start: term.end, end: Math.min(statement.end, term.end + longestGap + 30) }
    const [place] = placesNamed(reading, near)
    if (!place || !ofCountry.test(text.slice(term.end, place.start)) || !isAbroad(reading, place.code))
      return []
    return [{ statement, countries: [place.code], at: place, cue: term }]
  })
}
