import type { PhraseMatch } from '../language/phrases/phrase-matcher.js'
import type { Reading } from '../read/read-statements.js'
import type { Statement } from '../read/statement.js'
import type { Extractor } from './extract-facts.js'
import { rulingNegations } from './ruling-negation.js'
import { termsByStatement } from './terms-by-statement.js'
import { viaTerm } from './via-term.js'

/** Vocabulary id of refusals in so many words. */
const noneTaken = 'none-taken'

/** A bare "We do not make any.", in UTF-16 units. */
const maxAnswerLength = 60

/** What a line may hold besides the term to be its title alone, in UTF-16 units. */
const maxTitleRest = 6

/** What is said of decisions without a person and of profiling; the right not to be subject to them is no practice. */
export const extractAutomatedDecisions: Extractor = (reading) =>
  termsByStatement(reading, 'automated-decision')
    .filter(({ statement }) => isPractice(statement))
    .flatMap(({ statement, terms }) => {
      // "No automated decisions, including profiling": what is refused is refused with all that belongs to it.
      const isDenied =
        terms.some(({ id }) => id === noneTaken) ||
        rulingNegations(reading, statement, terms).size > 0 ||
        isTitleOfDenial(reading, statement, terms)
      return terms.map((term) => ({
        type: 'automated-decision' as const,
        value: {},
        polarity: isDenied ? ('denied' as const) : ('affirmed' as const),
        at: { start: term.start, end: term.end },
        via: viaTerm(reading, statement, term),
      }))
    })

const isPractice = ({ kind, topics, actions }: Statement): boolean =>
  kind === 'practice' && topics[0] !== 'rights' && topics[0] !== 'definitions' && !actions.includes('grant')

/** "Automated decisions" on a line of its own, and right after it "We do not make any." */
function isTitleOfDenial(
  { statements }: Reading,
  { id, start, end }: Statement,
  terms: readonly PhraseMatch[],
): boolean {
  const named = terms.reduce((sum, term) => sum + term.end - term.start, 0)
  if (end - start - named > maxTitleRest) return false
  const next = statements[statements.findIndex((statement) => statement.id === id) + 1]
  return next !== undefined && next.end - next.start <= maxAnswerLength && next.negated.length > 0
}
