import type { CheckFunction } from '../check-function.js'

/** Fails on e-mail addresses at one of these domains: public mailboxes that anyone can open. */
export const emailDomain: CheckFunction = {
  name: 'email-domain',
  options: {
    type: 'object',
    properties: { domains: { type: 'array', items: { type: 'string' }, minItems: 1 } },
    required: ['domains'],
    additionalProperties: false,
  },
  judge(_targets, { factsOf }, options) {
    const domains = new Set((options['domains'] as readonly string[]).map((domain) => domain.toLowerCase()))
    const found = factsOf('contact').filter(
      ({ value }) => value.kind === 'email' && domains.has(value.value.split('@')[1] ?? ''),
    )
    if (found.length === 0) return []
    const emails = found.map(({ value }) => value.value).join(', ')
    return [{ evidence: found.flatMap((fact) => fact.evidence.slice(0, 1)), data: { email: emails } }]
  },
}
