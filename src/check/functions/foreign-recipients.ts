import type { Fact } from '../../extract/fact.js'
import type { CheckContext, CheckFunction } from '../check-function.js'

/**
 * Fails where transfer abroad is denied, or storage is said to be at home, beside named services of other countries
 * or a statement that data is transferred.
 */
export const foreignRecipients: CheckFunction = {
  name: 'foreign-recipients',
  options: { type: 'object', additionalProperties: false },
  judge(_targets, context) {
    const denial = context.factsOf('transfer').find(({ value }) => value.status === 'denied')
    if (!denial) return []
    const home = context.jurisdictions.flatMap(({ countries }) => countries)
    const abroad = affirmedAbroad(context, home)
    const first = abroad[0]
    if (!first || home.length === 0) return []
    const names = [...new Set(abroad.map(nameOf))].slice(0, 4).join(', ')
    return [
      {
        evidence: [denial.evidence[0]!, ...abroad.slice(0, 3).map((fact) => fact.evidence[0]!)],
        data: { services: names },
      },
    ]
  },
}

function affirmedAbroad({ factsOf }: CheckContext, home: readonly string[]): Fact[] {
  const services = factsOf('recipient').filter(
    ({ value, polarity }) =>
      polarity === 'affirmed' && value.country !== undefined && !home.includes(value.country),
  )
  const stated = factsOf('transfer').filter(
    ({ value, polarity }) => polarity === 'affirmed' && value.status === 'affirmed',
  )
  return [...services, ...stated]
}

function nameOf(fact: Fact): string {
  if (fact.type === 'recipient') return (fact as Fact<'recipient'>).value.name ?? ''
  return (fact as Fact<'transfer'>).value.countries.join(', ')
}
