import type { Statement, Topic } from '../read/statement.js'
import type { Extractor } from './extract-facts.js'
import { isAbout, termsInStatements } from './statement-index.js'

/** Where names of data say what a request, a right or a safeguard needs, not what is collected. */
const elsewhere: readonly Topic[] = [
  'requests',
  'rights',
  'security',
  'contacts',
  'changes',
  'definitions',
  'principles',
  'disclaimer',
]

const nearest = (statement: Statement): Topic | undefined => statement.topics[0]

function accepts(statement: Statement): boolean {
  if (statement.kind !== 'practice') return false
  const topic = nearest(statement)
  if (topic !== undefined && elsewhere.includes(topic)) return false
  return isAbout(statement, 'data', 'cookies') || statement.actions.length > 0
}

/** Data that is or may be collected; denied where the text says that the operator does not collect or keep it. */
export const extractDataCategories: Extractor = (reading) =>
  termsInStatements(reading, 'data-category', (statement) => accepts(statement)).map(
    ({ match, polarity, at, via }) => ({
      type: 'data-category',
      value: { category: match.id },
      polarity,
      at,
      via,
    }),
  )
