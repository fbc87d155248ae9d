import type { Extractor } from './extract-facts.js'
import { termsInStatements } from './statement-index.js'

/** What is said of decisions without a person and of profiling; the right not to be subject to them is a right, not a practice. */
export const extractAutomatedDecisions: Extractor = (reading) =>
  termsInStatements(
    reading,
    'automated-decision',
    ({ kind, topics, actions }) =>
      kind === 'practice' &&
      topics[0] !== 'rights' &&
      topics[0] !== 'definitions' &&
      !actions.includes('grant'),
  ).map(({ statement, polarity, at, via }) => ({
    type: 'automated-decision',
    value: {},
    // "We do not make such decisions" denies; a negation elsewhere in the sentence has its own scope.
    polarity: polarity === 'affirmed' && statement.negated.length > 0 ? 'conditional' : polarity,
    at,
    via,
  }))
