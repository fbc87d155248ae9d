import type { Fact } from '../../extract/fact.js'
import { statementAt } from '../../extract/statement-index.js'
import type { CheckContext, CheckFunction, Verdict } from '../check-function.js'
import { findArticle } from '../find-article.js'

/** Words that say what an article is cited for, by the subjects of the article maps. */
type Subjects = Readonly<Record<string, readonly string[]>>

/**
 * Fails where an article is cited for a subject that it does not govern, or does not exist.
 * `subjects`: legal basis or term → subjects of articles that may be cited for it.
 */
export const lawArticle: CheckFunction = {
  name: 'law-article',
  options: {
    type: 'object',
    properties: {
      bases: { type: 'object', additionalProperties: { type: 'array', items: { type: 'string' } } },
    },
    required: ['bases'],
    additionalProperties: false,
  },
  judge(_targets, context, options) {
    const bases = options['bases'] as Subjects
    return context
      .factsOf('legal-basis')
      .filter((fact) => fact.value.law !== undefined && fact.value.article !== undefined)
      .flatMap((fact) => wrongBasis(fact, bases, context))
  },
}

function wrongBasis(fact: Fact<'legal-basis'>, bases: Subjects, context: CheckContext): Verdict[] {
  const { basis, law: id, article: number } = fact.value
  const law = context.jurisdictions.map((one) => one.laws[id!]).find((one) => one?.articles)
  const allowed = bases[basis]
  if (!law || !allowed) return []
  const article = findArticle(law, number!)
  if (!article && law.partial) return []
  if (article?.subjects.some((subject) => allowed.includes(subject))) return []
  const statement = statementAt(context.statements, fact.evidence[0]!.start)
  if (statement?.kind === 'definition') return []
  const title = article?.title[context.document.language] ?? article?.title.en ?? '—'
  return [{ evidence: fact.evidence, data: { article: number!, law: id!, basis, title } }]
}
