import type { Statement } from '../read/statement.js'
import type { Extractor } from './extract-facts.js'
import { holderFinder, type RightHolder } from './right-holder.js'
import { isAbout, termsInStatements, type TermInStatement } from './statement-index.js'

/** What the subject may do wherever it is said: consent can be withdrawn, a dispute goes to court. */
const grantedAnywhere: ReadonlySet<string> = new Set(['withdraw-consent', 'complaint'])
/** Rights whose own words are a denial: "not to be subject to", "do not sell". */
const deniedByNature: ReadonlySet<string> = new Set([
  'automated-decision',
  'non-discrimination',
  'opt-out-sale',
])
const giveNone: ReadonlySet<string> = new Set(['definition', 'heading', 'reference', 'principle'])

/** Rights that the text grants the subject, by whatever words: under a heading of rights, by "may", or on request. */
export const extractRights: Extractor = (reading) => {
  const holderOf = holderFinder(reading)
  const mayGive = (statement: Statement): boolean =>
    !giveNone.has(statement.kind) && !reading.scan.first('policy-itself', statement)
  const terms = [
    ...termsInStatements(reading, 'right', mayGive),
    ...termsInStatements(
      reading,
      'right-weak',
      (statement) => statement.topics[0] === 'rights' && mayGive(statement),
    ),
  ]
  return terms
    .filter((term) => isGranted(term, holderOf(term.statement, term.at)))
    .map(({ match, at, via }) => ({
      type: 'right',
      value: { right: match.id },
      polarity: 'affirmed',
      at,
      via,
    }))
}

function isGranted(
  { match, statement, polarity }: TermInStatement,
  holder: RightHolder | undefined,
): boolean {
  const isSubjects = holder === 'subject' || holder === 'request'
  if (polarity === 'denied' && !isSubjects && !deniedByNature.has(match.id)) return false
  if (isSubjects) return true
  if (grantedAnywhere.has(match.id)) return true
  return (holder === undefined || holder === 'operator-duty') && isAbout(statement, 'rights')
}
