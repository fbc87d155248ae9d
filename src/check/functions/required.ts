import { searchTrace } from '../search-trace.js'
import type { CheckContext, CheckFunction } from '../check-function.js'

/**
 * Fails where nothing was found; says where it looked. `topics` name the sections where it would stand. Where a practice stands
 * under a heading of `reviewUnder`, something is said there that was not understood: that is for review.
 */
export const required: CheckFunction = {
  name: 'required',
  options: {
    type: 'object',
    properties: {
      topics: { type: 'array', items: { type: 'string' } },
      reviewUnder: { type: 'array', items: { type: 'string' } },
    },
    additionalProperties: false,
  },
  judge(targets, context, options, given) {
    if (targets.length > 0) return []
    const outcome = saysSomething(context, list(options['reviewUnder'])) ? 'needs-review' : 'fail'
    return [{ outcome, evidence: [], searched: searchTrace(context, given, list(options['topics'])) }]
  },
}

const list = (option: unknown): string[] => (Array.isArray(option) ? option.map(String) : [])

const saysSomething = ({ statements }: CheckContext, topics: readonly string[]): boolean =>
  statements.some(
    (statement) =>
      statement.kind === 'practice' && statement.topics.slice(0, 1).some((topic) => topics.includes(topic)),
  )
