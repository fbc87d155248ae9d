import type { PhraseMatch } from '../language/phrases/phrase-matcher.js'
import type { Reading } from '../read/read-statements.js'
import type { Polarity, Statement } from '../read/statement.js'
import { dataContextOf, isEnumerated, isFollowedByValue, type DataContext } from './data-context.js'
import type { Extractor } from './extract-facts.js'
import type { FactDraft } from './fact.js'
import { rulingNegations } from './ruling-negation.js'
import { termsByStatement } from './terms-by-statement.js'
import { viaTerm } from './via-term.js'

const strong = 'data-category'
const weak = 'data-category-weak'

/** Data that is or may be collected; denied where the text says that the operator does not collect or keep it. */
export const extractDataCategories: Extractor = (reading) =>
  termsByStatement(reading, strong, weak).flatMap(({ statement, terms }) => {
    const context = dataContextOf(statement, reading.document.clauses[statement.clause]!)
    return context === undefined ? [] : categoriesIn(reading, statement, terms, context)
  })

function categoriesIn(
  reading: Reading,
  statement: Statement,
  terms: readonly PhraseMatch[],
  context: Exclude<DataContext, undefined>,
): FactDraft[] {
  const known = withoutCovered(terms)
  const named = known.filter(
    (term, index) =>
      !isFollowedByValue(reading.document.text, term.end) &&
      (term.list === strong || isNamed(known, index, context)),
  )
  const negations = rulingNegations(reading, statement, named)
  return named.flatMap((term) =>
    stancesOn(reading, statement, term, negations.get(term)).map((polarity) => ({
      type: 'data-category' as const,
      value: { category: term.id },
      polarity,
      at: { start: term.start, end: term.end },
      via: viaTerm(reading, statement, term),
    })),
  )
}

/** A weak word inside a strong term says nothing of its own. */
function withoutCovered(terms: readonly PhraseMatch[]): PhraseMatch[] {
  const kept: PhraseMatch[] = []
  let covered = 0
  for (const term of terms)
    if (term.list === strong) {
      covered = Math.max(covered, term.endToken)
      kept.push(term)
    } else if (term.firstToken >= covered) kept.push(term)
  return kept.filter(
    (term, index) => term.list === strong || (kept[index + 1]?.firstToken ?? Infinity) >= term.endToken,
  )
}

function isNamed(terms: readonly PhraseMatch[], index: number, context: DataContext): boolean {
  if (!isEnumerated(terms, index)) return context === 'list' && terms.length === 1
  return context === 'list' || terms.some((term) => term.list === strong)
}

function stancesOn(
  reading: Reading,
  statement: Statement,
  term: PhraseMatch,
  negation: PhraseMatch | undefined,
): Polarity[] {
  if (negation !== undefined) return stancesUnder(reading, statement, term, negation)
  const inherited = inheritedNegation(reading, statement)
  if (inherited !== undefined) return deniesData(reading, statement, term, inherited) ? ['denied'] : []
  const isExcepted = statement.exceptions.some(({ start }) => start <= term.start && term.start - start < 60)
  return isExcepted && statement.negated.length === 0 ? ['denied'] : ['affirmed']
}

/** «реквизиты карт (обрабатываются банком, без сохранения у Оператора)» affirms and denies. */
function stancesUnder(
  reading: Reading,
  statement: Statement,
  term: PhraseMatch,
  negation: PhraseMatch,
): Polarity[] {
  if (!deniesData(reading, statement, term, negation)) return []
  const isProcessed =
    negation.id === 'store' &&
    term.endToken <= negation.firstToken &&
    reading.scan.find('action', statement).some(({ id, end }) => id === 'use' && end <= negation.start)
  return isProcessed ? ['affirmed', 'denied'] : ['denied']
}

function deniesData(
  reading: Reading,
  statement: Statement,
  term: PhraseMatch,
  negation: PhraseMatch,
): boolean {
  if (negation.id === 'collect' || negation.id === 'store') return true
  if (negation.id === 'use')
    return !reading.scan.find('purpose-cue', statement).some((cue) => cue.start > term.end)
  if (negation.id !== 'any') return false
  const own = reading.scan.find('action', statement).map(({ id }) => id)
  return own.some((id) => id === 'collect' || id === 'use' || id === 'store') && !own.includes('share')
}

/** The negation of the lead-in over a list: "We do not collect:". */
function inheritedNegation(reading: Reading, statement: Statement): PhraseMatch | undefined {
  const lead = statement.leadIn === undefined ? undefined : reading.statements[statement.leadIn]
  if (lead === undefined || statement.negated[0]?.start !== statement.start) return undefined
  return reading.scan.find('negation', lead).at(-1)
}
