import { quoteAround } from '../../extract/evidence.js'
import type { FactType } from '../../extract/fact.js'
import type { CheckContext, CheckFunction, Target } from '../check-function.js'
import { selfNames } from '../document-kind.js'
import { searchTrace } from '../search-trace.js'

/** What a policy tells; a text that tells hardly any of it is another document. */
const told: readonly FactType[] = [
  'data-category',
  'purpose',
  'legal-basis',
  'retention',
  'recipient',
  'right',
  'security-measure',
  'cookie',
  'data-source',
]

/**
 * Fails where the text is another document than a policy: what `given` selects (words on personal data) stands in it
 * fewer than `minimum` times and hardly any facts either, or it calls itself an offer or agreement and names no data.
 */
export const notAPolicy: CheckFunction = {
  name: 'not-a-policy',
  options: {
    type: 'object',
    properties: {
      minimum: { type: 'integer', minimum: 1 },
      minimumTypes: { type: 'integer', minimum: 1 },
    },
    required: ['minimum', 'minimumTypes'],
    additionalProperties: false,
  },
  judge(targets, context, options, given) {
    const types = told.filter((type) => context.factsOf(type).length > 0).length
    const isScarce = targets.length < Number(options['minimum']) && types < Number(options['minimumTypes'])
    if (!isScarce && !isContract(context)) return []
    return [verdict(targets, context, given)]
  },
}

function isContract({ document, factsOf }: CheckContext): boolean {
  if (factsOf('data-category').length > 0) return false
  const names = selfNames(document.text)
  return names.length > 0 && names.every(({ kind }) => kind === 'offer' || kind === 'agreement')
}

function verdict(
  targets: readonly Target[],
  context: CheckContext,
  given: Parameters<CheckFunction['judge']>[3],
) {
  const { document, statements, scan } = context
  const name = selfNames(document.text).find(({ kind }) => kind !== 'policy')
  const first = name ?? statements.find(({ kind }) => kind !== 'heading') ?? statements[0]
  return {
    evidence: first ? [quoteAround(document, first)] : [],
    searched: searchTrace(context, given, ['data', 'purposes', 'rights']),
    data: { count: String(targets.length), words: String(scan.tokens.count), title: document.title },
  }
}
