import type { PhraseMatch } from '../language/phrases/phrase-matcher.js'
import { covers } from '../read/polarity.js'
import type { Reading } from '../read/read-statements.js'
import type { Polarity, Statement } from '../read/statement.js'
import { weakTerms } from './named-data.js'

/** Tells terms that name a kind of data in passing, without saying that it is collected. */
export function passingMentions(
  reading: Reading,
  statement: Statement,
  named: readonly PhraseMatch[],
): (term: PhraseMatch) => boolean {
  const isListed = listsSpecialCategories(reading, statement, named)
  const isActivity = isInListOfPurposes(reading, statement) && new Set(named.map(({ id }) => id)).size < 2
  const ofMinors = minorCues(reading, statement)
  const setsAge = ofMinors.has('under-age') && (statement.negated.length > 0 || ofMinors.has('not-for'))
  const isOfChildren = speaksOfChildrensData(reading, statement, ofMinors)
  return ({ id, list }) => {
    if (id === 'special-category') return isListed
    if (id === 'children') return !isOfChildren
    if (id === 'date-of-birth' && list === weakTerms && setsAge) return true
    return isActivity && id !== 'location'
  }
}

/** "We do not knowingly collect names from children" denies data on children, not names, and affirms none on children. */
export function allowedPolarity(
  reading: Reading,
  statement: Statement,
): (term: PhraseMatch, polarity: Polarity) => boolean {
  const ofMinors = minorCues(reading, statement).has('under-age')
  return ({ id }, polarity) =>
    polarity === 'denied'
      ? id === 'children' || !ofMinors
      : id !== 'children' || statement.negated.length === 0
}

const minorCues = ({ scan }: Reading, statement: Statement): ReadonlySet<string> =>
  new Set(scan.find('minor', statement).map(({ id }) => id))

/** «содействие в получении образования» in a list of purposes is what is done, not what is known. */
const isInListOfPurposes = ({ document }: Reading, { clause, topics }: Statement): boolean =>
  topics[0] === 'purposes' && document.clauses[clause]!.kind !== 'paragraph'

/** The special categories of data that laws name. */
export const specialCategories: readonly string[] = [
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
 * "special categories (health, religion)" names them; "special categories", a list with "etc." or what an exception takes off
 * leaves them open.
 */
function listsSpecialCategories(
  { document }: Reading,
  { start, end, exceptions }: Statement,
  terms: readonly PhraseMatch[],
): boolean {
  const kept = terms.filter((term) => !exceptions.some((exception) => covers(exception, term)))
  const named = new Set(kept.map(({ id }) => id).filter((id) => specialCategories.includes(id)))
  return named.size > 1 && !openEnd.test(document.text.slice(start, end))
}

/** "If we learn that a child gave us data, we delete it" and "not meant for those under 18" say nothing of what is collected. */
function speaksOfChildrensData({ scan }: Reading, statement: Statement, cues: ReadonlySet<string>): boolean {
  if (cues.has('discovery')) return false
  if (statement.negated.length > 0) return true
  if (cues.has('not-for')) return false
  const collects = scan.find('action', statement).some(({ id }) => id === 'collect')
  return collects || cues.has('parental-consent') || statement.topics[0] !== 'children'
}
