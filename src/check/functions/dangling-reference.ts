import { readClauseNumber } from '../../document/clause-number.js'
import { quoteAround } from '../../extract/evidence.js'
import type { CheckContext, CheckFunction } from '../check-function.js'

/** "п. 8.7", "пункте 3.2", "разделе 9", "Section 9", "clause 4.1", "5.4-тармақ". */
const reference =
  /(?:(?<!\p{L})(?:п\.\s?п\.|пп?\.|пункт\p{L}{0,3}|раздел\p{L}{0,3}|section|sections|clause|paragraph)\s*(\d{1,2}(?:\.\d{1,2}){0,3})(?!\d)|(?<![\d.])(\d{1,2}(?:\.\d{1,2}){1,3})-(?:тармақ|бөлім))/giu
/** What follows or precedes a reference to another text. */
const elsewhere =
  /^\s*[,(]?\s*(?:(?:пункта|подпункта|части|ч\.|п\.)\s*\d+\s*)?(?:ст\.|стать|закон|кодекс|фз|постановлени|правил|договор|оферт|соглашени|приказ|регламент|gdpr|ccpa|of the (?:act|law|code|gdpr|regulation|agreement|terms)|act\b|article)/iu

/** Fails on a reference within the document to a clause that it does not have. */
export const danglingReference: CheckFunction = {
  name: 'dangling-reference',
  options: { type: 'object', additionalProperties: false },
  judge(_targets, context) {
    const numbers = numbersOf(context)
    if (numbers.size < 3) return []
    const dangling = [...context.document.text.matchAll(reference)].filter((match) => {
      const number = (match[1] ?? match[2])!
      return !numbers.has(number) && !pointsElsewhere(match, context) && hasParent(number, numbers)
    })
    if (dangling.length === 0) return []
    const term = [...new Set(dangling.map((match) => match[1] ?? match[2]))].join(', ')
    const spans = dangling.map((match) => ({ start: match.index, end: match.index + match[0].length }))
    return [{ evidence: spans.map((span) => quoteAround(context.document, span)), data: { term } }]
  },
}

/** Every number that a clause bears, and the numbers above it. */
function numbersOf({ document }: CheckContext): ReadonlySet<string> {
  const numbers = new Set<string>()
  for (const clause of document.clauses) {
    const number = readClauseNumber(document.text.slice(clause.start, clause.start + 60))
    if (!number || !/^\d/.test(number.value)) continue
    const parts = number.value.split('.')
    for (let length = 1; length <= parts.length; length++) numbers.add(parts.slice(0, length).join('.'))
  }
  return numbers
}

/** A number of a depth that the document does not use is another document's. */
function hasParent(number: string, numbers: ReadonlySet<string>): boolean {
  const depth = number.split('.').length
  return [...numbers].some((known) => known.split('.').length === depth)
}

function pointsElsewhere(match: RegExpExecArray, { document }: CheckContext): boolean {
  const end = match.index + match[0].length
  const before = document.text.slice(Math.max(0, match.index - 40), match.index)
  return (
    elsewhere.test(document.text.slice(end, end + 60)) ||
    /(?:закон|стать|ст\.|gdpr|act|article|правил|договор|оферт)\p{L}*\s*,?\s*$/iu.test(before)
  )
}
