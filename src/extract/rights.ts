import type { Extractor } from './extract-facts.js'
import { isAbout, termsInStatements } from './statement-index.js'

/** Rights that the text grants the subject, under a heading of rights or by "may", "is entitled to". */
export const extractRights: Extractor = (reading) =>
  termsInStatements(
    reading,
    'right',
    (statement) =>
      (statement.kind === 'practice' || statement.kind === 'duty-of-subject') &&
      (isAbout(statement, 'rights') || statement.actions.includes('grant')),
  )
    .filter(({ polarity }) => polarity !== 'denied')
    .map(({ match, at, via }) => ({
      type: 'right',
      value: { right: match.id },
      polarity: 'affirmed',
      at,
      via,
    }))
