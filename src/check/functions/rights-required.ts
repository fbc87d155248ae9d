import { searchTrace } from '../search-trace.js'
import type { CheckFunction } from '../check-function.js'

/**
 * Fails where rights that the jurisdiction requires are not named: surely from `sure` missing ones on, fewer are for
 * a person to judge, since one wording may hold several rights. None named at all is another check's.
 */
export const rightsRequired: CheckFunction = {
  name: 'rights-required',
  options: {
    type: 'object',
    properties: {
      except: { type: 'array', items: { type: 'string' } },
      sure: { type: 'integer', minimum: 1 },
    },
    additionalProperties: false,
  },
  judge(_targets, context, options, given) {
    const except = Array.isArray(options['except']) ? options['except'].map(String) : []
    const named = new Set(context.factsOf('right').map(({ value }) => value.right))
    if (named.size === 0 || !context.jurisdiction) return []
    const missing = context.jurisdiction.rights
      .map(({ right }) => right)
      .filter((right) => !named.has(right) && !except.includes(right))
    if (missing.length === 0) return []
    const outcome = new Set(missing).size >= Number(options['sure'] ?? 1) ? 'fail' : 'needs-review'
    return [
      {
        outcome,
        evidence: [],
        searched: searchTrace(context, given, ['rights']),
        data: { rights: [...new Set(missing)].join(', ') },
      },
    ]
  },
}
