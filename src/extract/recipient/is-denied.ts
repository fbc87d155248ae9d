import type { PhraseMatch } from '../../language/phrases/phrase-matcher.js'
import { polarityAt } from '../../read/polarity.js'
import type { Reading } from '../../read/read-statements.js'
import type { Statement } from '../../read/statement.js'
import { rulingNegations } from '../ruling-negation.js'

/** Denials of giving; «не хранит данные карт» says nothing of who gets them. */
const ofGiving: ReadonlySet<string> = new Set(['share', 'sell', 'transfer', 'any'])

/** The terms of a statement that it denies. What an exception to the denial names is affirmed. */
export function deniedTerms(
  reading: Reading,
  statement: Statement,
  terms: readonly PhraseMatch[],
  denials = ofGiving,
): ReadonlySet<PhraseMatch> {
  if (statement.negated.length === 0) return new Set()
  const inDenial = terms.filter((term) => polarityAt(statement, term) === 'denied')
  if (inherits(reading, statement, denials)) return new Set(inDenial)
  const ruled = rulingNegations(reading, statement, inDenial)
  const gives = reading.scan.find('action', statement).some(({ id }) => ofGiving.has(id))
  return new Set(
    inDenial.filter((term) => {
      const id = ruled.get(term)?.id ?? ''
      // «не используем данные для продажи третьим лицам»
      return denials.has(id) || (id === 'use' && gives)
    }),
  )
}

/** A list under "we do not share:". */
function inherits(reading: Reading, statement: Statement, denials: ReadonlySet<string>): boolean {
  const lead = statement.leadIn === undefined ? undefined : reading.statements[statement.leadIn]
  if (!lead || lead === statement || lead.negated.length === 0) return false
  if (statement.negated[0]?.start !== statement.start || statement.negated[0].end !== statement.end)
    return false
  return reading.scan.find('negation', lead).some(({ id }) => denials.has(id))
}
