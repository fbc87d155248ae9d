import type { CheckFunction } from '../check-function.js'

/**
 * Fails where facts were found, every one's `field` is among `values`, and one at least is `atLeast`.
 * Quotes the facts that are `atLeast`.
 */
export const onlyThese: CheckFunction = {
  name: 'only-these',
  options: {
    type: 'object',
    properties: {
      field: { type: 'string' },
      values: { type: 'array', items: { type: 'string' }, minItems: 1 },
      atLeast: { type: 'string' },
    },
    required: ['field', 'values', 'atLeast'],
    additionalProperties: false,
  },
  judge(targets, _context, options) {
    const values = options['values'] as readonly string[]
    const found = targets.flatMap(({ fact, evidence }) =>
      fact
        ? [{ evidence, value: String((fact.value as Record<string, unknown>)[String(options['field'])]) }]
        : [],
    )
    const main = found.filter(({ value }) => value === options['atLeast'])
    if (main.length === 0 || !found.every(({ value }) => values.includes(value))) return []
    const evidence = main.flatMap((one) => one.evidence)
    return [{ evidence, data: { term: evidence[0]?.quote ?? '' } }]
  },
}
