import type { Span } from '../../document/policy-document.js'
import type { PhraseMatch } from '../../language/phrases/phrase-matcher.js'
import { polarityAt } from '../../read/polarity.js'
import type { Reading } from '../../read/read-statements.js'
import type { Statement } from '../../read/statement.js'
import type { Via } from '../fact.js'
import { placesNamed } from '../transfer/destinations.js'
import { viaTerm } from '../via-term.js'

/** A country where the text says that data bases or servers stand, or that data is worked on. */
export interface StoredPlace {
  readonly code: string
  /** Whether data is kept there, and not only processed. */
  readonly isKept: boolean
  readonly at: Span
  readonly via: Via
  readonly statement: Statement
}

/** How far a country may stand from the words on servers, in characters. */
const reach = 90
const longestCue = 120
const giveNone: ReadonlySet<string> = new Set(['heading', 'definition', 'reference'])

/** Every country that data is said to be stored in, cells of a column on hosting among them. */
export function storedPlaces(reading: Reading): StoredPlace[] {
  const hosting = hostingColumns(reading)
  return reading.statements.flatMap((statement) => {
    if (giveNone.has(statement.kind)) return []
    const cell = reading.document.clauses[statement.clause]!.cell
    const header = cell && !cell.isHeader ? hosting.get(`${cell.table}:${cell.column}`) : undefined
    const cues = header ? [header] : reading.scan.find('storage-cue', statement)
    if (cues.length === 0) return []
    return [...placesNamed(reading, statement), ...citiesIn(reading, statement)].flatMap((place) => {
      const cue = header ?? cueNear(reading, statement, place)
      if (!cue || isDenied(reading, statement, place)) return []
      const at = { start: place.start, end: place.end }
      const isKept = header !== undefined || cue.id === 'place'
      return [{ code: place.code, isKept, at, via: viaTerm(reading, statement, cue), statement }]
    })
  })
}

/** «Хранятся в Казахстане и за рубеж не передаются»: only a denial of keeping denies the place. */
const ofKeeping: ReadonlySet<string> = new Set(['store', 'use', 'collect', 'any'])

const isDenied = ({ scan }: Reading, statement: Statement, place: Span): boolean =>
  polarityAt(statement, place) === 'denied' &&
  scan.find('negation', statement).some(({ id }) => ofKeeping.has(id))

/** The words on servers before a country, or right behind it. */
function cueNear({ scan }: Reading, statement: Statement, place: Span): PhraseMatch | undefined {
  const before = scan.find('storage-cue', {
    start: Math.max(statement.start, place.start - reach - longestCue),
    end: Math.min(statement.end, place.end + reach),
  })
  const ahead = before.filter((cue) => cue.start <= place.start && place.start - cue.end <= reach)
  const near = ahead.filter(({ id }) => id === 'place').at(-1) ?? ahead.at(-1)
  return (
    near ?? scan.first('storage-cue', { start: place.start, end: Math.min(statement.end, place.end + reach) })
  )
}

/** Cities where data centres are. */
const citiesIn = ({ scan }: Reading, statement: Statement): { code: string; start: number; end: number }[] =>
  scan.find('country-place', statement).map(({ id, start, end }) => ({ code: id, start, end }))

/** Columns of tables whose header speaks of where data is kept. */
function hostingColumns({ document, scan }: Reading): ReadonlyMap<string, PhraseMatch> {
  const columns = new Map<string, PhraseMatch>()
  for (const clause of document.clauses) {
    if (!clause.cell?.isHeader) continue
    const cue = scan.first('storage-cue', clause)
    if (cue) columns.set(`${clause.cell.table}:${clause.cell.column}`, cue)
  }
  return columns
}
