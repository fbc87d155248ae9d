import type { Clause, PolicyDocument, Span } from '../../document/policy-document.js'
import type { PhraseMatch } from '../../language/phrases/phrase-matcher.js'
import type { Reading } from '../../read/read-statements.js'
import { sentenceAt } from '../evidence.js'
import type { DatePlace } from './places.js'

/** Nothing but a city or a name: «г. Астана», "London,". */
const nameOnly =
  /^(?:(?:от|с|dated|from)\s+)?(?:№\s?[\p{L}\d/-]+)?(?:(?:г|қ|город|city of|республика)?[.,]?\s*)?(?:\p{Lu}[\p{L}-]*[.,]?\s*){0,3}$/u

/** Why a date is the policy's own. */
export interface DateCue {
  readonly kind: 'effective' | 'updated'
  readonly by: string
  readonly match?: string
}

/** Letters of text that may stand between a cue and its date; in the title block more, for the name of who approved it. */
const reach = 45
const titleReach = 140
const maxCueLength = 100
const maxAround = 400
const maxNameLength = 40
/** The title block: the first clauses and characters, before the text proper. */
const titleClauses = 12
const titleLength = 1500
const shortClause = 120
/** Up to this length a line is read whole: initials in it look like ends of sentences. */
const shortLine = 200
/** A line to sign on. */
const signature = /подпис|signature|signed by|қолы/iu

const law =
  /закон|кодекс|регламент|директив|постановлени|указ[аом]*\s|приказ\p{L}* (?:роскомнадзор|росархив|минист|минцифр|минздрав|фстэк|фсб)|конституци|(?:^|\s)(?:act|regulation|directive|law|laws|gdpr|ccpa|cpra|statute)(?!\p{L})|заң(?!ды)|кодекс/iu
const own = /политик|положени|документ|соглашени|policy|notice|statement|terms|саясат|ереже|құжат/iu
/** "Effective January 1, 2023, residents of California may …" */
const asideBehind = /^,\s+\p{L}+\s+\p{L}+\s+\p{L}+/u
const numberAfter = /^\s*(?:г\.|года|ж\.|жылғы)?\s*,?\s*(?:№|N\s?\d|No\.)/iu

export function dateCueOf(place: DatePlace, reading: Reading): DateCue | undefined {
  const { document } = reading
  const clause = document.clauses[place.clause]!
  const isTitle = place.clause < titleClauses && place.at.start < titleLength
  if (signature.test(textAround(place, clause, document))) return undefined
  const isShort = clause.end - clause.start <= shortLine
  const sentence = isShort ? clause : (sentenceAt(document.sentences, place.at.start) ?? clause)
  const cue = nearest(place, sentence, isTitle ? titleReach : reach, reading)
  if (cue) return cue.id === 'other' || isOfLaw(place, cue, sentence, document) ? undefined : asCue(cue)
  const label = isAlone(place, clause, document) ? labelBefore(place.clause, reading) : undefined
  if (label) return label.id === 'other' ? undefined : asCue(label)
  return isTitle || place.clause >= document.clauses.length - 3
    ? bareCue(place, clause, isTitle, document)
    : undefined
}

/** The last cue before the date, else the first behind it. */
function nearest(
  place: DatePlace,
  sentence: Span,
  limit: number,
  { scan }: Reading,
): PhraseMatch | undefined {
  const near = {
    start: Math.max(sentence.start, place.at.start - limit - maxCueLength),
    end: Math.min(sentence.end, place.at.end + reach + maxCueLength),
  }
  const cues = scan.find('date-cue', near)
  const before = cues.filter(({ end }) => end <= place.at.start && place.at.start - end <= limit).at(-1)
  return before ?? cues.find(({ start }) => start >= place.at.end && start - place.at.end <= reach)
}

/** A law's date: the law is named between cue and date, or the sentence is long and not about this document. */
function isOfLaw(place: DatePlace, cue: PhraseMatch, sentence: Span, { text }: PolicyDocument): boolean {
  const before = text.slice(Math.max(sentence.start, place.at.start - 160), place.at.start)
  const between = text.slice(Math.min(cue.end, place.at.start), place.at.start)
  if (law.test(between)) return true
  if (numberAfter.test(text.slice(place.at.end, place.at.end + 14)) && law.test(before)) return true
  const isShort = sentence.end - sentence.start <= shortClause
  const isAside = cue.end <= place.at.start && asideBehind.test(text.slice(place.at.end, place.at.end + 60))
  const isOwn = (isShort && !isAside) || own.test(textAround(place, sentence, { text }))
  return !isOwn || lastOf(law, before) > lastOf(own, before)
}

/** What stands around a date within a sentence or clause, as far as it can matter. */
const textAround = ({ at }: DatePlace, within: Span, { text }: Pick<PolicyDocument, 'text'>): string =>
  text.slice(Math.max(within.start, at.start - maxAround), Math.min(within.end, at.end + maxAround))

/** Where a pattern last begins, or -1. */
const lastOf = (pattern: RegExp, text: string): number =>
  [...text.matchAll(new RegExp(pattern, 'giu'))].at(-1)?.index ?? -1

/** A label in the line or cell before: "Last updated" / "3 May 2025". */
function labelBefore(at: number, { document, scan }: Reading): PhraseMatch | undefined {
  const previous = document.clauses[at - 1]
  if (!previous || previous.end - previous.start > shortClause) return undefined
  return scan.find('date-cue', previous).at(-1)
}

function isAlone({ at }: DatePlace, clause: Clause, { text }: PolicyDocument): boolean {
  if (at.start - clause.start + clause.end - at.end > 2 * maxNameLength) return false
  const rest = (text.slice(clause.start, at.start) + ' ' + text.slice(at.end, clause.end)).trim()
  return rest.length <= maxNameLength && nameOnly.test(rest)
}

/** A date alone (with a city) in the title block or at the very end, and a date in the title itself. */
function bareCue(
  place: DatePlace,
  clause: Clause,
  isTitle: boolean,
  document: PolicyDocument,
): DateCue | undefined {
  const line = document.text.slice(clause.start, clause.end)
  const isDay = place.iso === 'blank' || (place.iso?.length ?? 0) === 10
  if (isDay && isAlone(place, clause, document)) return { kind: 'effective', by: 'date/alone' }
  const isMonth = isDay || (place.iso?.length ?? 0) === 7
  return isTitle && isMonth && line.length <= shortClause && own.test(line) && !law.test(line)
    ? { kind: 'effective', by: 'date/title' }
    : undefined
}

const asCue = ({ id, term }: PhraseMatch): DateCue => ({
  kind: id === 'updated' ? 'updated' : 'effective',
  by: `date-cue/${id}`,
  match: term,
})
