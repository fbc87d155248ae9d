import type { Topic } from '../read/statement.js'
import type { Extractor } from './extract-facts.js'
import { termsInStatements } from './statement-index.js'

/** Where "mandatory" and "refuse" speak of other things than the giving of data. */
const elsewhere: readonly (Topic | undefined)[] = [
  'definitions',
  'changes',
  'disclaimer',
  'requests',
  'recipients',
]

/** Whether data must be given and what follows where it is not; denied where giving it is free. */
export const extractMandatoryProvision: Extractor = (reading) =>
  termsInStatements(
    reading,
    'mandatory-provision',
    ({ kind, topics }) =>
      (kind === 'practice' || kind === 'duty-of-subject') && !elsewhere.includes(topics[0]),
  ).map(({ match, at, via }) => ({
    type: 'mandatory-provision',
    value: {},
    polarity: match.id === 'required' ? 'affirmed' : 'denied',
    at,
    via,
  }))
