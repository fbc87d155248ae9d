import type { Span } from '../../document/policy-document.js'
import type { Reading } from '../../read/read-statements.js'
import type { Statement } from '../../read/statement.js'
import { homeCountry } from '../home-country.js'
import { mentionsOfCountries } from '../country-mentions.js'
import { citationDetails } from './citation-details.js'
import { assignArticles } from './assign-articles.js'
import { closeQuotes } from './close-quotes.js'
import { type ArticleReference, findArticles } from './find-articles.js'
import { impliedLaw, impliedLaws } from './implied-law.js'
import { joinTitlesAndNumbers } from './join-mentions.js'
import { aliasMentions } from './law-aliases.js'
import { byPlace, lastBefore, type LawMention, overlapsAny } from './law-mention.js'
import { namedLaws } from './named-laws.js'
import { otherActs } from './other-acts.js'

/** One place where the text cites a law. */
export interface LawCitation {
  readonly law: string
  /** "8", "9(2)"; empty where the law is cited as a whole. */
  readonly articles: readonly string[]
  readonly number?: string
  /** ISO date of the law's adoption, as the text gives it. */
  readonly date?: string
  /** The citation: title, number, date, articles. */
  readonly at: Span
  readonly by: string
  readonly term: string
}

const known = new WeakMap<Reading, readonly LawCitation[]>()

/** Every citation of a law in the text, in order. Linear. */
export function findLawCitations(reading: Reading): readonly LawCitation[] {
  const found = known.get(reading) ?? readCitations(reading)
  known.set(reading, found)
  return found
}

function readCitations(reading: Reading): LawCitation[] {
  const { text } = reading.document
  const named = namedLaws(reading)
  const others = withoutOverlaps(otherActs(reading).filter((act) => !overlapsAny(named, act)))
  const direct = [...named, ...others].sort(byPlace)
  const governing = governingLaw(reading, named)
  const spoken = withoutOverlaps([...direct, ...aliasMentions(text, direct)].sort(byPlace))
  const implied = impliedLaws(reading, direct)
  return reading.statements.flatMap((statement) => {
    const articles = findArticles(text, statement.start, statement.end)
    const mentions = within(spoken, statement)
    const bare = articles.length > 0 ? bareLaws(reading, statement, spoken, governing) : []
    if (mentions.length + bare.length + articles.length === 0) return []
    const lawOf = (reference: ArticleReference): string | undefined =>
      impliedLaw(reading, statement, reference, implied)
    return citationsIn(reading, statement, [...mentions, ...bare].sort(byPlace), articles, lawOf)
  })
}

/** Of passages that share text the first and longest is kept. */
function withoutOverlaps(sorted: readonly LawMention[]): LawMention[] {
  const kept: LawMention[] = []
  for (const mention of sorted) if ((kept.at(-1)?.end ?? 0) <= mention.start) kept.push(mention)
  return kept
}

function within(sorted: readonly LawMention[], { start, end }: Span): LawMention[] {
  const found: LawMention[] = []
  for (let last = lastBefore(sorted, end); last && last.start >= start; last = lastBefore(sorted, last.start))
    found.push(last)
  return found.reverse()
}

/** «ст. 12 Закона РК»: "the Law" without a title is the law on personal data that the text is under. */
function bareLaws(
  reading: Reading,
  statement: Statement,
  named: readonly LawMention[],
  governing: string | undefined,
): LawMention[] {
  return reading.scan
    .find('law-word', statement)
    .filter(({ id }) => id === 'law')
    .filter(({ start, end }) => !overlapsAny(named, { start: start - 12, end: end + 60 }))
    .flatMap(({ term, start, end }) => {
      const [country] = mentionsOfCountries(reading, { start, end: Math.min(statement.end, end + 40) })
      const id = governingLaws[country?.code ?? ''] ?? governing
      return id === undefined ? [] : [{ id, by: 'law-word/law', term, start, end }]
    })
}

const governingLaws: Readonly<Record<string, string>> = { KZ: 'KZ-94-V', RU: 'RU-152-FZ' }

function governingLaw(reading: Reading, named: readonly LawMention[]): string | undefined {
  const cited = new Set(named.map(({ id }) => id))
  return Object.values(governingLaws).find((id) => cited.has(id)) ?? governingLaws[homeCountry(reading) ?? '']
}

function citationsIn(
  { document }: Reading,
  statement: Statement,
  mentions: readonly LawMention[],
  references: readonly ArticleReference[],
  lawOf: (reference: ArticleReference) => string | undefined,
): LawCitation[] {
  const groups = joinTitlesAndNumbers(mentions, references, document.text)
  const articlesOf = assignArticles(references, groups, document.text)
  const alone = (articlesOf.get(-1) ?? []).flatMap((reference) => {
    const law = lawOf(reference)
    const at = { start: reference.start, end: reference.end }
    return law === undefined ? [] : [{ law, articles: reference.articles, at, by: 'law/implied', term: law }]
  })
  const named = groups.flatMap((group, index) => {
    const bounds = {
      start: groups[index - 1]?.end ?? statement.start,
      end: groups[index + 1]?.start ?? statement.end,
    }
    const details = citationDetails(document.text, statement.language, group, bounds, references)
    const own = articlesOf.get(index) ?? []
    if (group.by === 'law-word/law' && own.length === 0) return []
    const at = closeQuotes(document.text, {
      start: Math.min(details.start, ...own.map(({ start }) => start)),
      end: Math.max(details.end, ...own.map(({ end }) => end)),
    })
    const { number, date } = details
    const articles = [...new Set(own.flatMap((reference) => reference.articles))]
    return [
      {
        law: group.id,
        articles,
        ...(number !== undefined && { number }),
        ...(date !== undefined && { date }),
        at,
        by: group.by,
        term: group.term,
      },
    ]
  })
  return [...named, ...alone]
}
