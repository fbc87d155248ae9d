import type { Span } from '../document/policy-document.js'
import type { Reading } from '../read/read-statements.js'
import type { Statement, Topic } from '../read/statement.js'
import { basisOfArticle } from './basis-articles.js'
import type { Extractor } from './extract-facts.js'
import type { FactDraft, Via } from './fact.js'
import { findArticles } from './law/find-articles.js'
import { findLawCitations, type LawCitation } from './law/find-law-citations.js'
import { statementAt, termsInStatements, type TermInStatement } from './statement-index.js'

const giveNone: ReadonlySet<string> = new Set(['heading', 'reference', 'principle', 'disclaimer'])
/** Topics of which the nearest says what a list is of. */
const listTopics: ReadonlySet<Topic> = new Set([
  'bases',
  'purposes',
  'data',
  'recipients',
  'retention',
  'rights',
  'transfer',
  'security',
  'definitions',
])
/** How far from the name of a ground the law that lays it down may be cited. */
const citationReach = 90

/** How far behind the name of a ground the article that lays it down may stand, in UTF-16 units. */
const articleReach = 50

/** Grounds of processing, with the law and article cited beside them. */
export const extractLegalBases: Extractor = (reading) => {
  const citations = findLawCitations(reading)
  const full = termsInStatements(reading, 'legal-basis', (statement) => saysGround(reading, statement))
  const listed = termsInStatements(reading, 'legal-basis-weak', (statement, match) =>
    isListed(reading, statement, match),
  )
  const grouped = byStatement(reading, citations)
  const named = [...full, ...listed]
    .filter(({ polarity }) => polarity !== 'denied')
    .map((term) => draftOf(term, grouped))
  const cited = byArticle(reading, citations)
  return [...named.filter((draft) => !isCitedBeside(draft, cited)), ...cited]
}

/** "Contract, Article 6(1)(b)" is one ground, which its article names more fully. */
const isCitedBeside = (
  { value, at }: FactDraft<'legal-basis'>,
  cited: readonly FactDraft<'legal-basis'>[],
): boolean =>
  value.law === undefined &&
  cited.some(
    (other) =>
      other.value.basis === value.basis &&
      other.at.start >= at.end &&
      other.at.start - at.end <= articleReach,
  )

function saysGround({ scan }: Reading, { kind, topics, ...span }: Statement): boolean {
  return (
    !giveNone.has(kind) &&
    kind !== 'definition' &&
    topics[0] !== 'rights' &&
    !scan.first('policy-itself', span)
  )
}

/** Under a heading, lead-in or column of grounds, or where a line after its colon names nothing but grounds. */
function isListed(reading: Reading, statement: Statement, at: Span): boolean {
  if (giveNone.has(statement.kind)) return false
  if (statement.topics.find((topic) => listTopics.has(topic)) === 'bases') return true
  if (statement.ownTopics.includes('bases')) return true
  if (isLabelled(reading, statement)) return true
  return isBracketed(reading, statement, at) || isAllGrounds(reading, statement, at)
}

/** "Legal basis: contract", «Основание – договор пожертвования». */
const isLabelled = ({ document: { text } }: Reading, { start, end }: Span): boolean =>
  labelled.test(text.slice(start, Math.min(end, start + 100)))

const labelled =
  /^[\s\d.)•*-]{0,12}(?:(?:правов\p{L}{2,3}\s)?основани[ея]|(?:legal|lawful)\s(?:basis|bases|grounds?)|(?:құқықтық\s)?негіз\p{L}{0,4})(?:\s(?:обработки|for|of|өңдеу)[^:–—.]{0,40})?\s?[:–—]\s/iu

/** "… to treat you (contract), to keep records (legal obligation)": a ground alone in a bracket behind a purpose. */
function isBracketed(
  { document: { text }, scan }: Reading,
  statement: Statement,
  { start, end }: Span,
): boolean {
  if (statement.kind !== 'practice' || text[end] !== ')') return false
  const open = text.lastIndexOf('(', start)
  if (open < start - maxBracketLead || !bracketLead.test(text.slice(open + 1, start))) return false
  return scan.first('purpose-cue', { start: statement.start, end: open }) !== undefined
}

