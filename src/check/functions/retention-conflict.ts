import type { CheckFunction, Verdict } from '../check-function.js'
import { durationDays } from '../duration-days.js'
import { isGeneral, retentionTerms, type RetentionTerm as Term } from '../retention-term.js'

const ofConsent =
  /соглас\p{L}*[^.]{0,80}действ|действ\p{L}*\s+(?:\p{L}+\s+)?соглас|consent\s+(?:is|remains)\s+valid|келісім\p{L}*[^.]{0,60}(?:қолданыл|жарамды)/iu
const alternative = /(?<!\p{L})(?:или|либо|or|немесе)(?!\p{L})/iu
/** "whichever comes first" puts the alternatives in order. */
const ordered =
  /раньше|ранее|позже|позднее|наступит|earlier|later|first|longer|shorter|ертерек|бұрын|кейінірек/iu
const atOnce = /immediately|at once|instantly|немедленно|незамедлительно|сразу|дереу/iu
/** Events after which data is only on its way out: what follows is time to destroy it. */
const ending: ReadonlySet<string> = new Set([
  'erasure-request',
  'consent-withdrawal',
  'account-deletion',
  'purpose-achieved',
])
/** Events that a person may put off without end. */
const movable: ReadonlySet<string> = new Set(['last-activity', 'account-deletion', 'consent-withdrawal'])

/**
 * Fails on two terms for the same data. Terms of one sentence, of different data or purposes, of the consent and of the data
 * never conflict; periods that are counted from different events are for review. A general ceiling is broken by an unordered
 * "until X or N years after Y" whose events may come later.
 */
export const retentionConflict: CheckFunction = {
  name: 'retention-conflict',
  options: { type: 'object', additionalProperties: false },
  judge(targets, context) {
    const terms = targets.flatMap(({ fact }) => retentionTerms(fact, context))
    const verdicts = terms.flatMap((one, index) =>
      terms.slice(index + 1).flatMap((other) => compare(one, other)),
    )
    const certain = verdicts.filter(({ outcome }) => outcome === 'fail')
    return (certain.length > 0 ? certain : verdicts).slice(0, 1)
  },
}

function compare(one: Term, other: Term): Verdict[] {
  if (
    one.statement === other.statement ||
    ofConsent.test(one.quote.quote) !== ofConsent.test(other.quote.quote)
  )
    return []
  const outcome = breaksCeiling(one, other) || breaksCeiling(other, one) ? 'fail' : clash(one, other)
  if (!outcome) return []
  const data = { first: one.quote.quote, second: other.quote.quote }
  return [{ outcome, evidence: [one.quote, other.quote], data }]
}

function clash(one: Term, other: Term): Verdict['outcome'] {
  const shared = ofOneScope(one, other)
  if (shared) return shared
  if (!isGeneral(one) || !isGeneral(other)) return undefined
  const [a, b] = [durationDays(one.value.duration), durationDays(other.value.duration)]
  if (one.value.kind === 'unlimited' || other.value.kind === 'unlimited')
    return one.value.kind !== other.value.kind && (a ?? b) !== undefined ? 'fail' : undefined
  if (a === undefined || b === undefined || a === b) return undefined
  if (one.value.kind === 'minimum' || other.value.kind === 'minimum')
    return exceeds(one, other) || exceeds(other, one) ? 'fail' : undefined
  const counted = [one, other].map(({ value }) => [...value.triggers].sort().join())
  if (counted[0] === counted[1]) return 'fail'
  if ([one, other].some(({ value }) => value.triggers.some((trigger) => ending.has(trigger))))
    return undefined
  return counted.includes('') ? 'fail' : 'needs-review'
}

/**
 * Both name what they are of: the very same, or the same words counted from the same event, in other periods. Rows of one
 * table and items of one list are told apart by their authors.
 */
function ofOneScope(one: Term, other: Term): Verdict['outcome'] {
  if (one.list === other.list || !one.scope.some((word) => other.scope.includes(word))) return undefined
  const [fewer, more] = one.scope.length <= other.scope.length ? [one, other] : [other, one]
  const isWithin = fewer.scope.every((word) => more.scope.includes(word))
  const isSame = isWithin && (fewer.scope.length === more.scope.length || more.value.scope === undefined)
  const [a, b] = [durationDays(one.value.duration), durationDays(other.value.duration)]
  if (isWithin && (endsAtOnce(one, other) || endsAtOnce(other, one))) return 'fail'
  if (a === undefined || b === undefined || a === b) return undefined
  if (one.value.kind === 'minimum' || other.value.kind === 'minimum') return undefined
  const [counted, elsewhere] = [one, other].map(({ value }) => [...value.triggers].sort().join())
  if (counted === elsewhere) return isSame || (counted !== '' && counted !== 'law') ? 'fail' : undefined
  return isSame && (counted === '' || elsewhere === '') ? 'fail' : undefined
}

/** "Erased immediately upon deletion of the account" against "for 30 days afterwards". */
const endsAtOnce = (sudden: Term, lasting: Term): boolean =>
  sudden.value.kind === 'event' &&
  atOnce.test(sudden.quote.quote) &&
  (durationDays(lasting.value.duration) ?? 0) > 0 &&
  sudden.value.triggers.some((trigger) => lasting.value.triggers.includes(trigger))

/** "At least 5 years" against "at most 3". */
const exceeds = (least: Term, most: Term): boolean =>
  least.value.kind === 'minimum' &&
  most.value.kind !== 'minimum' &&
  durationDays(least.value.duration)! > durationDays(most.value.duration)!

function breaksCeiling(ceiling: Term, other: Term): boolean {
  const [most, period] = [durationDays(ceiling.value.duration), durationDays(other.value.duration)]
  if (ceiling.value.kind !== 'maximum' || !isGeneral(ceiling) || most === undefined) return false
  if (other.value.kind !== 'fixed' || period === undefined || period < most) return false
  const { quote } = other.quote
  const mayMove = other.value.triggers.some((trigger) => movable.has(trigger))
  return mayMove && alternative.test(quote) && !ordered.test(quote)
}
