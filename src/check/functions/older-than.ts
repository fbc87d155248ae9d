import type { Fact } from '../../extract/fact.js'
import type { CheckFunction } from '../check-function.js'

/** Fails where the latest of the policy's dates is more than so many months before the day of the audit. */
export const olderThan: CheckFunction = {
  name: 'older-than',
  options: {
    type: 'object',
    properties: { months: { type: 'integer', minimum: 1 } },
    required: ['months'],
    additionalProperties: false,
  },
  judge(targets, { asOf }, options) {
    const dated = targets.flatMap(({ fact }) => {
      const date = fact?.type === 'date' ? (fact as Fact<'date'>).value.date : undefined
      return date ? [{ date, fact: fact! }] : []
    })
    const latest = dated.sort((a, b) => b.date.localeCompare(a.date))[0]
    if (!latest || plusMonths(latest.date, Number(options['months'])) >= asOf) return []
    return [{ evidence: latest.fact.evidence.slice(0, 1), data: { date: latest.date } }]
  },
}

/** An ISO day, month or year → the ISO day so many months after its end. */
function plusMonths(date: string, months: number): string {
  const [year = 0, month = 12, day = 31] = date.split('-').map(Number)
  const end = new Date(Date.UTC(year, month - 1 + months, 1))
  const last = new Date(Date.UTC(end.getUTCFullYear(), end.getUTCMonth() + 1, 0)).getUTCDate()
  end.setUTCDate(Math.min(day, last))
  return end.toISOString().slice(0, 10)
}
