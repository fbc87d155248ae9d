import type { CheckFunction } from '../check-function.js'

/** Fails where two different legal names act as the operator. */
export const severalOperators: CheckFunction = {
  name: 'several-operators',
  options: { type: 'object', additionalProperties: false },
  judge(_targets, { factsOf }) {
    const named = factsOf('operator').filter(({ value }) => value.name && value.nameKind !== 'brand')
    if (named.length < 2) return []
    const names = named.map(({ value }) => value.name!)
    return [
      { evidence: named.map((fact) => fact.evidence[0]!), data: { first: names[0]!, second: names[1]! } },
    ]
  },
}
