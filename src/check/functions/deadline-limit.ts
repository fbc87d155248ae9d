import type { Fact } from '../../extract/fact.js'
import type { CheckFunction } from '../check-function.js'
import type { LegalDeadline } from '../jurisdiction.js'

/** Fails on a period longer than the law allows for its action; of several legal limits the longest counts. */
export const deadlineLimit: CheckFunction = {
  name: 'deadline-limit',
  options: { type: 'object', additionalProperties: false },
  judge(targets, { jurisdiction }) {
    return targets.flatMap(({ fact }) => {
      if (fact?.type !== 'deadline' || !jurisdiction) return []
      const { value } = fact as Fact<'deadline'>
      const action = afterWithdrawal(fact) ? 'restrict' : value.action
      const limits = jurisdiction.deadlines.filter((limit) => limit.action === action)
      const longest = limits.sort((a, b) => hours(b) - hours(a))[0]
      if (!longest || hours(value) <= hours(longest)) return []
      const data = {
        action: value.action,
        stated: words(value),
        limit: words(longest),
        article: longest.reference.article ?? '',
      }
      return [{ evidence: fact.evidence, data }]
    })
  },
}

/** What is deleted because consent was withdrawn falls under the time to act on the withdrawal. */
function afterWithdrawal({ type, value, evidence }: Fact): boolean {
  const erasing = type === 'deadline' && (value as Fact<'deadline'>['value']).action === 'erase'
  return erasing && evidence.every(({ quote }) => /отзы?в|отозва|withdr|кері қайтар/iu.test(quote))
}

type Period = Pick<LegalDeadline, 'duration' | 'workingDays'>

/** Five working days are seven of the calendar. */
function hours({ duration, workingDays }: Period): number {
  const [, years, months, weeks, days, time] =
    /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(\d+)H)?$/.exec(duration) ?? []
  const inDays =
    Number(years ?? 0) * 365 + Number(months ?? 0) * 30 + Number(weeks ?? 0) * 7 + Number(days ?? 0)
  return inDays * 24 * (workingDays ? 1.4 : 1) + Number(time ?? 0)
}

const words = ({ duration, workingDays }: Period): string =>
  `${duration}${workingDays ? ' (working days)' : ''}`
