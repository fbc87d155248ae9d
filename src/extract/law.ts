import type { Extractor } from './extract-facts.js'
import type { FactDraft } from './fact.js'
import type { FactValues } from './fact-values.js'
import { findLawCitations, type LawCitation } from './law/find-law-citations.js'

/** The longest citation that a fact repeats. */
const longestCitation = 200

/**
 * Laws that the text names: one fact for each law, and one for each article of it that is cited; number and date as the
 * text gives them.
 */
export const extractLaws: Extractor = (reading) => {
  const { text } = reading.document
  const citations = findLawCitations(reading)
  const whole = new Set(citations.filter(({ articles }) => articles.length === 0).map(({ law }) => law))
  const cited = citations.flatMap((citation) => {
    const articles = citation.articles.map((article) => ({ article, citation }))
    return whole.has(citation.law) && articles.length > 0
      ? articles
      : [{ article: undefined, citation }, ...articles]
  })
  const fullest = new Map<string, FactValues['law']>()
  for (const { article, citation } of cited) {
    const value = valueOf(text, citation, article)
    const key = keyOf(value)
    const before = fullest.get(key)
    if (!before || details(value) > details(before)) fullest.set(key, value)
  }
  return cited.map(({ article, citation }): FactDraft => {
    const value = valueOf(text, citation, article)
    const fuller = fullest.get(keyOf(value))!
    return {
      type: 'law',
      value: agree(value, fuller) ? fuller : value,
      polarity: 'affirmed',
      at: citation.at,
      via: { by: citation.by, match: citation.term },
    }
  })
}

function valueOf(
  text: string,
  { law, number, date, at }: LawCitation,
  article: string | undefined,
): FactValues['law'] {
  return {
    law,
    ...(article !== undefined && { article }),
    citation: text.slice(at.start, Math.min(at.end, at.start + longestCitation)).replace(/\s+/g, ' '),
    ...(number !== undefined && { number }),
    ...(date !== undefined && { date }),
  }
}

/** Acts without an id are told apart by their titles. */
const keyOf = ({ law, article, citation }: FactValues['law']): string =>
  `${law} ${article ?? ''} ${law === 'OTHER' ? citation! : ''}`

const details = ({ number, date }: FactValues['law']): number => (number ? 2 : 0) + (date ? 1 : 0)

/** A citation that gives another number or day than the fullest one stays a fact of its own. */
const agree = (value: FactValues['law'], fuller: FactValues['law']): boolean =>
  (value.number === undefined || value.number === fuller.number) &&
  (value.date === undefined || value.date === fuller.date)
