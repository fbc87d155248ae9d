import type { Reading } from '../read/read-statements.js'
import type { Statement, Topic } from '../read/statement.js'
import { headingsBySection } from './section-headings.js'

const giveNone: ReadonlySet<string> = new Set(['definition', 'heading', 'reference', 'duty-of-subject'])
/** Under these the same words name a purpose, a kind of data, a right or what cookies do. */
const elsewhere: ReadonlySet<Topic> = new Set(['purposes', 'data', 'rights', 'cookies', 'definitions'])
/** Words of these are measures only where the text speaks of protection. */
const needsProtection: ReadonlySet<string> = new Set(['generic', 'policies', 'monitoring', 'anonymisation'])

/** Tells whether a statement in which words of a measure stand says that the operator takes it. */
export function protectionFinder({
  scan,
  document,
}: Reading): (statement: Statement, measure: string) => boolean {
  const headingOf = headingsBySection(document)

  const isUnderProtection = ({ topics, clause }: Statement): boolean => {
    const heading = headingOf.get(document.clauses[clause]!.section)
    return (
      topics.includes('security') ||
      (heading !== undefined && scan.first('protection-word', heading) !== undefined)
    )
  }
  return (statement, measure) => {
    if (giveNone.has(statement.kind) || scan.first('policy-itself', statement)) return false
    if (statement.actor === 'subject' && statement.actions.includes('grant')) return false
    const { topics } = statement
    if (isUnderProtection(statement)) return topics[0] !== 'purposes' && topics[0] !== 'rights'
    const isWeak = needsProtection.has(measure)
    if (statement.ownTopics.includes('security') || statement.actions.includes('protect')) {
      const inCell = document.clauses[statement.clause]!.kind === 'cell'
      return !topics.some(
        (topic) => topic === 'purposes' || topic === 'rights' || (isWeak && inCell && topic === 'recipients'),
      )
    }
    const inList = document.clauses[statement.clause]!.kind !== 'paragraph'
    return !isWeak && !topics.some((topic) => elsewhere.has(topic) && (topic !== 'data' || inList))
  }
}
