import type { PhraseMatch } from '../../language/phrases/phrase-matcher.js'
import type { Span } from '../../document/policy-document.js'
import type { Reading } from '../../read/read-statements.js'
import type { Statement } from '../../read/statement.js'
import type { FactDraft, Via } from '../fact.js'
import { termsByStatement } from '../terms-by-statement.js'
import { viaTerm } from '../via-term.js'
import { givingContext, isUsed, type GivingContext } from './giving-context.js'
import { engagedFor } from './engaged-for.js'
import { deniedTerms, denialsOfUse } from './is-denied.js'
import { nameBeside } from './name-beside.js'
import { isReceiverHeading } from './receiver-heading.js'
import {
  hasOpenEnd,
  isCondition,
  isQualified,
  itemsByLeadIn,
  openPlaces,
  unspecified,
} from './open-receivers.js'

const list = 'recipient'
const publication = 'publication'
/** Policies and their new versions are published as well. */
const document =
  /политик|документ|редакци|положени|правил|оферт|policy|notice|statement|terms|version|саясат|нұсқа/iu

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

/** Receivers by their kind, with a name beside it: «курьерским службам», "analytics providers"; open ends as `unspecified`. */
export function unnamedReceivers(reading: Reading): FactDraft[] {
  const found = termsByStatement(reading, list).flatMap(({ statement, terms }) => {
    const context = givingContext(reading, statement)
    const accepted = terms.filter((term) => isReceiver(reading, statement, term, context))
    const denied = deniedTerms(reading, statement, accepted, context === 'used' ? denialsOfUse : undefined)
    // "… to one or more third parties as part of a merger": whoever takes the business over.
    const isOfSale = accepted.some(({ id }) => id === 'successor')
    return accepted.map((term, index) => ({
      statement,
      term,
      next: accepted[index + 1],
      isDenied: denied.has(term),
      isOfSale,
    }))
  })
  const items = itemsByLeadIn(reading)
  const kinds = found.filter(({ term, isDenied }) => term.id !== unspecified && !isDenied)
  const denied = found.filter(({ isDenied }) => isDenied)
  return [
    ...denied.map(({ statement, term }): FactDraft => ({
      ...draft(kindOf(term), term, viaTerm(reading, statement, term)),
      polarity: 'denied',
    })),
    ...kinds.flatMap(({ statement, term }) => {
      const via = viaTerm(reading, statement, term)
      const isOpen = hasOpenEnd(reading, term, statement.end)
      const name = nameBeside(reading, statement, term)
      return [
        draft(kindOf(term), term, via, name),
        ...(isOpen ? [draft(unspecified, term, via)] : []),
        ...(term.id === 'contractor' ? engagedFor(reading, statement, term) : []).map((service) =>
          draft(service.id, service, viaTerm(reading, statement, service)),
        ),
      ]
    }),
    ...found
      .filter(({ term }) => term.id === unspecified)
      .flatMap(({ statement, term, next, isDenied, isOfSale }) => {
        const via = viaTerm(reading, statement, term)
        if (isQualified(reading.document.text, term, next) || isOfSale) return []
        const listed = items.get(statement.sentence)
        if (listed)
          return openPlaces(reading, statement, term, listed).map((at) => draft(unspecified, at, via))
        if (isDenied || (kinds.length > 0 && isCondition(reading.document.text, statement))) return []
        return [draft(unspecified, term, via)]
      }),
  ]
}

/** Data that is published goes to everybody. */
const kindOf = ({ id }: PhraseMatch): string => (id === publication ? 'public' : id)

const draft = (category: string, { start, end }: Span, via: Via, name?: string): FactDraft => ({
  type: 'recipient',
  value: name === undefined ? { category } : { category, name },
  polarity: 'affirmed',
  at: { start, end },
  via,
})

function isReceiver(
  reading: Reading,
  statement: Statement,
  term: PhraseMatch,
  context: GivingContext | undefined,
): boolean {
  if (statement.kind === 'heading')
    return term.id !== unspecified && isReceiverHeading(reading, statement, term)
  if (context === undefined) return false
  if (term.id === publication)
    return (
      reading.scan.first('data-category', statement) !== undefined &&
      !document.test(reading.document.text.slice(statement.start, statement.end))
    )
  if (context === 'given') return true
  return usable.has(term.id) && isUsed(reading, statement, term)
}
