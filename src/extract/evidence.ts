import type { PolicyDocument, Sentence, Span } from '../document/policy-document.js'
import type { Evidence } from './fact.js'

/** The longest quote that evidence may carry, in UTF-16 units. */
export const maxQuoteLength = 600

/** The sentence around a span as evidence; of a very long sentence the part around the span, cut at words. */
export function quoteAround(document: PolicyDocument, at: Span): Evidence {
  const sentence = sentenceAt(document.sentences, at.start)
  const clause = sentence && document.clauses[sentence.clause]?.clause
  const whole = sentence && sentence.start <= at.start && at.end <= sentence.end ? sentence : at
  const { start, end } = trim(document.text, fit(document.text, whole, at))
  return { quote: document.text.slice(start, end), start, end, ...(clause !== undefined && { clause }) }
}

/** Exactly this span as evidence, cut to the longest quote. */
export function quoteExactly(document: PolicyDocument, at: Span): Evidence {
  const clause = document.clauses[sentenceAt(document.sentences, at.start)?.clause ?? -1]?.clause
  const { start, end } = trim(document.text, fit(document.text, at, { start: at.start, end: at.start }))
  return { quote: document.text.slice(start, end), start, end, ...(clause !== undefined && { clause }) }
}

/** The last sentence that starts at or before an offset. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.start <= offset) low = middle + 1
    else high = middle
  }
  return sentences[low - 1]
}

function fit(text: string, whole: Span, at: Span): Span {
  if (whole.end - whole.start <= maxQuoteLength) return whole
  const room = Math.max(0, maxQuoteLength - (at.end - at.start))
  let start = Math.max(whole.start, at.start - (room >> 1))
  let end = Math.min(whole.end, start + maxQuoteLength)
  start = Math.max(whole.start, end - maxQuoteLength)
  if (start > whole.start) start = text.indexOf(' ', start) + 1
  if (end < whole.end) end = text.lastIndexOf(' ', end)
  return start < end && start <= at.start
    ? { start, end }
    : { start: at.start, end: Math.min(at.end, at.start + maxQuoteLength) }
}

/** A quote begins and ends with what is seen. */
function trim(text: string, { start, end }: Span): Span {
  while (start < end - 1 && /\s/.test(text[start]!)) start++
  while (end > start + 1 && /\s/.test(text[end - 1]!)) end--
  return { start, end }
}
