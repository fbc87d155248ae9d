import type { Reading } from '../read/read-statements.js'
import type { Statement, Topic } from '../read/statement.js'
import type { Extractor } from './extract-facts.js'
import { isAbout, termsInStatements, type TermInStatement } from './statement-index.js'

const giveNone: ReadonlySet<string> = new Set(['definition', 'heading', 'reference', 'duty-of-subject'])
/** Under these the same words name a purpose, a kind of data, a right or what cookies do. */
const elsewhere: ReadonlySet<Topic> = new Set([
  'purposes',
  'data',
  'rights',
  'cookies',
  'definitions',
  'recipients',
])
/** Words of these are measures only where the text speaks of protection. */
const needsProtection: ReadonlySet<string> = new Set(['generic', 'policies', 'monitoring', 'anonymisation'])
/** How many measures under one lead-in make it a list of measures. */
const listLength = 2

/** Measures of protection that the text names; `generic` where only a general formula speaks of them. */
export const extractSecurityMeasures: Extractor = (reading) => {
  const terms = termsInStatements(reading, 'security-measure', (statement, match) =>
    isMeasure(reading, statement, match.id),
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

function isMeasure({ scan, document }: Reading, statement: Statement, id: string): boolean {
  if (giveNone.has(statement.kind) || scan.first('policy-itself', statement)) return false
  const nearest = statement.topics[0]
  if (statement.topics.includes('security')) return nearest !== 'purposes' && nearest !== 'rights'
  const under = statement.topics.filter((topic) => elsewhere.has(topic))
  const inCell = document.clauses[statement.clause]?.kind === 'cell'
  const weak = needsProtection.has(id)
  if (statement.ownTopics.includes('security') || statement.actions.includes('protect'))
    return !under.some(
      (topic) => topic === 'purposes' || topic === 'rights' || (weak && inCell && topic === 'recipients'),
    )
  return !weak && under.every((topic) => topic === 'recipients')
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
