import type { Fact } from '../../extract/fact.js'
import type { CheckFunction, Verdict } from '../check-function.js'

/**
 * Fails where two facts agree in the fields `same` and differ in the field `in`:
 * two periods for one action, two ages. Both sides are quoted; two values in one sentence are one thought.
 */
export const disagree: CheckFunction = {
  name: 'disagree',
  options: {
    type: 'object',
    properties: { same: { type: 'array', items: { type: 'string' } }, in: { type: 'string' } },
    required: ['same', 'in'],
    additionalProperties: false,
  },
  judge(targets, _context, options) {
    const same = options['same'] as readonly string[]
    const field = String(options['in'])
    const groups = new Map<string, Fact[]>()
    for (const { fact } of targets) {
      if (!fact) continue
      const key = same.map((name) => String(read(fact, name))).join('\0')
      groups.set(key, [...(groups.get(key) ?? []), fact])
    }
    return [...groups].flatMap(([key, facts]) => differing(key, facts, field))
  },
}

function differing(key: string, facts: readonly Fact[], field: string): Verdict[] {
  const byValue = new Map(facts.map((fact) => [JSON.stringify(read(fact, field)), fact]))
  const bySentence = new Map([...byValue.values()].map((fact) => [fact.evidence[0]!.start, fact]))
  if (bySentence.size < 2) return []
  const sides = [...bySentence.values()]
  const values = sides.map((fact) => String(read(fact, field)))
  return [
    {
      evidence: sides.map((fact) => fact.evidence[0]!),
      data: { first: values[0]!, second: values[1]!, of: key.replaceAll('\0', ', ') },
    },
  ]
}

const read = (fact: Fact, field: string): unknown => (fact.value as Record<string, unknown>)[field]
