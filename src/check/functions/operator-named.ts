import type { CheckContext, CheckFunction, Target } from '../check-function.js'
import { searchTrace } from '../search-trace.js'
import { quoteAround } from '../../extract/evidence.js'
import type { Evidence } from '../../extract/fact.js'

/**
 * Fails where no legal or personal name of the operator was found; quotes the passages that introduce it without one:
 * what `given` selects ("the company (hereinafter the Operator)"), else where it first speaks of itself.
 */
export const operatorNamed: CheckFunction = {
  name: 'operator-named',
  options: { type: 'object', additionalProperties: false },
  judge(targets, context, _options, given) {
    const operators = context.factsOf('operator')
    if (operators.some(({ value }) => value.name && value.nameKind !== 'brand')) return []
    const numbered = operators.find(({ value }) => value.identifiers.length > 0)
    const evidence = numbered?.evidence.slice(0, 1) ?? introductions(targets, context)
    const searched = searchTrace(context, given, ['operator', 'contacts'])
    const site = context.factsOf('website')[0]?.value.domain
    return [
      {
        outcome: numbered ? 'needs-review' : 'fail',
        evidence,
        searched,
        data: { seen: evidence[0]?.quote ?? site ?? '—' },
      },
    ]
  },
}

const maxIntroductions = 3

function introductions(
  targets: readonly Target[],
  { document, statements, factsOf }: CheckContext,
): Evidence[] {
  const brands = factsOf('operator').flatMap((fact) => fact.evidence.slice(0, 1))
  const introduced = [...brands, ...targets.flatMap((target) => target.evidence)]
  if (introduced.length > 0) return introduced.slice(0, maxIntroductions)
  const told = statements.filter(({ kind }) => kind !== 'heading')
  const firsts = [told[0], told.find(({ actor }) => actor === 'operator')]
  return [...new Set(firsts)].flatMap((one) => (one ? [quoteAround(document, one)] : []))
}
