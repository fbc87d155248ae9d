import { readClauseNumber } from '../../document/clause-number.js'
import type { Span } from '../../document/policy-document.js'
import { quoteAround } from '../../extract/evidence.js'
import type { CheckContext, CheckFunction } from '../check-function.js'

/** A clause's number; references are found from their numbers, which are few. */
const number = /(?<![\d.])\d{1,2}(?:\.\d{1,2}){0,3}(?!\d)/g
/** "п. 8.7", "пункте 3.2", "разделе 9", "Section 9", "clause 4.1" before the number, "5.4-тармақ" behind it. */
const referenceBefore =
  /(?<!\p{L})(?:п\.\s?п\.|пп?\.|пункт\p{L}{0,3}|раздел\p{L}{0,3}|section|sections|clause|paragraph)\s*$/iu
/** A bare "2-тармақ" is mostly a law's. */
const referenceAfter = /^-бөлім|^-тармақ/iu
const partAfter = /^-бөлім/iu
const reach = 16
/** What follows or precedes a reference to another text. */
const elsewhere =
  /^\s*[,(]?\s*(?:(?:пункта|подпункта|части|ч\.|п\.)\s*\d+\s*)?(?:ст\.|стать|закон|кодекс|фз|постановлени|требовани|инструкци|указ|конвенци|директив|(?:настоящ\p{L}+ )?(?:правил|договор|оферт|соглашени)|приказ|регламент|gdpr|ccpa|(?:и|,) \d+ (?:стать|ст\.)|of (?:our|your)|of the (?:act|law|code|gdpr|regulation|agreement|terms)|act\b|article)/iu

/** Fails on a reference within the document to a clause that it does not have. */
export const danglingReference: CheckFunction = {
  name: 'dangling-reference',
  options: { type: 'object', additionalProperties: false },
  judge(_targets, context) {
    const numbers = numbersOf(context)
    if (numbers.size < 3) return []
    const dangling = referencesIn(context.document.text).filter(
      (one) => !numbers.has(one.number) && !pointsElsewhere(one, context) && hasParent(one.number, numbers),
    )
    if (dangling.length === 0) return []
    const term = [...new Set(dangling.map((one) => one.number))].join(', ')
    return [{ evidence: dangling.map((span) => quoteAround(context.document, span)), data: { term } }]
  },
}

interface Reference extends Span {
  readonly number: string
}

function referencesIn(text: string): Reference[] {
  return [...text.matchAll(number)].flatMap((match) => {
    const end = match.index + match[0].length
    const word = referenceBefore.exec(text.slice(Math.max(0, match.index - reach), match.index))?.[0]
    if (word) return [{ number: match[0], start: match.index - word.length, end }]
    const behind = text.slice(end, end + 8)
    const isKazakh = (match[0].includes('.') ? referenceAfter : partAfter).test(behind)
    return isKazakh ? [{ number: match[0], start: match.index, end }] : []
  })
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

function pointsElsewhere({ start, end }: Span, { document }: CheckContext): boolean {
  const before = document.text.slice(Math.max(0, start - 40), start)
  return (
    elsewhere.test(document.text.slice(end, end + 60)) ||
    /(?:закон|стать|ст\.|gdpr|act|article|правил|договор|оферт|заң|баб|кодекс)\p{L}*\s*,?\s*$/iu.test(before)
  )
}
