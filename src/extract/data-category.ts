import type { PhraseMatch } from '../language/phrases/phrase-matcher.js'
import type { Reading } from '../read/read-statements.js'
import type { Statement } from '../read/statement.js'
import { dataContextOf, type DataContext } from './data-context.js'
import { stancesIn } from './data-stance.js'
import type { Extractor } from './extract-facts.js'
import type { FactDraft } from './fact.js'
import { namedData, strongTerms, weakTerms } from './named-data.js'
import { allowedPolarity, passingMentions, specialCategories } from './passing-mention.js'
import { refusedStatements } from './refused-statements.js'
import { rulingNegations } from './ruling-negation.js'
import { termsByStatement } from './terms-by-statement.js'
import { viaTerm } from './via-term.js'

/** An item that is little more than the name of a kind of data, in UTF-16 units. */
const maxItemLength = 40

/** Data that is or may be collected; denied where the text says that the operator does not collect or keep it. */
export const extractDataCategories: Extractor = (reading) => {
  const refused = refusedStatements(reading)
  const drafts: FactDraft<'data-category'>[] = []
  const refusals: FactDraft<'data-category'>[] = []
  for (const { statement, terms } of termsByStatement(reading, strongTerms, weakTerms)) {
    const context = dataContextOf(reading, statement)
    if (context === undefined) continue
    const found = categoriesIn(reading, statement, terms, context)
    if (refused.has(statement.sentence)) refusals.push(...found)
    else drafts.push(...found)
  }
  // The forms use a statute's wide names: what the text says plainly elsewhere weighs more than their "no".
  const affirmed = new Set(drafts.filter(({ polarity }) => polarity !== 'denied').map(categoryOf))
  const denied = refusals.filter((draft) => !affirmed.has(categoryOf(draft)))
  const namesSpecial = specialCategories.filter((id) => affirmed.has(id)).length >= manySpecial
  return [
    // "Special categories" stands for those that a text does not name.
    ...drafts.filter(
      (draft) => !(namesSpecial && categoryOf(draft) === 'special-category' && draft.polarity !== 'denied'),
    ),
    ...denied.map((draft) => ({ ...draft, polarity: 'denied' as const })),
  ]
}

/** Special categories that a text names before its "special categories" are taken for these. */
const manySpecial = 3

const categoryOf = ({ value }: FactDraft<'data-category'>): string => value.category

function categoriesIn(
  reading: Reading,
  statement: Statement,
  terms: readonly PhraseMatch[],
  context: DataContext,
): FactDraft<'data-category'>[] {
  const { document, scan } = reading
  const isShort = statement.end - statement.start <= maxItemLength
  const verbs =
    context === 'denial' ? [] : scan.find('action', statement).filter(({ id }) => id === 'collect')
  const named = namedData(document.text, scan.tokens, terms, { context, isShort, verbs })
  const negations = rulingNegations(reading, statement, named)
  const isInPassing = passingMentions(reading, statement, named)
  const isAllowed = allowedPolarity(reading, statement)
  const stancesOn = stancesIn(reading, statement)
  return named.flatMap((term) =>
    isInPassing(term)
      ? []
      : stancesOn(term, negations.get(term))
          .filter((polarity) => context !== 'denial' || polarity === 'denied')
          .filter((polarity) => isAllowed(term, polarity))
          .map((polarity) => ({
            type: 'data-category' as const,
            value: { category: term.id },
            polarity,
            at: { start: term.start, end: term.end },
            via: viaTerm(reading, statement, term),
          })),
  )
}
