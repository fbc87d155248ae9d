import type { Fact } from '../../extract/fact.js'
import type { CheckFunction, Verdict } from '../check-function.js'

type Retention = Fact<'retention'>

/**
 * Fails on two limits for the same data: both speak of the same scope or both of all data, and no reading fits both.
 * Terms of different data or purposes never conflict.
 */
export const retentionConflict: CheckFunction = {
  name: 'retention-conflict',
  options: { type: 'object', additionalProperties: false },
  judge(_targets, { factsOf }) {
    const terms = factsOf('retention').filter(
      (fact) => fact.polarity === 'affirmed' && !fact.value.triggers.includes('session-end'),
    )
    return terms
      .flatMap((one, index) => terms.slice(index + 1).flatMap((other) => compare(one, other)))
      .slice(0, 3)
  },
}

function compare(one: Retention, other: Retention): Verdict[] {
  if (!sameScope(one, other) || !isFirm(one) || !isFirm(other)) return []
  const reason = differ(one.value, other.value)
  if (!reason) return []
  const evidence = [one.evidence[0]!, other.evidence[0]!]
  return [{ evidence, data: { first: describe(one.value), second: describe(other.value), reason } }]
}

const isFirm = ({ value }: Retention): boolean => value.kind !== 'vague' && value.kind !== 'minimum'

function sameScope(one: Retention, other: Retention): boolean {
  const [a, b] = [one.value.scope ?? '', other.value.scope ?? ''].map((scope) => scope.toLowerCase().trim())
  return a === b
}

function differ(a: Retention['value'], b: Retention['value']): string | undefined {
  if ((a.kind === 'unlimited') !== (b.kind === 'unlimited')) return 'unlimited'
  if (a.duration && b.duration) return a.duration === b.duration ? undefined : 'duration'
  return undefined
}

const describe = ({ kind, duration, triggers }: Retention['value']): string =>
  [kind, duration, ...triggers].filter(Boolean).join(' ')
