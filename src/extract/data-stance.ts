import type { Span } from '../document/policy-document.js'
import type { PhraseMatch } from '../language/phrases/phrase-matcher.js'
import type { Reading } from '../read/read-statements.js'
import type { Polarity, Statement } from '../read/statement.js'

/** UTF-16 units from "except" to what it takes off a list of data. */
const maxExceptionReach = 60

/** What a statement says that bears on whether data named in it is denied; read once for all its terms. */
interface Grounds {
  readonly statement: Statement
  /** Ids of its own actions. */
  readonly actions: ReadonlySet<string>
  /** Where its first verb of use ends. */
  readonly firstUse: number
  /** Where its last cue of a purpose starts. */
  readonly lastPurpose: number
  /** The negation of the lead-in over a list: "We do not collect:". */
  readonly inherited: PhraseMatch | undefined
  /** Where exceptions start that are near enough to a list to take off its members. */
  readonly exceptions: readonly Span[]
}

/** Whether data named by a term is collected, denied, both («обрабатываются банком, без хранения у нас») or neither. */
export function stancesIn(
  reading: Reading,
  statement: Statement,
): (term: PhraseMatch, negation: PhraseMatch | undefined) => readonly Polarity[] {
  const grounds = readGrounds(reading, statement)
  return (term, negation) => {
    const ruling = negation ?? grounds.inherited
    if (ruling === undefined) return isExcepted(grounds, term) ? ['denied'] : ['affirmed']
    if (!deniesData(grounds, term, ruling)) return []
    return negation !== undefined && isProcessedByOthers(grounds, term, negation)
      ? ['affirmed', 'denied']
      : ['denied']
  }
}

function readGrounds({ scan, statements }: Reading, statement: Statement): Grounds {
  const actions = scan.find('action', statement)
  const lead = statement.leadIn === undefined ? undefined : statements[statement.leadIn]
  const isUnderDenial = lead !== undefined && statement.negated[0]?.start === statement.start
  return {
    statement,
    actions: new Set(actions.map(({ id }) => id)),
    firstUse: actions.find(({ id }) => id === 'use')?.end ?? Infinity,
    lastPurpose: scan.find('purpose-cue', statement).at(-1)?.start ?? -1,
    inherited: isUnderDenial ? scan.find('negation', lead).at(-1) : undefined,
    exceptions: statement.negated.length > 0 ? [] : statement.exceptions.slice(0, 8),
  }
}

/** «специальные, за исключением биометрических»: what an exception takes off an affirmed list. */
const isExcepted = ({ exceptions }: Grounds, term: PhraseMatch): boolean =>
  exceptions.some(
    ({ start, end }) => start <= term.start && term.end <= end && term.start - start < maxExceptionReach,
  )

const isProcessedByOthers = ({ firstUse }: Grounds, term: PhraseMatch, negation: PhraseMatch): boolean =>
  negation.id === 'store' && term.endToken <= negation.firstToken && firstUse <= negation.start

/** Not to collect, keep or process is a denial of data; not to share, sell or use for something is none. */
function deniesData(
  { statement, actions, lastPurpose }: Grounds,
  term: PhraseMatch,
  negation: PhraseMatch,
): boolean {
  if (negation.id === 'collect' || negation.id === 'store') return true
  if (negation.id === 'use') return lastPurpose <= term.end
  if (negation.id !== 'any' || statement.actor === 'subject' || actions.has('share')) return false
  return actions.has('collect') || actions.has('use') || actions.has('store')
}
