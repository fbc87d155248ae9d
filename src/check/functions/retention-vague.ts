import type { Fact } from '../../extract/fact.js'
import type { CheckFunction } from '../check-function.js'

type Retention = Fact<'retention'>

/** Events that a reader can date; "when the purposes are reached" and "as the law says" are none. */
const datable: ReadonlySet<string> = new Set([
  'contract-end',
  'contract-term',
  'account-deletion',
  'last-activity',
  'collection',
  'liquidation',
])

/**
 * Fails where a term is vague and no period stands beside it. Periods that only a law sets ("tax papers for five years")
 * leave the principal data without one; datable events leave it open unless the vague terms outnumber them.
 */
export const retentionVague: CheckFunction = {
  name: 'retention-vague',
  options: { type: 'object', additionalProperties: false },
  judge(targets) {
    const terms = targets.flatMap(({ fact }) => (fact?.type === 'retention' ? [fact as Retention] : []))
    const vague = terms.filter(isVague)
    if (vague.length === 0 || terms.some(hasOwnPeriod)) return []
    if (terms.some(({ value }) => value.kind === 'unlimited')) return []
    const events = terms.filter(
      ({ value }) => value.kind === 'event' && value.triggers.some((trigger) => datable.has(trigger)),
    )
    const outcome = vague.length > events.length ? 'fail' : 'needs-review'
    const evidence = vague.flatMap((term) => term.evidence)
    return [{ outcome, evidence, data: { term: evidence[0]?.quote ?? '' } }]
  },
}

/** "Until the purposes are reached" says no more than "as long as necessary". */
const isVague = ({ value: { kind, triggers } }: Retention): boolean =>
  kind === 'vague' ||
  (kind === 'event' &&
    triggers.includes('purpose-achieved') &&
    triggers.every((trigger) => trigger === 'purpose-achieved' || trigger === 'law'))

/** Papers whose period a law sets, whatever is kept of people. */
const ofBooks =
  /(?:^|[^\p{L}])(?:tax|invoice|accounting|bookkeeping|налог|бухгалтер|плат[её]жн\p{L}*\s+документ|сч[её]т|салық|бухгалтерлік)/iu

const hasOwnPeriod = ({ value: { kind, duration, triggers, scope } }: Retention): boolean =>
  duration !== undefined &&
  kind !== 'minimum' &&
  !ofBooks.test(scope ?? '') &&
  !(triggers.length === 1 && triggers[0] === 'law')
