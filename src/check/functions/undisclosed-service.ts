import type { Fact } from '../../extract/fact.js'
import { statementAt } from '../../extract/statement-index.js'
import type { CheckContext, CheckFunction } from '../check-function.js'

/**
 * Fails where a service is named outside the sections on third parties, those sections exist and list recipients,
 * and neither the service nor its category stands in them.
 */
export const undisclosedService: CheckFunction = {
  name: 'undisclosed-service',
  options: { type: 'object', additionalProperties: false },
  judge(targets, context) {
    const recipients = targets.flatMap(({ fact }) =>
      fact?.type === 'recipient' ? [fact as Fact<'recipient'>] : [],
    )
    const listed = recipients.filter((fact) => standsInSection(fact, context))
    if (listed.length === 0) return []
    const categories = new Set(listed.map(({ value }) => value.category))
    const names = new Set(listed.flatMap(({ value }) => value.name?.toLowerCase() ?? []))
    const missing = recipients.filter(
      ({ value }) =>
        value.name !== undefined && !categories.has(value.category) && !names.has(value.name.toLowerCase()),
    )
    if (missing.length === 0) return []
    const services = [...new Set(missing.map(({ value }) => value.name!))].join(', ')
    return [
      { evidence: missing.flatMap((fact) => fact.evidence.slice(0, 1)).slice(0, 4), data: { services } },
    ]
  },
}

function standsInSection({ evidence }: Fact, { statements }: CheckContext): boolean {
  return evidence.some(({ start }) => statementAt(statements, start)?.topics.includes('recipients') ?? false)
}
