import type { PhraseMatch } from '../../language/phrases/phrase-matcher.js'
import type { Span } from '../../document/policy-document.js'
import type { Reading } from '../../read/read-statements.js'
import type { Statement } from '../../read/statement.js'
import type { FactDraft, Via } from '../fact.js'
import { termsByStatement } from '../terms-by-statement.js'
import { viaTerm } from '../via-term.js'
import { givingContext, isUsed, type GivingContext } from './giving-context.js'
import { deniedTerms } from './is-denied.js'
import {
  hasOpenEnd,
  isCondition,
  isOpenItem,
  isQualified,
  itemsByLeadIn,
  unspecified,
} from './open-receivers.js'

const list = 'recipient'

/** Kinds that are receivers where something of theirs is used; the others only where data is given. */
const usable: ReadonlySet<string> = new Set([
  'payment-provider',
  'delivery',
  'analytics',
  'advertising',
  'hosting-it',
  'communication',
  'contractor',
])

/** Receivers by their kind: «курьерским службам», "analytics providers"; open ends as `unspecified`. */
export function unnamedReceivers(reading: Reading): FactDraft[] {
  const found = termsByStatement(reading, list).flatMap(({ statement, terms }) => {
    const context = givingContext(reading, statement)
    if (context === undefined) return []
    const accepted = terms.filter((term) => isReceiver(reading, statement, term, context))
    const denied = deniedTerms(reading, statement, accepted)
    return accepted.map((term, index) => ({
      statement,
      term,
      next: accepted[index + 1],
      isDenied: denied.has(term),
    }))
  })
  const items = itemsByLeadIn(reading)
  const kinds = found.filter(({ term, isDenied }) => term.id !== unspecified && !isDenied)
  return [
    ...kinds.flatMap(({ statement, term }) => {
      const via = viaTerm(reading, statement, term)
      const isOpen = hasOpenEnd(reading, term, statement.end)
      return [draft(term.id, term, via), ...(isOpen ? [draft(unspecified, term, via)] : [])]
    }),
    ...found
      .filter(({ term }) => term.id === unspecified)
      .flatMap(({ statement, term, next, isDenied }) => {
        const via = viaTerm(reading, statement, term)
        if (isQualified(reading.document.text, term, next)) return []
        const cases = items.get(statement.sentence)
        if (cases)
          return cases
            .filter((item) => isOpenItem(reading, item))
            .map((item) => draft(unspecified, item, via))
        if (isDenied || (kinds.length > 0 && isCondition(reading.document.text, statement))) return []
        return [draft(unspecified, term, via)]
      }),
  ]
}

const draft = (category: string, { start, end }: Span, via: Via): FactDraft => ({
  type: 'recipient',
  value: { category },
  polarity: 'affirmed',
  at: { start, end },
  via,
})

function isReceiver(
  reading: Reading,
  statement: Statement,
  term: PhraseMatch,
  context: GivingContext,
): boolean {
  if (context === 'given') return true
  return usable.has(term.id) && isUsed(reading, statement, term)
}
