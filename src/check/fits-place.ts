import type { Span } from '../document/policy-document.js'
import type { Statement } from '../read/statement.js'
import { phraseList } from './phrase-list.js'
import type { Neighbours, Place } from './rule.js'
import type { Selectable } from './select.js'

/** Whether a place asks for nothing. */
export const isAnywhere = ({ topics, notTopics, kinds, with: beside, without }: Place): boolean =>
  !topics && !notTopics && !kinds && !beside && !without

/** Whether a statement stands where a selector looks. */
export function fitsPlace(statement: Statement, place: Place, from: Selectable): boolean {
  const { topics, notTopics, kinds, with: beside, without } = place
  if (kinds && !kinds.includes(statement.kind)) return false
  const over = [...statement.topics, ...statement.ownTopics]
  if (topics && !topics.some((topic) => over.includes(topic))) return false
  const nearest = statement.topics[0]
  if (notTopics && nearest && notTopics.includes(nearest)) return false
  if (beside && !isBeside(statement, beside, from)) return false
  return !without || !isBeside(statement, without, from)
}

function isBeside(statement: Statement, { phrases, within }: Neighbours, from: Selectable): boolean {
  const list = phraseList(phrases)
  return spansOf(statement, within ?? 'sentence', from).some((span) => from.scan.first(list, span))
}

function spansOf(
  statement: Statement,
  within: NonNullable<Neighbours['within']>,
  { document, statements }: Selectable,
): Span[] {
  const clause = document.clauses[statement.clause]!
  if (within === 'section') return [document.sections[clause.section]!]
  const lead = statement.leadIn === undefined ? undefined : statements[statement.leadIn]
  return [within === 'clause' ? clause : statement, ...(lead ? [lead] : [])]
}
