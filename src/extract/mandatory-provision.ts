import type { Topic } from '../read/statement.js'
import type { Extractor } from './extract-facts.js'
import { termsByStatement } from './terms-by-statement.js'
import { viaTerm } from './via-term.js'

/** Where "mandatory" and "refuse" speak of other things than the giving of data. */
const elsewhere: readonly (Topic | undefined)[] = [
  'definitions',
  'changes',
  'disclaimer',
  'requests',
  'recipients',
  'rights',
  'cookies',
]

/** Whether data must be given and what follows where it is not; denied where giving it is free. */
export const extractMandatoryProvision: Extractor = (reading) =>
  termsByStatement(reading, 'mandatory-provision')
    .filter(({ statement: { kind } }) => kind === 'practice' || kind === 'duty-of-subject')
    .filter(({ statement }) => !elsewhere.includes(statement.topics[0]))
    .flatMap(({ statement, terms }) =>
      terms.map((term) => ({
        type: 'mandatory-provision' as const,
        value: {},
        polarity: term.id === 'required' ? ('affirmed' as const) : ('denied' as const),
        at: { start: term.start, end: term.end },
        via: viaTerm(reading, statement, term),
      })),
    )
