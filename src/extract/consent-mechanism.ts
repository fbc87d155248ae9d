import type { Reading } from '../read/read-statements.js'
import type { Statement, Topic } from '../read/statement.js'
import type { Extractor } from './extract-facts.js'
import { termsInStatements } from './statement-index.js'

const giveNone: ReadonlySet<string> = new Set([
  'heading',
  'reference',
  'principle',
  'disclaimer',
  'definition',
])

/** These name consent by themselves; the others only beside a word of agreeing. */
const sureOfConsent: ReadonlySet<string> = new Set(['checkbox', 'written', 'cookie-banner'])
/** Under these the words quote conditions of law or describe purposes. */
const elsewhere: ReadonlySet<Topic> = new Set(['transfer', 'recipients', 'purposes'])

/** What the subject does to consent: ticks, sends a form, goes on using the site. */
export const extractConsentMechanisms: Extractor = (reading) =>
  termsInStatements(
    reading,
    'consent-mechanism',
    (statement, { id }) =>
      !giveNone.has(statement.kind) &&
      !(statement.topics[0] && elsewhere.has(statement.topics[0])) &&
      (sureOfConsent.has(id) || speaksOfConsent(reading, statement)),
  )
    .filter(({ match, polarity }) => polarity !== 'denied' || sureOfConsent.has(match.id))
    .map(({ match, at, via }) => ({
      type: 'consent-mechanism',
      value: { mechanism: match.id },
      polarity: 'affirmed',
      at,
      via,
    }))

/** A word of agreeing stands in the sentence or its lead-in; under rights they speak of taking consent back. */
function speaksOfConsent({ scan, statements }: Reading, statement: Statement): boolean {
  if (statement.topics[0] === 'rights') return false
  if (scan.first('consent-word', statement)) return true
  const lead = statement.leadIn === undefined ? undefined : statements[statement.leadIn]
  return lead !== undefined && scan.first('consent-word', lead) !== undefined
}
