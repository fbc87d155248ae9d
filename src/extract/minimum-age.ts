import type { DurationMatch } from '../language/durations.js'
import type { Reading } from '../read/read-statements.js'
import type { Statement } from '../read/statement.js'
import { durationsIn } from './durations-in.js'
import type { Extractor } from './extract-facts.js'
import type { FactDraft } from './fact.js'

/** How directly a sentence sets a limit: who may use the service, or whose data is taken with a parent's consent or not at all. */
const limits = { use: 2, data: 1 } as const

interface Limit {
  readonly rank: number
  readonly draft: FactDraft<'minimum-age'>
}

/** The age from which the service may be used alone. Ages of other things (resale of data, archives) are none. */
export const extractMinimumAge: Extractor = (reading) => {
  const found = reading.statements.flatMap((statement) => limitIn(reading, statement) ?? [])
  const highest = Math.max(0, ...found.map(({ rank }) => rank))
  return found.filter(({ rank }) => rank === highest).map(({ draft }) => draft)
}

function limitIn(reading: Reading, statement: Statement): Limit | undefined {
  const cues = reading.scan.find('minor', statement)
  if (cues.length === 0 || statement.kind === 'heading' || statement.actions.includes('sell'))
    return undefined
  const rank = rankOf(new Set(cues.map(({ id }) => id)), statement)
  if (rank === undefined) return undefined
  const ages = durationsIn(reading, statement, statement.language)
  const age = ages.find(({ kind }) => kind === 'age')
  const years = age && yearsOf(age)
  if (age === undefined || years === undefined) return undefined
  return {
    rank,
    draft: {
      type: 'minimum-age',
      value: { age: years },
      polarity: 'affirmed',
      at: { start: age.start, end: age.end },
      via: { by: `minor/${cues[0]!.id}`, match: cues[0]!.term },
    },
  }
}

function rankOf(cues: ReadonlySet<string>, statement: Statement): number | undefined {
  if (cues.has('not-for') || (cues.has('of-age') && !cues.has('under-age'))) return limits.use
  if (!cues.has('under-age')) return undefined
  const speaksOfData = cues.has('parental-consent') || statement.negated.length > 0
  return speaksOfData && !cues.has('discovery') ? limits.data : undefined
}

/** Whole years of an age: «от 14 до 18 лет» counts by its upper end. */
function yearsOf({ iso }: DurationMatch): number | undefined {
  const years = /^P(\d{1,2})Y$/.exec(iso)?.[1]
  return years === undefined ? undefined : Number(years)
}
