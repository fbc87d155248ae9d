import type { Clause } from '../../document/policy-document.js'
import type { Reading } from '../../read/read-statements.js'
import type { Statement, Topic } from '../../read/statement.js'
import type { Piece } from './piece.js'
import type { Surroundings } from './surroundings.js'

/**
 * Why a piece may hold a retention term: its own storing words, those of its lead-in, the header of its column,
 * the heading over it, or a list of purposes or cookies each with a term behind a dash.
 */
export type Context = 'own' | 'lead' | 'header' | 'topic' | 'item'

const keeping = new Set(['store', 'keep', 'term', 'process', 'consent', 'lifetime', 'expiry'])
const ending = new Set(['cease', 'destroy', 'expiry'])
const itemTopics: readonly Topic[] = ['purposes', 'data', 'bases', 'cookies', 'consent', 'retention']
const foreignTopics: readonly Topic[] = [
  'rights',
  'requests',
  'principles',
  'definitions',
  'security',
  'changes',
]

export const isKeeping = ({ id }: { readonly id: string }): boolean => keeping.has(id)
export const isEnding = ({ id }: { readonly id: string }): boolean => ending.has(id)

export function contextOf(piece: Piece, reading: Reading, around: Surroundings): Context | undefined {
  const { statement } = piece
  const isOnData = speaksOfData(piece, reading)
  const cues = reading.scan.find('retention-cue', statement).filter((cue) => isOnData || !narrow.has(cue.id))
  if (cues.some(isKeeping)) return 'own'
  if (around.leads(statement).some((lead) => reading.scan.find('retention-cue', lead).some(isOverTerms)))
    return 'lead'
  if (isTermHeader(around.columnHeader(statement), reading) || termLabel.test(piece.text)) return 'header'
  if (statement.topics.includes('retention') && !isForeign(statement)) return 'topic'
  return isTermItem(piece, reading) ? 'item' : undefined
}

/** «Срок: 5 лет», "Kept: 7 years": a label of the line instead of a column's header. */
const termLabel =
  /^\s*(?:[\d.]+\s)?(?:сроки?(?:\s(?:хранения|обработки|действия))?|kept|retention(?:\speriod)?|storage period|(?:сақтау\s)?мерзімі)\s?[:–—-]\s/iu

/** Payments are processed and links expire too: such verbs count with data or cookies only. */
const narrow = new Set(['process', 'expiry'])

const speaksOfData = ({ statement, text }: Piece, { scan }: Reading): boolean =>
  statement.topics.includes('cookies') ||
  /cookie|куки/iu.test(text) ||
  scan.find('deadline-matter', statement).some(({ id }) => id === 'data')

/** "We process data for:" opens a list of purposes, not of terms. */
const isOverTerms = (cue: { readonly id: string }): boolean =>
  (isKeeping(cue) && cue.id !== 'process') || isEnding(cue)

/** Whether what stands nearest over a statement is about something else: rights, security. */
export function isForeign(statement: Statement): boolean {
  return (
    statement.topics[0] !== 'retention' && statement.topics.some((topic) => foreignTopics.includes(topic))
  )
}

function isTermHeader(header: Clause | undefined, { scan }: Reading): boolean {
  return (
    header !== undefined &&
    header.end - header.start < 80 &&
    (scan.first('term-header', header) ?? scan.first('retention-cue', header)) !== undefined
  )
}

/** "Newsletter – until you unsubscribe": an item or cell whose last part begins with a term. */
function isTermItem(piece: Piece, { document }: Reading): boolean {
  const { statement, text } = piece
  const clause = document.clauses[statement.clause]
  const isListed = statement.leadIn !== undefined || clause?.kind === 'item' || clause?.kind === 'cell'
  if (!isListed || !statement.topics.some((topic) => itemTopics.includes(topic)) || isForeign(statement))
    return false
  const tail = tailStart(text)
  if (tail === undefined) return false
  const sessions = piece.triggers.filter(({ id }) => id === 'session-end')
  const starts = [...piece.durations, ...piece.bounds, ...sessions].map(({ start }) => start - piece.start)
  return starts.some((start) => start >= tail && start - tail <= 14)
}

/** Where the part behind the last dash or colon begins. */
export function tailStart(text: string): number | undefined {
  const last = [...text.matchAll(/\s[–—-]\s*|:\s+/gu)].at(-1)
  return last === undefined ? undefined : last.index + last[0].length
}
