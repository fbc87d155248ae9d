import type { Clause } from '../document/policy-document.js'
import type { PhraseMatch } from '../language/phrases/phrase-matcher.js'
import type { Statement, Topic } from '../read/statement.js'

/** Where names of data say what a request, a right or a safeguard needs, not what is collected. */
const elsewhere: readonly Topic[] = [
  'requests',
  'rights',
  'security',
  'contacts',
  'changes',
  'definitions',
  'principles',
  'disclaimer',
]

const processing: readonly Statement['actions'][number][] = ['collect', 'use', 'store', 'share']

/** How strongly a statement's place says that data named in it is collected. */
export type DataContext = 'list' | 'sentence' | undefined

/** `list`: under a heading or lead-in of data; `sentence`: something is done with data. */
export function dataContextOf(statement: Statement, clause: Clause): DataContext {
  if (statement.kind !== 'practice' && statement.kind !== 'duty-of-subject') return undefined
  const nearest = statement.topics[0]
  if (nearest === 'data') return 'list'
  if (nearest !== undefined && elsewhere.includes(nearest)) return undefined
  if (statement.topics.includes('data') || statement.topics.includes('cookies')) return 'list'
  const isPart = clause.kind === 'item' || clause.kind === 'cell'
  return isPart ||
    statement.actions.some((action) => processing.includes(action)) ||
    statement.ownTopics.includes('cookies')
    ? 'sentence'
    : undefined
}

/** Words from one member of an enumeration to the next. */
const maxStep = 5

/** Whether a term stands beside another of other meaning, as in a list of data. */
export function isEnumerated(terms: readonly PhraseMatch[], index: number): boolean {
  const one = terms[index]!
  const beside = (other: PhraseMatch | undefined, distance: number): boolean =>
    other !== undefined && other.id !== one.id && distance >= 0 && distance <= maxStep
  const before = terms[index - 1]
  const after = terms[index + 1]
  return (
    beside(before, one.firstToken - (before?.endToken ?? 0)) ||
    beside(after, (after?.firstToken ?? 0) - one.endToken)
  )
}

/** «ИНН 7719…», "e-mail: info@…": the operator's own number or address, not a kind of data. */
export function isFollowedByValue(text: string, end: number): boolean {
  return /^[)\s]*[:№#—–-]?\s*(?:№\s*)?(?:\+?\d[\d\s()-]{6,}|[\w.+-]{1,64}@[\w-]|https?:)/.test(
    text.slice(end, end + 90),
  )
}
