import type { Fact } from '../../extract/fact.js'
import { statementAt } from '../../extract/statement-index.js'
import type { CheckContext, CheckFunction } from '../check-function.js'

/**
 * Fails where recipients of a vague category are given data, and no recipient is named where the policy speaks of
 * third parties. A name elsewhere (a counter, a messenger) does not say who the partners are.
 */
export const onlyVagueRecipients: CheckFunction = {
  name: 'only-vague-recipients',
  options: {
    type: 'object',
    properties: { vague: { type: 'array', items: { type: 'string' } } },
    required: ['vague'],
    additionalProperties: false,
  },
  judge(targets, context, options) {
    const vague = options['vague'] as readonly string[]
    const recipients = targets.flatMap(({ fact }) =>
      fact?.type === 'recipient' ? [fact as Fact<'recipient'>] : [],
    )
    const open = recipients.filter(({ value }) => vague.includes(value.category) && value.name === undefined)
    if (open.length === 0 || recipients.some((fact) => isNamedAmongThem(fact, context))) return []
    const evidence = open.flatMap((fact) => fact.evidence.slice(0, 1))
    return [{ evidence, data: { term: evidence[0]?.quote ?? '' } }]
  },
}

function isNamedAmongThem({ value, evidence }: Fact<'recipient'>, { statements }: CheckContext): boolean {
  if (value.name === undefined) return false
  return evidence.some(({ start }) => {
    const statement = statementAt(statements, start)
    return statement?.topics.includes('recipients') === true && !statement.topics.includes('cookies')
  })
}
