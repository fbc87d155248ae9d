import type { Fact } from '../../extract/fact.js'
import type { CheckFunction } from '../check-function.js'

/**
 * Fails where every recipient is of a vague category and none has a name.
 * `neutral` categories (authorities, successors) stand in every policy and describe nobody.
 */
export const onlyVagueRecipients: CheckFunction = {
  name: 'only-vague-recipients',
  options: {
    type: 'object',
    properties: {
      vague: { type: 'array', items: { type: 'string' } },
      neutral: { type: 'array', items: { type: 'string' } },
    },
    required: ['vague', 'neutral'],
    additionalProperties: false,
  },
  judge(targets, _context, options) {
    const vague = options['vague'] as readonly string[]
    const neutral = options['neutral'] as readonly string[]
    const recipients = targets
      .flatMap(({ fact }) => (fact?.type === 'recipient' ? [fact as Fact<'recipient'>] : []))
      .filter(({ value }) => !neutral.includes(value.category))
    const open = recipients.filter(({ value }) => vague.includes(value.category) && value.name === undefined)
    if (open.length === 0 || open.length < recipients.length) return []
    const evidence = open.flatMap((fact) => fact.evidence.slice(0, 1))
    return [{ evidence, data: { term: evidence[0]?.quote ?? '' } }]
  },
}
