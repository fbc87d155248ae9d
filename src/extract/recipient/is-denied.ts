import type { PhraseMatch } from '../../language/phrases/phrase-matcher.js'
import { polarityAt } from '../../read/polarity.js'
import type { Reading } from '../../read/read-statements.js'
import type { Statement } from '../../read/statement.js'
import { rulingNegations } from '../ruling-negation.js'

/** Denials of giving; «не хранит данные карт» says nothing of who gets them. */
const ofGiving: ReadonlySet<string> = new Set(['share', 'sell', 'transfer', 'any'])

/** Denials that deny the use of a service as well: "we do not use Google Analytics". */
export const denialsOfUse: ReadonlySet<string> = new Set([...ofGiving, 'use'])

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
  const gives = reading.scan.find('action', statement).filter(({ id }) => ofGiving.has(id))
  const behind = behindDenial(reading.scan.find('negation', statement), gives, inDenial, denials)
  return new Set(
    inDenial.filter((term) => {
      const id = ruled.get(term)?.id ?? ''
      // «не используем данные для продажи третьим лицам»
      return denials.has(id) || (id === 'use' && gives.length > 0) || behind.has(term)
    }),
  )
}

/** Words between verbs that one negation denies: "sell, rent or otherwise share". */
const longestStep = 4

/** Terms after a negation with no verb of giving between that is not in the negation's own chain. One sweep. */
function behindDenial(
  cues: readonly PhraseMatch[],
  gives: readonly PhraseMatch[],
  terms: readonly PhraseMatch[],
  denials: ReadonlySet<string>,
): ReadonlySet<PhraseMatch> {
  const behind = new Set<PhraseMatch>()
  const isCue = new Set(cues.filter(({ id }) => denials.has(id)))
  const isTerm = new Set(terms)
  let chainEnd: number | undefined
  for (const at of [...isCue, ...gives, ...terms].sort((a, b) => a.firstToken - b.firstToken)) {
    if (isTerm.has(at)) {
      if (chainEnd !== undefined) behind.add(at)
    } else if (isCue.has(at)) chainEnd = at.endToken
    else if (chainEnd !== undefined && at.endToken > chainEnd)
      chainEnd = at.firstToken - chainEnd <= longestStep ? at.endToken : undefined
  }
  return behind
}

/** A list under "we do not share:". */
function inherits(reading: Reading, statement: Statement, denials: ReadonlySet<string>): boolean {
  const lead = statement.leadIn === undefined ? undefined : reading.statements[statement.leadIn]
  if (!lead || lead === statement || lead.negated.length === 0) return false
  if (statement.negated[0]?.start !== statement.start || statement.negated[0].end !== statement.end)
    return false
  return reading.scan.find('negation', lead).some(({ id }) => denials.has(id))
}
