import type { Fact } from '../../extract/fact.js'
import type { CheckFunction } from '../check-function.js'

/** Fails on a period in calendar days that is no longer than the law's, where the law counts working days. */
export const calendarDays: CheckFunction = {
  name: 'calendar-days',
  options: { type: 'object', additionalProperties: false },
  judge(targets, { jurisdiction }) {
    return targets.flatMap(({ fact }) => {
      if (fact?.type !== 'deadline' || !jurisdiction) return []
      const { value, evidence } = fact as Fact<'deadline'>
      const days = dayCount(value.duration)
      const limit = jurisdiction.deadlines.find(
        (one) =>
          one.action === value.action &&
          one.workingDays &&
          days !== undefined &&
          days <= (dayCount(one.duration) ?? 0),
      )
      return limit ? [{ evidence, data: { stated: value.duration, limit: limit.duration } }] : []
    })
  },
}

function dayCount(duration: string): number | undefined {
  const days = /^P(\d+)D$/.exec(duration)?.[1]
  return days === undefined ? undefined : Number(days)
}
