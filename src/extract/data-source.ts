import type { Reading } from '../read/read-statements.js'
import type { Statement, Topic } from '../read/statement.js'
import type { Extractor } from './extract-facts.js'
import type { FactValues } from './fact.js'
import { rulingNegations } from './ruling-negation.js'
import { termsByStatement } from './terms-by-statement.js'
import { viaTerm } from './via-term.js'

type Source = FactValues['data-source']['source']

const elsewhere: readonly Topic[] = ['rights', 'requests', 'security', 'disclaimer', 'changes', 'contacts']

/** Where the data comes from: the subject, devices and logs, other people and companies, public places. */
export const extractDataSources: Extractor = (reading) =>
  termsByStatement(reading, 'data-source').flatMap(({ statement, terms }) => {
    if (!speaksOfCollection(reading, statement)) return []
    const denied = rulingNegations(reading, statement, terms)
    return terms
      .filter((term) => !denied.has(term))
      .map((term) => ({
        type: 'data-source' as const,
        value: { source: term.id as Source },
        polarity: 'affirmed' as const,
        at: { start: term.start, end: term.end },
        via: viaTerm(reading, statement, term),
      }))
  })

function speaksOfCollection({ scan }: Reading, statement: Statement): boolean {
  const [nearest] = statement.topics
  if (statement.kind !== 'practice' || (nearest !== undefined && elsewhere.includes(nearest))) return false
  if (nearest === 'data' || statement.ownTopics.includes('data')) return true
  return scan.find('action', statement).some(({ id }) => id === 'collect' || id === 'use')
}
