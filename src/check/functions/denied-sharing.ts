import type { Fact } from '../../extract/fact.js'
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
 * Denials of sale, of publication or of one purpose are other actions and are not selected.
 */
export const deniedSharing: CheckFunction = {
  name: 'denied-sharing',
  options: { type: 'object', additionalProperties: false },
  judge(targets, context) {
    const denial = targets.find((target) => isHard(target, context))
    if (!denial?.statement) return []
    const receivers = context
      .factsOf('recipient')
      .filter(({ value, polarity }) => polarity === 'affirmed' && !notSharing.has(value.category))
      .filter((fact) => standsElsewhere(fact, denial.statement!.start))
    if (receivers.length === 0) return []
    const services = [...new Set(receivers.map(({ value }) => value.name ?? value.category))]
      .slice(0, 4)
      .join(', ')
    return [
      {
        evidence: [denial.evidence[0]!, ...receivers.slice(0, 3).map((fact) => fact.evidence[0]!)],
        data: { services },
      },
    ]
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

const standsElsewhere = ({ evidence }: Fact, start: number): boolean =>
  evidence.every((one) => one.start !== start)
