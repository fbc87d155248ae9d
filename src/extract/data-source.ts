import type { FactValues } from './fact.js'
import type { Extractor } from './extract-facts.js'
import { termsInStatements } from './statement-index.js'
import { processingOf } from './statement-actions.js'

type Source = FactValues['data-source']['source']

/** Where the data comes from: the subject, devices and logs, other people and companies, public places. */
export const extractDataSources: Extractor = (reading) =>
  termsInStatements(
    reading,
    'data-source',
    (statement) =>
      (statement.kind === 'practice' || statement.kind === 'heading') &&
      (statement.topics[0] === 'data' ||
        statement.ownTopics.includes('data') ||
        processingOf(reading, statement).some((action) => action === 'collect' || action === 'use')) &&
      !['rights', 'requests', 'security', 'disclaimer', 'changes', 'contacts'].includes(
        statement.topics[0] ?? '',
      ),
  )
    .filter(({ polarity, statement }) => polarity !== 'denied' && statement.kind !== 'heading')
    .map(({ match, at, via }) => ({
      type: 'data-source',
      value: { source: match.id as Source },
      polarity: 'affirmed',
      at,
      via,
    }))
