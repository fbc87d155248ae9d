import type { PhraseMatch } from '../language/phrases/phrase-matcher.js'
import { covers } from '../read/polarity.js'
import type { Reading } from '../read/read-statements.js'
import type { Polarity, Statement } from '../read/statement.js'
import { dataContextOf, type DataContext } from './data-context.js'
import { stancesOn } from './data-stance.js'
import type { Extractor } from './extract-facts.js'
import type { FactDraft } from './fact.js'
import { namedData, strongTerms, weakTerms } from './named-data.js'
import { rulingNegations } from './ruling-negation.js'
import { termsByStatement } from './terms-by-statement.js'
import { viaTerm } from './via-term.js'

/** An item that is little more than the name of a kind of data, in UTF-16 units. */
const maxItemLength = 40

/** Data that is or may be collected; denied where the text says that the operator does not collect or keep it. */
export const extractDataCategories: Extractor = (reading) =>
  termsByStatement(reading, strongTerms, weakTerms).flatMap(({ statement, terms }) => {
    const context = dataContextOf(reading, statement)
    return context === undefined ? [] : categoriesIn(reading, statement, terms, context)
  })

function categoriesIn(
  reading: Reading,
  statement: Statement,
  terms: readonly PhraseMatch[],
  context: DataContext,
): FactDraft[] {
  const { document, scan } = reading
  const isShort = statement.end - statement.start <= maxItemLength
  const named = namedData(document.text, scan.tokens, terms, { context, isShort })
  const negations = rulingNegations(reading, statement, named)
  const isListed = listsSpecialCategories(document.text, statement, named)
  const ofMinors = scan.find('minor', statement).some(({ id }) => id === 'under-age')
  // «продвижение по службе, получение образования» in a list of purposes is what is done, not what is known.
  const isPurpose = statement.topics[0] === 'purposes' && new Set(named.map(({ id }) => id)).size < 2
  return named.flatMap((term) => {
    if (isPurpose && isPartOfList(reading, statement) && term.id !== 'location') return []
    if (term.id === 'special-category' && isListed) return []
    if (term.id === 'children' && !speaksOfChildrensData(reading, statement)) return []
    if (term.id === 'date-of-birth' && term.list === weakTerms && ofMinors) return []
    const isDeniedAge = term.id === 'children' && statement.negated.length > 0
    return stancesOn(reading, statement, term, negations.get(term))
      .filter((polarity) => !(isDeniedAge && polarity === 'affirmed'))
      .filter((polarity) => mayTake(polarity, term, context, ofMinors))
      .map((polarity) => ({
        type: 'data-category' as const,
        value: { category: term.id },
        polarity,
        at: { start: term.start, end: term.end },
        via: viaTerm(reading, statement, term),
      }))
  })
}

const isPartOfList = ({ document }: Reading, { clause }: Statement): boolean =>
  document.clauses[clause]!.kind !== 'paragraph'

/** "We do not knowingly collect names from children" denies data on children, not names; and it affirms neither. */
function mayTake(polarity: Polarity, { id }: PhraseMatch, context: DataContext, ofMinors: boolean): boolean {
  if (polarity === 'denied') return id === 'children' || !ofMinors
  return context !== 'denial'
}

const special: readonly string[] = [
  'health',
  'biometric',
  'genetic',
  'race-ethnicity',
  'political',
  'religion',
  'sexual',
  'criminal',
]
const openEnd = /(?:и т\. ?[пд]\.|и др(?:\.|угие)|etc\.|т\.б\.)/

/**
 * "special categories (health, religion)" names them; "special categories", a list with "etc." or what an exception
 * takes off leaves them open.
 */
function listsSpecialCategories(
  text: string,
  { start, end, exceptions }: Statement,
  terms: readonly PhraseMatch[],
): boolean {
  const kept = terms.filter((term) => !exceptions.some((exception) => covers(exception, term)))
  const named = new Set(kept.map(({ id }) => id).filter((id) => special.includes(id)))
  return named.size > 1 && !openEnd.test(text.slice(start, end))
}

/** "If we learn that a child gave us data, we delete it" and "not meant for those under 18" say nothing of what is collected. */
function speaksOfChildrensData({ scan }: Reading, statement: Statement): boolean {
  const cues = new Set(scan.find('minor', statement).map(({ id }) => id))
  if (cues.has('discovery')) return false
  if (statement.negated.length > 0) return true
  if (cues.has('not-for')) return false
  const collects = scan.find('action', statement).some(({ id }) => id === 'collect')
  return collects || cues.has('parental-consent') || statement.topics[0] !== 'children'
}
