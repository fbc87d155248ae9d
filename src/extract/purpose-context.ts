import type { Reading } from '../read/read-statements.js'
import type { Action, Statement, Topic } from '../read/statement.js'

/** Where "for" and "to" do not speak of what data is processed for. */
const elsewhere: readonly Topic[] = [
  'requests',
  'rights',
  'security',
  'retention',
  'bases',
  'contacts',
  'changes',
  'definitions',
  'principles',
  'disclaimer',
]

/** `list`: every purpose named counts; `sentence`: those behind a cue ("in order to", «в целях»). */
export type PurposeContext = 'list' | 'sentence'

const processing: readonly Action[] = ['collect', 'use', 'store', 'share']

/** Whether and how a statement may say what data is processed for. */
export function purposeContextOf(reading: Reading, statement: Statement): PurposeContext | undefined {
  const { topics, kind } = statement
  const [nearest] = topics
  if (nearest === 'purposes' && (kind === 'practice' || kind === 'definition'))
    return denied(statement, 'list')
  if (kind !== 'practice') return undefined
  if (isLabelled(reading, statement) || isPartOfPurposes(reading, statement)) return denied(statement, 'list')
  if (nearest === 'bases' && opensWithCue(reading, statement)) return denied(statement, 'sentence')
  if (nearest !== undefined && elsewhere.includes(nearest)) return undefined
  return isProcessing(reading, statement) ? denied(statement, 'sentence') : undefined
}

/** "Purpose: sending of news", «2.1. Цель – приём пожертвований»: the line says itself what it is of. */
const isLabelled = ({ document }: Reading, { start, end }: Statement): boolean =>
  labelled.test(document.text.slice(start, Math.min(end, start + 100)))

const labelled =
  /^[\s\d.)•*-]{0,12}(?:цел[ьи]|purposes?|мақсат\p{L}{0,6})(?:\s(?:обработки|сбора|of|өңдеу)[^:–—.]{0,40})?\s?[:–—]\s/iu

/** A list under "We do not use your data for:" is none of purposes. */
function denied({ leadIn, negated, start }: Statement, context: PurposeContext): PurposeContext | undefined {
  return leadIn !== undefined && negated[0]?.start === start ? undefined : context
}

/** An item or cell under "We use cookies to:", or deeper under a heading of purposes. */
function isPartOfPurposes(reading: Reading, { clause, leadIn, topics }: Statement): boolean {
  const { kind } = reading.document.clauses[clause]!
  if (kind !== 'item' && kind !== 'cell' && leadIn === undefined) return false
  const lead = leadIn === undefined ? undefined : reading.statements[leadIn]
  if (lead !== undefined && endsWithCue(reading, lead)) return !elsewhere.includes(lead.topics[0] ?? 'data')
  if (!topics.includes('purposes') || topics[0] === 'bases' || topics[0] === 'rights') return false
  return kind === 'item' || topics[0] === 'cookies'
}

/** "To organise our events: our legitimate interest", under a heading of grounds. */
function opensWithCue({ document, scan }: Reading, statement: Statement): boolean {
  const colon = document.text.slice(statement.start, statement.end).search(/:\s/u)
  return colon > 0 && scan.first('purpose-cue', statement)?.start === statement.start
}

/** UTF-16 units between a cue and the end of its lead-in: "для:", "to:", "in order to:". */
const maxTail = 3

function endsWithCue({ scan }: Reading, lead: Statement): boolean {
  const cue = scan.find('purpose-cue', lead).at(-1)
  return cue !== undefined && lead.end - cue.end <= maxTail
}

/** Something is done with data, and not at the request of an authority or to keep it safe. */
function isProcessing({ scan }: Reading, statement: Statement): boolean {
  if (!statement.actions.some((action) => processing.includes(action))) return false
  const own = scan.find('action', statement).map(({ id }) => id)
  if (own.includes('protect') && !own.includes('collect') && statement.ownTopics.includes('security'))
    return false
  return !(
    statement.actions.includes('share') && scan.find('actor', statement).some(({ id }) => id === 'authority')
  )
}
