import type { Fact } from '../../extract/fact.js'
import type { CheckFunction } from '../check-function.js'

/** Fails where requests go to an e-mail address at one of these domains: public mailboxes that anyone can open. */
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
    const emails = factsOf('contact').filter(({ value }) => value.kind === 'email')
    const isFree = ({ value }: Fact<'contact'>): boolean => domains.has(value.value.split('@')[1] ?? '')
    const forRequests = emails.filter(({ value }) => value.role === 'requests' || value.role === 'dpo')
    // Where requests go to a box of the operator's own, a free one beside it is no matter.
    const found = forRequests.some((fact) => !isFree(fact)) ? [] : emails.filter(isFree)
    if (found.length === 0) return []
    const addresses = [...new Set(found.map(({ value }) => value.value))].join(', ')
    return [{ evidence: found.flatMap((fact) => fact.evidence.slice(0, 1)), data: { email: addresses } }]
  },
}
