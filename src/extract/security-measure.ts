import type { Reading } from '../read/read-statements.js'
import type { Extractor } from './extract-facts.js'
import { protectionFinder } from './protection.js'
import { isAbout, termsInStatements, type TermInStatement } from './statement-index.js'

/** How many measures under one lead-in make it a list of measures. */
const listLength = 2

/** Measures of protection that the text names; `generic` where only a general formula speaks of them. */
export const extractSecurityMeasures: Extractor = (reading) => {
  const saysMeasure = protectionFinder(reading)
  const terms = termsInStatements(reading, 'security-measure', (statement, { id }) =>
    saysMeasure(statement, id),
  ).filter(
    ({ match, polarity, at }) =>
      (polarity !== 'denied' || match.id === 'confidentiality') && !isScheme(reading.document.text, at.end),
  )
  const spelledOut = spellsOut(reading, terms)
  return terms
    .filter(({ match }) => match.id !== 'generic' || !spelledOut)
    .map(({ match, at, via }) => ({
      type: 'security-measure',
      value: { measure: match.id },
      polarity: 'affirmed',
      at,
      via,
    }))
}

/** "https" of an address is no measure. */
const isScheme = (text: string, end: number): boolean => text.startsWith('://', end)

/**
 * Whether the text says which measures its general formula means: a list under one lead-in, or "for example",
 * "these measures include" in the same sentence or the next.
 */
function spellsOut({ scan }: Reading, terms: readonly TermInStatement[]): boolean {
  const own = terms.filter(
    ({ statement }) => statement.actor !== 'third-party' && isAbout(statement, 'security'),
  )
  const formulas = new Set(
    own.filter(({ match }) => match.id === 'generic').map((term) => term.statement.sentence),
  )
  const lists = new Map<string, Set<string>>()
  for (const { match, statement } of own) {
    if (match.id === 'generic') continue
    const follows = formulas.has(statement.sentence) || formulas.has(statement.sentence - 1)
    const isExample = follows && scan.first('example-cue', statement) !== undefined
    const key = isExample
      ? statement.id
      : statement.leadIn === undefined
        ? undefined
        : `under ${statement.leadIn}`
    if (key) lists.set(key, (lists.get(key) ?? new Set<string>()).add(match.id))
  }
  return [...lists.values()].some((measures) => measures.size >= listLength)
}
