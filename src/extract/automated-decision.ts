import type { Statement } from '../read/statement.js'
import type { Extractor } from './extract-facts.js'
import { rulingNegations } from './ruling-negation.js'
import { termsByStatement } from './terms-by-statement.js'
import { viaTerm } from './via-term.js'

/** What is said of decisions without a person and of profiling; the right not to be subject to them is no practice. */
export const extractAutomatedDecisions: Extractor = (reading) =>
  termsByStatement(reading, 'automated-decision')
    .filter(({ statement }) => isPractice(statement))
    .flatMap(({ statement, terms }) => {
      const denied = rulingNegations(reading, statement, terms)
      return terms.map((term) => ({
        type: 'automated-decision' as const,
        value: {},
        polarity: denied.has(term) ? ('denied' as const) : ('affirmed' as const),
        at: { start: term.start, end: term.end },
        via: viaTerm(reading, statement, term),
      }))
    })

const isPractice = ({ kind, topics, actions }: Statement): boolean =>
  kind === 'practice' && topics[0] !== 'rights' && topics[0] !== 'definitions' && !actions.includes('grant')
