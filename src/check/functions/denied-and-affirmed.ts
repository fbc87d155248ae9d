import type { Fact } from '../../extract/fact.js'
import { statementAt } from '../../extract/statement-index.js'
import type { CheckContext, CheckFunction, Verdict } from '../check-function.js'

/**
 * Fails where a fact of the type given is affirmed in one statement and unconditionally denied in another.
 * A denial with a condition or an exception denies nothing for sure; a pair in one sentence is one thought.
 */
export const deniedAndAffirmed: CheckFunction = {
  name: 'denied-and-affirmed',
  options: {
    type: 'object',
    properties: { field: { type: 'string' } },
    required: ['field'],
    additionalProperties: false,
  },
  judge(targets, context, options) {
    const field = String(options['field'])
    const facts = targets.flatMap(({ fact }) => fact ?? [])
    const denied = facts.filter(({ polarity }) => polarity === 'denied')
    return denied.flatMap((denial) =>
      facts
        .filter((fact) => fact.polarity === 'affirmed' && read(fact, field) === read(denial, field))
        .flatMap((fact) => pair(fact, denial, field, context)),
    )
  },
}

function pair(affirmed: Fact, denied: Fact, field: string, { statements }: CheckContext): Verdict[] {
  const hard = denied.evidence.find(({ start }) => statementAt(statements, start)?.polarity === 'denied')
  const plain = affirmed.evidence.find(({ start }) => start !== hard?.start)
  if (!hard || !plain) return []
  return [{ evidence: [plain, hard], data: { value: String(read(affirmed, field)) } }]
}

const read = (fact: Fact, field: string): unknown => (fact.value as Record<string, unknown>)[field]
