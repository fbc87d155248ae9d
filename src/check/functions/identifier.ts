import type { Fact } from '../../extract/fact.js'
import type { CheckFunction, Verdict } from '../check-function.js'

/**
 * Looks at each number of the operator. `invalid`: its length or control digit is wrong;
 * `mislabelled`: its structure is another scheme's; `schemes`: only these.
 */
export const identifier: CheckFunction = {
  name: 'identifier',
  options: {
    type: 'object',
    properties: {
      fault: { enum: ['invalid', 'mislabelled'] },
      schemes: { type: 'array', items: { type: 'string' } },
    },
    required: ['fault'],
    additionalProperties: false,
  },
  judge(_targets, { factsOf }, options) {
    const schemes = Array.isArray(options['schemes']) ? options['schemes'].map(String) : undefined
    return factsOf('operator').flatMap((fact) => faults(fact, options['fault'] === 'invalid', schemes))
  },
}

function faults(fact: Fact<'operator'>, invalid: boolean, schemes: readonly string[] | undefined): Verdict[] {
  return fact.value.identifiers
    .filter(({ scheme }) => !schemes || schemes.includes(scheme))
    .filter(({ valid, looksLike }) => (invalid ? !valid && !looksLike : looksLike !== undefined))
    .map(({ value, label, scheme, looksLike }) => ({
      evidence: fact.evidence.filter(({ quote }) => quote.replace(/[\s\u00a0-]/g, '').includes(value)),
      data: {
        number: value,
        label: label ?? scheme,
        looksLike: looksLike ?? '',
        name: fact.value.name ?? '',
      },
    }))
}
