import { quoteAround } from '../extract/evidence.js'
import type { CheckContext } from './check-function.js'
import type { SearchTrace } from './finding.js'
import type { Selector } from './rule.js'

/** Where a missing thing was looked for, how many phrases were tried, and the first statement whose own words are about it. */
export function searchTrace(context: CheckContext, given: Selector, topics: readonly string[]): SearchTrace {
  const near = context.statements.filter((statement) =>
    topics.some((topic) => [...statement.topics, ...statement.ownTopics].some((own) => own === topic)),
  )
  const sections = new Set(near.map((statement) => context.document.clauses[statement.clause]!.section))
  const nearest = topics.flatMap(
    (topic) => near.find(({ ownTopics }) => ownTopics.some((own) => own === topic)) ?? [],
  )[0]
  return {
    sections: [...sections].map((section) => context.document.sections[section]!.id),
    phrases: phrasesTried(given, context),
    ...(nearest && { nearest: quoteAround(context.document, nearest) }),
  }
}

function phrasesTried(given: Selector, context: CheckContext): number {
  if ('any' in given) return given.any.reduce((sum, member) => sum + phrasesTried(member, context), 0)
  if ('phrases' in given) return given.phrases[context.document.language]?.length ?? 0
  if (!('facts' in given)) return 0
  const types = typeof given.facts === 'string' ? [given.facts] : given.facts
  return types.reduce((sum, type) => sum + context.vocabularySize(type), 0)
}
