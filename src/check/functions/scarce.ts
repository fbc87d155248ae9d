import { quoteAround } from '../../extract/evidence.js'
import { searchTrace } from '../search-trace.js'
import type { CheckFunction } from '../check-function.js'

/**
 * Fails where what `given` selects is too rare for what the text says it is: fewer than `minimum` in all, or fewer
 * than `perThousandWords`. Quotes the beginning.
 */
export const scarce: CheckFunction = {
  name: 'scarce',
  options: {
    type: 'object',
    properties: {
      minimum: { type: 'integer', minimum: 1 },
      perThousandWords: { type: 'number', minimum: 0 },
    },
    required: ['minimum', 'perThousandWords'],
    additionalProperties: false,
  },
  judge(targets, context, options, given) {
    const words = context.scan.tokens.count
    const least = Math.max(Number(options['minimum']), (Number(options['perThousandWords']) * words) / 1000)
    if (targets.length >= least) return []
    const first = context.statements.find(({ kind }) => kind !== 'heading') ?? context.statements[0]
    return [
      {
        evidence: first ? [quoteAround(context.document, first)] : [],
        searched: searchTrace(context, given, ['data', 'purposes', 'rights']),
        data: { count: String(targets.length), words: String(words), title: context.document.title },
      },
    ]
  },
}
