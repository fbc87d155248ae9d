import type { CheckContext, CheckFunction, Target } from '../check-function.js'
import { identifier } from './identifier.js'

/**
 * Fails on a number whose structure is another scheme's than its label says and, under the laws in `foreignTo`, on the
 * names of another country's numbers that `given` selects, unless the operator has such a number as well.
 */
export const identifierKind: CheckFunction = {
  name: 'identifier-kind',
  options: {
    type: 'object',
    properties: {
      foreignTo: { type: 'array', items: { type: 'string' } },
      schemes: { type: 'array', items: { type: 'string' } },
    },
    required: ['foreignTo', 'schemes'],
    additionalProperties: false,
  },
  judge(targets, context, options, given) {
    const mislabelled = identifier.judge(targets, context, { fault: 'mislabelled' }, given)
    const foreignTo = options['foreignTo'] as readonly string[]
    const schemes = options['schemes'] as readonly string[]
    const applies = context.jurisdiction !== undefined && foreignTo.includes(context.jurisdiction.code)
    const quoted = new Set(mislabelled.flatMap(({ evidence }) => evidence.map(({ start }) => start)))
    const foreign =
      applies && !hasOwn(schemes, context)
        ? targets.filter(({ evidence }) => evidence.every(({ start }) => !quoted.has(start)))
        : []
    return foreign.length > 0 ? [...mislabelled, verdict(foreign, context)] : mislabelled
  },
}

const hasOwn = (schemes: readonly string[], { factsOf }: CheckContext): boolean =>
  factsOf('operator').some(({ value }) =>
    value.identifiers.some(({ scheme, valid }) => valid && schemes.includes(scheme)),
  )

function verdict(targets: readonly Target[], { jurisdiction, document }: CheckContext) {
  const labels = jurisdiction!.identifiers.map(({ label }) => label[document.language]).join(', ')
  const term = targets[0]!.term ?? ''
  return {
    evidence: targets.flatMap((target) => target.evidence),
    data: { number: '', label: term, looksLike: labels, name: '' },
  }
}
