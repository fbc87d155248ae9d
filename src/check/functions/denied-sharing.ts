import type { Fact } from '../../extract/fact.js'
import { statementAt } from '../../extract/statement-index.js'
import type { Statement } from '../../read/statement.js'
import type { CheckContext, CheckFunction, Target } from '../check-function.js'

/** Receivers whom a denial of sharing does not speak of: the law sends data to them, or they act for the operator. */
const notSharing = new Set([
  'state-authority',
  'successor',
  'affiliate',
  'public',
  'professional-adviser',
  'unspecified',
])

/**
 * Fails where sharing is denied without condition or exception, and another statement names a receiver.
 * A denial with exceptions beside a named receiver outside them is for a person to judge.
 * Denials of sale, of publication or of one purpose are other actions and are not selected.
 */
export const deniedSharing: CheckFunction = {
  name: 'denied-sharing',
  options: { type: 'object', additionalProperties: false },
  judge(targets, context) {
    const hard = targets.find((target) => isHard(target, context))
    const denial = hard ?? targets.find(({ statement }) => (statement?.exceptions.length ?? 0) > 0)
    if (!denial?.statement) return []
    const receivers = context
      .factsOf('recipient')
      .filter(({ value, polarity }) => polarity === 'affirmed' && !notSharing.has(value.category))
      .filter((fact) => hard !== undefined || fact.value.name !== undefined)
      .filter((fact) => standsElsewhere(fact, denial.statement!, context))
    if (receivers.length === 0) return []
    const services = [...new Set(receivers.map(({ value }) => value.name ?? value.category))]
      .slice(0, 4)
      .join(', ')
    const evidence = [denial.evidence[0]!, ...receivers.slice(0, 3).map((fact) => fact.evidence[0]!)]
    return [{ outcome: hard ? 'fail' : 'needs-review', evidence, data: { services } }]
  },
}

/** A denial counts only where its sentence, the one before and its lead-in hold no condition or exception. */
function isHard({ statement }: Target, { statements }: CheckContext): boolean {
  if (!statement || statement.polarity !== 'denied' || statement.conditions.length > 0) return false
  const before = statements[statement.sentence - 1]
  const lead = statement.leadIn === undefined ? undefined : statements[statement.leadIn]
  return [before, lead].every(
    (one) =>
      !one || one.clause !== statement.clause || (one.conditions.length === 0 && one.exceptions.length === 0),
  )
}

/** Neither in the denial nor in the list of exceptions under it. */
function standsElsewhere({ evidence }: Fact, denial: Statement, { statements }: CheckContext): boolean {
  return evidence.every(({ start }) => {
    const statement = statementAt(statements, start)
    return statement !== undefined && statement.id !== denial.id && statement.leadIn !== denial.sentence
  })
}