/** Units from the bracket to the ground: "(our ", "(legal basis: ", «(основание – ». */
const maxBracketLead = 24
const bracketLead =
  /^\s?(?:(?:your|our|the|ваше|наш|сіздің)\s|(?:legal |lawful )?(?:basis|ground)\s?[:–—-]\s?|(?:правовое )?основание\s?[:–—-]?\s?|негізі\s?[:–—-]?\s?)?$/iu

const tailMark = /[:–—-]\s/gu

/** A line of purpose and ground is short, in UTF-16 units. */
const longestLine = 400

/** "Sending notices: Legitimate interest / Consent": every word after the last colon or dash belongs to a ground. */
function isAllGrounds({ scan, document }: Reading, statement: Statement, at: Span): boolean {
  const kind = document.clauses[statement.clause]?.kind
  if ((kind !== 'item' && kind !== 'cell') || statement.end - statement.start > longestLine) return false
  const text = document.text.slice(statement.start, statement.end)
  const marks = [...text.matchAll(tailMark)].filter(({ index }) => statement.start + index < at.start)
  const last = marks.at(-1)
  if (!last && kind !== 'cell') return false
  const start = statement.start + (last ? last.index + last[0].length : 0)
  let rest = document.text.slice(start, statement.end)
  for (const match of scan.find('legal-basis-weak', { start, end: statement.end }))
    rest =
      rest.slice(0, match.start - start) + ' '.repeat(match.end - match.start) + rest.slice(match.end - start)
  return /^(?:[^\p{L}]|\b(?:and|or)\b|(?<!\p{L})(?:и|или|және|немесе|субъекта|пользователя)(?!\p{L}))*$/iu.test(
    rest,
  )
}

function draftOf(term: TermInStatement, citations: CitationsByStatement): FactDraft<'legal-basis'> {
  const citation = citationBeside(term, citations)
  const article = citation?.articles[0]
  return {
    type: 'legal-basis',
    value: {
      basis: term.match.id,
      ...(citation && { law: citation.law }),
      ...(article !== undefined && { article }),
    },
    polarity: 'affirmed',
    at: term.at,
    via: term.via,
  }
}

/** The law cited right behind a ground in its sentence, else right before it. */
function citationBeside(
  { statement, at }: TermInStatement,
  citations: CitationsByStatement,
): LawCitation | undefined {
  const own = citations.get(statement.sentence) ?? []
  const distance = ({ at: cited }: LawCitation): number =>
    Math.max(0, cited.start - at.end, at.start - cited.end)
  const behind = own.find((citation) => citation.at.end > at.start && distance(citation) <= citationReach)
  return behind ?? own.findLast((citation) => distance(citation) <= citationReach / 2)
}

type CitationsByStatement = ReadonlyMap<number, readonly LawCitation[]>

/** So many of a sentence are looked at: no true one has more. */
const mostCitations = 50

function byStatement({ statements }: Reading, citations: readonly LawCitation[]): CitationsByStatement {
  const groups = new Map<number, LawCitation[]>()
  for (const citation of citations) {
    const statement = citation.law === 'OTHER' ? undefined : statementAt(statements, citation.at.start)
    if (!statement) continue
    const group = groups.get(statement.sentence)
    if (!group) groups.set(statement.sentence, [citation])
    else if (group.length < mostCitations) group.push(citation)
  }
  return groups
}

/** "Article 6(1)(f)" alone names its ground. */
function byArticle(
  { document, statements }: Reading,
  citations: readonly LawCitation[],
): FactDraft<'legal-basis'>[] {
  const british =
    citations.some(({ law }) => law === 'UK-GDPR') && !citations.some(({ law }) => law === 'EU-GDPR')
  return statements.flatMap((statement) =>
    giveNone.has(statement.kind)
      ? []
      : findArticles(document.text, statement.start, statement.end).flatMap(({ articles, start, end }) =>
          articles.flatMap((article): FactDraft<'legal-basis'>[] => {
            const ground = basisOfArticle(article)
            if (!ground) return []
            const law = british && ground.law === 'EU-GDPR' ? 'UK-GDPR' : ground.law
            const via: Via = { by: 'legal-basis/article', match: article }
            const value = { basis: ground.basis, law, article }
            return [{ type: 'legal-basis', value, polarity: 'affirmed', at: { start, end }, via }]
          }),
        ),
  )
}
