import type { PhraseMatch } from '../language/phrases/phrase-matcher.js'
import type { Reading } from '../read/read-statements.js'
import type { Polarity, Statement } from '../read/statement.js'

/** UTF-16 units from "except" to what it takes off a list of data. */
const maxExceptionReach = 60

/** Whether data named by a term is collected, denied, both («обрабатываются банком, без хранения у нас») or neither. */
export function stancesOn(
  reading: Reading,
  statement: Statement,
  term: PhraseMatch,
  negation: PhraseMatch | undefined,
): readonly Polarity[] {
  if (negation !== undefined) {
    if (!deniesData(reading, statement, term, negation)) return []
    return isProcessedByOthers(reading, statement, term, negation) ? ['affirmed', 'denied'] : ['denied']
  }
  const inherited = inheritedNegation(reading, statement)
  if (inherited !== undefined) return deniesData(reading, statement, term, inherited) ? ['denied'] : []
  return isExcepted(statement, term) ? ['denied'] : ['affirmed']
}

/** «специальные, за исключением биометрических»: what an exception takes off an affirmed list. */
function isExcepted({ exceptions, negated }: Statement, term: PhraseMatch): boolean {
  return (
    negated.length === 0 &&
    exceptions.some(
      ({ start, end }) => start <= term.start && term.end <= end && term.start - start < maxExceptionReach,
    )
  )
}

function isProcessedByOthers(
  { scan }: Reading,
  statement: Statement,
  term: PhraseMatch,
  negation: PhraseMatch,
): boolean {
  if (negation.id !== 'store' || term.endToken > negation.firstToken) return false
  return scan.find('action', statement).some(({ id, end }) => id === 'use' && end <= negation.start)
}

/** Not to collect, keep or process is a denial of data; not to share, sell or use for something is none. */
function deniesData(
  { scan }: Reading,
  statement: Statement,
  term: PhraseMatch,
  negation: PhraseMatch,
): boolean {
  if (negation.id === 'collect' || negation.id === 'store') return true
  if (negation.id === 'use') return !scan.find('purpose-cue', statement).some((cue) => cue.start > term.end)
  if (negation.id !== 'any' || statement.actor === 'subject') return false
  const own = scan.find('action', statement).map(({ id }) => id)
  return own.some((id) => id === 'collect' || id === 'use' || id === 'store') && !own.includes('share')
}

/** The negation of the lead-in over a list: "We do not collect:". */
function inheritedNegation({ scan, statements }: Reading, statement: Statement): PhraseMatch | undefined {
  const lead = statement.leadIn === undefined ? undefined : statements[statement.leadIn]
  if (lead === undefined || statement.negated[0]?.start !== statement.start) return undefined
  return scan.find('negation', lead).at(-1)
}
