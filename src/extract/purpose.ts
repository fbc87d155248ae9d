import type { Clause } from '../document/policy-document.js'
import type { PhraseMatch } from '../language/phrases/phrase-matcher.js'
import type { Reading } from '../read/read-statements.js'
import type { Statement, Topic } from '../read/statement.js'
import type { Extractor } from './extract-facts.js'
import { rulingNegations } from './ruling-negation.js'
import { termsByStatement } from './terms-by-statement.js'
import { viaTerm } from './via-term.js'

/** Where "for" and "to" do not speak of what data is processed for. */
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

/** What the operator says that it processes data for. */
export const extractPurposes: Extractor = (reading) =>
  termsByStatement(reading, 'purpose').flatMap(({ statement, terms }) => {
    const named = purposesIn(reading, statement, terms)
    const negations = rulingNegations(reading, statement, named)
    return named
      .filter((term) => !negations.has(term) && !isInheritedDenial(statement))
      .map((term) => ({
        type: 'purpose' as const,
        value: { purpose: term.id },
        polarity: 'affirmed' as const,
        at: { start: term.start, end: term.end },
        via: viaTerm(reading, statement, term),
      }))
  })

function purposesIn(
  reading: Reading,
  statement: Statement,
  terms: readonly PhraseMatch[],
): readonly PhraseMatch[] {
  if (statement.kind !== 'practice') return []
  const clause = reading.document.clauses[statement.clause]!
  if (isUnderPurposes(statement, clause)) return terms
  const nearest = statement.topics[0]
  if (nearest !== undefined && elsewhere.includes(nearest)) return []
  if (!statement.actions.some((action) => action === 'collect' || action === 'use' || action === 'store'))
    return []
  return terms.filter((term) => isBehindCue(reading, statement, term))
}

/** A list under a lead-in of purposes, or any sentence right under a heading of purposes. */
function isUnderPurposes(statement: Statement, clause: Clause): boolean {
  if (statement.topics[0] === 'purposes') return true
  const isPart = clause.kind === 'item' || clause.kind === 'cell'
  return isPart && statement.topics.includes('purposes')
}

function isBehindCue({ scan }: Reading, statement: Statement, term: PhraseMatch): boolean {
  return scan
    .find('purpose-cue', statement)
    .some((cue) => (cue.id === 'purpose-before' ? cue.start >= term.end : cue.start <= term.start))
}

function isInheritedDenial(statement: Statement): boolean {
  return statement.leadIn !== undefined && statement.negated[0]?.start === statement.start
}
