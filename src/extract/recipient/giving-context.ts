import type { PhraseMatch } from '../../language/phrases/phrase-matcher.js'
import type { Reading } from '../../read/read-statements.js'
import type { Statement, Topic } from '../../read/statement.js'
import { termsBeside } from './terms-beside.js'

/** How a statement speaks of receivers: data is given to them; or something is used that may collect it. */
export type GivingContext = 'given' | 'used'

const giving: ReadonlySet<string> = new Set(['share', 'sell', 'transfer'])
const giveNone: ReadonlySet<string> = new Set(['heading', 'reference'])
/** Under these, words for receivers are said of something else, unless the sentence itself says that data is given. */
const elsewhere: ReadonlySet<Topic> = new Set(['rights', 'requests', 'contacts', 'changes', 'operator'])
const receiving: ReadonlySet<Topic> = new Set(['recipients', 'transfer'])

/** What a statement may say of receivers; nothing where it is a definition, a heading or the like. */
export function givingContext(reading: Reading, statement: Statement): GivingContext | undefined {
  if (giveNone.has(statement.kind)) return undefined
  const gives = reading.scan.find('action', statement).some(({ id }) => giving.has(id))
  const nearest = statement.topics.find((topic) => elsewhere.has(topic) || receiving.has(topic))
  const isUnderReceivers = nearest !== undefined && receiving.has(nearest)
  if (statement.kind === 'definition') return gives && isUnderReceivers ? 'given' : undefined
  if (gives) return 'given'
  if (asksForReceivers(reading, statement)) return 'given'
  if (nearest !== undefined && elsewhere.has(nearest)) return undefined
  if (nearest !== undefined || statement.actions.some((action) => giving.has(action))) return 'given'
  return statement.kind === 'practice' || statement.kind === 'principle' ? 'used' : undefined
}

/** Sentences of a paragraph that are looked over for the question that they answer. */
const longestAnswer = 6

/** «Кому передаём? Курьеру и банку.»: sentences after a question in their paragraph answer it. */
function asksForReceivers({ document, statements, scan }: Reading, { sentence, clause }: Statement): boolean {
  for (let at = sentence - 1; at >= Math.max(0, sentence - longestAnswer); at--) {
    const before = statements[at]!
    if (before.clause !== clause) return false
    if (!document.text.slice(before.start, before.end).trimEnd().endsWith('?')) continue
    return (
      before.ownTopics.some((topic) => receiving.has(topic)) ||
      scan.find('action', before).some(({ id }) => giving.has(id))
    )
  }
  return false
}

/** Words between "we use" and what is used, and from a service to the verb behind it. */
const reachBefore = 7
const reachBehind = 4

/** Whether a word of use stands beside a term: «с помощью сервисов веб-аналитики», "processed by Stripe". */
export const isUsed = (reading: Reading, statement: Statement, term: PhraseMatch): boolean =>
  termsBeside(reading, 'recipient-cue', statement, term, reachBefore, reachBehind).length > 0
