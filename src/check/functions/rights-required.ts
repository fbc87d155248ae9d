import { searchTrace } from '../search-trace.js'
import type { CheckFunction } from '../check-function.js'

/** Fails where some rights that the jurisdiction requires are not named; none at all is another check's. */
export const rightsRequired: CheckFunction = {
  name: 'rights-required',
  options: {
    type: 'object',
    properties: { except: { type: 'array', items: { type: 'string' } } },
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
    return [
      {
        evidence: [],
        searched: searchTrace(context, given, ['rights']),
        data: { rights: [...new Set(missing)].join(', ') },
      },
    ]
  },
}
