import type { Span } from '../../document/policy-document.js'
import type { DurationMatch } from '../../language/durations.js'
import type { PhraseMatch } from '../../language/phrases/phrase-matcher.js'
import type { Reading } from '../../read/read-statements.js'
import type { Statement } from '../../read/statement.js'
import { durationsIn } from '../durations-in.js'

/** A part of a statement that can hold one term, with every cue of terms in it, in order of the text. */
export interface Piece extends Span {
  readonly statement: Statement
  readonly text: string
  /** What makes it a sentence on storage: "retained", «срок хранения», «подлежат уничтожению». */
  readonly cues: readonly PhraseMatch[]
  readonly triggers: readonly PhraseMatch[]
  /** "until", "after", "while", "in case". */
  readonly bounds: readonly PhraseMatch[]
  readonly vague: readonly PhraseMatch[]
  readonly unlimited: readonly PhraseMatch[]
  /** What the operator does within a time limit. */
  readonly acts: readonly PhraseMatch[]
  readonly durations: readonly DurationMatch[]
}

/** No sentence that a person wrote has more; what a hostile one has beyond is left out. */
const maxPieces = 60
const maxCues = 60
const maxLookBack = 400

const exceptionBefore = /(?:unless|except|if|если|кроме|за исключением|when|where|когда)(?!\p{L})[^,;]*$/iu
const divider = /,|;| (?:but|however|while|whereas|а|но|однако|and|и) /gu

/** Storage and deadlines both ask for the pieces of the same statements. */
const known = new WeakMap<Reading, Map<Statement, readonly Piece[]>>()

/** A statement cut where a second storing verb brings a second term: "kept for 3 years; logs are kept for 90 days". */
export function piecesOf(reading: Reading, statement: Statement): readonly Piece[] {
  const ofReading = known.get(reading) ?? new Map<Statement, readonly Piece[]>()
  known.set(reading, ofReading)
  const pieces = ofReading.get(statement) ?? readPieces(reading, statement)
  ofReading.set(statement, pieces)
  return pieces
}

function readPieces(reading: Reading, statement: Statement): Piece[] {
  const { document, scan } = reading
  const stores = scan
    .find('retention-cue', statement)
    .filter(({ id }) => id === 'store' || id === 'keep' || id === 'lifetime')
  const cuts = [
    ...semicolons(document.text, statement),
    ...secondVerbs(document.text, stores, hasValueIn(reading)),
    ...dashedTerms(document.text, statement),
  ]
    .sort((a, b) => a - b)
    .slice(0, maxPieces)
  const edges = [statement.start, ...cuts, statement.end]
  return edges.slice(0, -1).flatMap((start, index) => {
    const end = edges[index + 1]!
    return end > start ? [pieceOf(reading, statement, { start, end })] : []
  })
}

/** Where a semicolon ends a part; one that closes the statement ends nothing. */
const semicolons = (text: string, { start, end }: Span): number[] =>
  [...text.slice(start, end - 1).matchAll(/;/gu)].map(({ index }) => start + index + 1)

const dashed = /,\s(?=[^,;:–—]{2,60}\s[–—-]\s(?:до|не|в течение|на|срок|until|up to|for|while|\d))/giu

/** "Requests are kept for 1 year, contracts – 5 years, cookies – until the session ends". */
const dashedTerms = (text: string, { start, end }: Span): number[] =>
  [...text.slice(start, end).matchAll(dashed)].map(({ index }) => start + index + 1)

function secondVerbs(
  text: string,
  stores: readonly PhraseMatch[],
  hasValue: (within: Span) => boolean,
): number[] {
  return stores.slice(1).flatMap((store, index) => {
    const from = stores[index]!.end
    const between = text.slice(from, store.start)
    const last = [...between.matchAll(divider)].at(-1)
    if (!last || exceptionBefore.test(between.slice(-maxLookBack))) return []
    return hasValue({ start: from, end: from + last.index }) ? [from + last.index] : []
  })
}

const hasValueIn =
  ({ document, scan }: Reading) =>
  (within: Span): boolean =>
    /\d/.test(document.text.slice(within.start, within.end)) ||
    ['retention-trigger', 'retention-vague', 'retention-unlimited'].some((list) => scan.first(list, within))

function pieceOf(reading: Reading, statement: Statement, span: Span): Piece {
  const { document, scan } = reading
  const find = (list: string): readonly PhraseMatch[] => scan.find(list, span).slice(0, maxCues)
  const triggers = withoutVagueStarts(find('retention-trigger'))
  const deeds = triggers.filter(({ id }) => id !== 'consent-withdrawal')
  const outside = (one: Span) => !deeds.some((trigger) => overlap(trigger, one))
  return {
    ...span,
    statement,
    text: document.text.slice(span.start, span.end),
    cues: find('retention-cue').filter(({ id, ...at }) => id !== 'destroy' || outside(at)),
    triggers,
    bounds: find('term-bound'),
    vague: find('retention-vague'),
    unlimited: find('retention-unlimited'),
    acts: find('deadline-action').filter(outside),
    durations: durationsIn(reading, span, statement.language)
      .filter((duration) => duration.kind === 'duration' && !isLookBack(document.text, duration))
      .slice(0, maxCues),
  }
}

/** "From the last order" is on activity, and not on the order: what is counted from gives way to the nearer name. */
const withoutVagueStarts = (triggers: readonly PhraseMatch[]): PhraseMatch[] =>
  triggers.filter(
    (one) =>
      one.id !== 'collection' || !triggers.some((other) => other.id !== 'collection' && overlap(one, other)),
  )

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

const lookBack =
  /(?:(?:past|last|previous|preceding|prior|(?:прошедш|предыдущ|предшествующ)\p{L}+|последни[ехм]|соңғы|өткен)|(?:twice|once|times|раз[а]?|рет)\s+(?:in|within|during|per|every|в|за)\s+(?:any|a|every|each)?)\s*$/iu

/** "in the past 12 months", "twice in 12 months": no term of anything. */
const isLookBack = (text: string, { start }: Span): boolean =>
  lookBack.test(text.slice(Math.max(0, start - 40), start))
