import type { Span } from '../document/policy-document.js'
import type { PhraseMatch } from '../language/phrases/phrase-matcher.js'
import { polarityAt } from '../read/polarity.js'
import type { Reading } from '../read/read-statements.js'
import type { Polarity, Statement } from '../read/statement.js'
import type { Via } from './fact.js'

/** The statement that holds an offset. Statements are one a sentence, in order. */
export function statementAt(statements: readonly Statement[], offset: number): Statement | undefined {
  let low = 0
  let high = statements.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (statements[middle]!.start <= offset) low = middle + 1
    else high = middle
  }
  return statements[low - 1]
}

/** A vocabulary term in the statement that it stands in. */
export interface TermInStatement {
  readonly match: PhraseMatch
  readonly statement: Statement
  readonly polarity: Polarity
  readonly at: Span
  readonly via: Via
}

/** Every term of a list whose statement is accepted, with its polarity there. */
export function termsInStatements(
  { scan, statements, document }: Reading,
  list: string,
  accept: (statement: Statement, match: PhraseMatch) => boolean,
): TermInStatement[] {
  return scan.find(list).flatMap((match) => {
    const statement = statementAt(statements, match.start)
    if (!statement || !accept(statement, match)) return []
    const at = { start: match.start, end: match.end }
    const lead = statement.leadIn === undefined ? undefined : statements[statement.leadIn]
    const via: Via = {
      by: `${list}/${match.id}`,
      match: match.term,
      ...(lead && { leadIn: document.text.slice(lead.start, Math.min(lead.end, lead.start + 120)) }),
    }
    return [{ match, statement, polarity: polarityAt(statement, at), at, via }]
  })
}

/** Whether a statement stands under or is itself about one of these topics. */
export function isAbout(statement: Statement, ...topics: readonly Statement['topics'][number][]): boolean {
  return topics.some((topic) => statement.topics.includes(topic) || statement.ownTopics.includes(topic))
}
