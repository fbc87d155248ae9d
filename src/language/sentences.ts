import { ABBREVIATIONS, type Abbreviations } from './abbreviations.js'
import { isSpaceCode, isUpperCase } from './char-class.js'
import type { Language } from './language.js'
import { endsHere } from './sentence-break.js'
import type { Span } from './span.js'

const CLOSERS = ')]}»”"’\'›'
const isTerminator = (code: number): boolean =>
  code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026
const isLineEnd = (code: number): boolean =>
  code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029

/** A company that writes its services so: «Яндекс.Метрика». */
const dottedName = /(?<!\p{L})яндекс$/iu

/** A full stop with no space behind it, between a Cyrillic word and a Cyrillic capital: «данных.Оператор». */
function isMissingSpace(text: string, from: number, mark: number, after: number): boolean {
  if (mark - from < 3 || after !== mark + 1) return false
  const isLowerCyrillic = (at: number): boolean => {
    const code = text.charCodeAt(at)
    return code >= 0x430 && code <= 0x52f && !isUpperCase(text.charAt(at))
  }
  if (!isLowerCyrillic(mark - 1) || !isLowerCyrillic(mark - 2) || !isLowerCyrillic(mark - 3)) return false
  if (dottedName.test(text.slice(Math.max(from, mark - 7), mark))) return false
  const code = text.charCodeAt(after)
  return code >= 0x400 && code <= 0x52f && isUpperCase(text.charAt(after)) && isLowerCyrillic(after + 1)
}

/** Where the sentence that begins at `from` ends: at a line end, after a terminator and its closing quotes, or at `end`. */
function sentenceEnd(text: string, from: number, end: number, lists: Abbreviations): number {
  for (let i = from; i < end; i++) {
    const code = text.charCodeAt(i)
    if (isLineEnd(code)) return i
    if (!isTerminator(code)) continue
    const mark = i
    while (i + 1 < end && isTerminator(text.charCodeAt(i + 1))) i++
    while (i + 1 < end && CLOSERS.includes(text.charAt(i + 1))) i++
    let next = i + 1
    if (isMissingSpace(text, from, mark, next)) return next
    while (next < end && isSpaceCode(text.charCodeAt(next))) {
      if (isLineEnd(text.charCodeAt(next))) return i + 1
      next++
    }
    if (next >= end) return i + 1
    if (next > i + 1 && endsHere(text, from, mark, next, end, lists)) return i + 1
    i = next - 1
  }
  return end
}

/**
 * Sentences of `text.slice(start, end)` in order, without the white space around them; line ends always part.
 * Between two spans lies white space alone. Linear: each mark looks a bounded way back and ahead.
 */
export function splitSentences(text: string, language: Language, start = 0, end = text.length): Span[] {
  const lists = ABBREVIATIONS[language]
  const spans: Span[] = []
  for (let i = start; i < end;) {
    if (isSpaceCode(text.charCodeAt(i))) {
      i++
      continue
    }
    const stop = sentenceEnd(text, i, end, lists)
    let trimmed = stop
    while (trimmed > i && isSpaceCode(text.charCodeAt(trimmed - 1))) trimmed--
    spans.push({ start: i, end: trimmed })
    i = stop
  }
  return spans
}
