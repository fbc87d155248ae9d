import type { Span } from '../../document/policy-document.js'

/** Articles cited at a place: as findings and facts write them, "8", "18.1(2)", "6(1)(f)". */
export interface ArticleReference extends Span {
  readonly articles: readonly string[]
}

const number = '\\d{1,4}(?:[.-]\\d{1,3}){0,2}(?:[a-z](?!\\p{L}))?'
const list = `${number}(?:\\s?(?:,|и|and|or|және|[-–—])\\s?${number}){0,8}`
/** "(1) point (f)", "para. 1 lit. f", "No. 7". */
const points =
  '(?:\\s?,?\\s?(?:(?:points?|lit|paragraph|para|letter|subsection|sentence|no|nr)\\.?\\s\\(?[\\da-z]{1,4}\\)?(?![\\p{L}\\d])|\\([\\da-zа-я]{1,4}\\))){0,4}'
/** What stands before an article in Russian, narrowest first: «пп. 1) п. 4 ст. 8», «ч. 2 ст. 18.1». */
const before =
  '(?:(?:п{1,2}|подп|пункт\\p{L}{0,3}|подпункт\\p{L}{0,3}|ч|част\\p{L}{1,2})\\.?\\s?[«"]?[\\da-zа-я](?:[\\d.]{0,5})[»"]?\\)?,?\\s?){0,3}'
const russian = new RegExp(
  `(?<!\\p{L})(${before})(?:ст\\.?\\s?ст|ст|стат(?:ья|ьи|ье|ью|ь[её]й|ьями|ьях|ьям|ей))(?:\\.\\s?|\\s)(${list})`,
  'giu',
)
const english = new RegExp(
  `(?<!\\p{L})(?:articles?|art\\.?|arts\\.?|sections?|sec\\.|§{1,2})\\s?(${list})(${points})`,
  'giu',
)
const kazakh = new RegExp(
  `(?<![\\d.-])(${list})\\s?[-–]?\\s?ба[бп](?:\\p{L}{0,8})?(?:\\s?,?\\s?(${number})[-–\\s]?(?:тармақ|тармағы)\\p{L}{0,4})?`,
  'giu',
)
/** A text without these has no such citation, and is not searched for one. */
const russianSign = /ст/iu
const englishSign = /art|sec|§/iu
const kazakhSign = /ба[бп]/iu
const ranges = /\s?[-–—]\s?(?=\d)/u

/** Every citation of articles in `text.slice(start, end)`; offsets count in the whole text. Linear. */
export function findArticles(text: string, start: number, end: number): ArticleReference[] {
  const words = text.slice(start, end)
  if (!/\d/.test(words)) return []
  const found = [
    ...matchesOf(words, russian, russianSign).map((match) =>
      at(match, start, numbersIn(match[2]!, pointsBefore(match[1]!))),
    ),
    ...matchesOf(words, english, englishSign).map((match) =>
      at(match, start, numbersIn(match[1]!, pointsAfter(match[2]!))),
    ),
    ...matchesOf(words, kazakh, kazakhSign).map((match) =>
      at(match, start, numbersIn(match[1]!, match[2] === undefined ? '' : `(${match[2]})`)),
    ),
  ]
  return found.sort((a, b) => a.start - b.start)
}

const matchesOf = (words: string, pattern: RegExp, sign: RegExp): RegExpExecArray[] =>
  sign.test(words) ? [...words.matchAll(pattern)] : []

const at = (match: RegExpExecArray, offset: number, articles: readonly string[]): ArticleReference => ({
  articles,
  start: offset + match.index,
  end: offset + match.index + match[0].trimEnd().length,
})

/** Points belong to the article beside them: the first of a list in Russian, the last in English, else the only one. */
function numbersIn(list: string, points: string): string[] {
  const numbers = list.split(/\s?(?:,|и|and|or|және)\s?/u).flatMap(readRange)
  return numbers.length === 1 ? [numbers[0]! + points] : numbers
}

/** «6-9» with small numbers in order is a range only where no article is written so ("10-1"). */
function readRange(part: string): string[] {
  const [first, last] = part.split(ranges)
  if (first === undefined || last === undefined) return [part.trim()]
  return Number(last) - Number(first) > 1 && Number(last) - Number(first) < 30
    ? [first, last]
    : [part.replace(/\s/g, '')]
}

/** «пп. 1) п. 4 » → "(4)(1)". */
function pointsBefore(words: string): string {
  const numbers = [...words.matchAll(/(?<![\p{L}\d])[«"]?(\d[\d.]*|[a-zа-я])[»"]?\)?(?=[\s,]|$)/giu)]
    .map((match) => match[1]!.replace(/\.$/, ''))
    .filter((found) => !/^(?:п|ч)$/iu.test(found))
  return numbers
    .reverse()
    .map((found) => `(${found})`)
    .join('')
}

function pointsAfter(words: string): string {
  const parts = words.matchAll(/(\p{L}{2,})\.?\s\(?([\da-z]{1,4})\)?|\(([\da-zа-я]{1,4})\)/giu)
  return [...parts]
    .filter((part) => part[1]?.toLowerCase() !== 'sentence')
    .map((part) => `(${part[2] ?? part[3]!})`)
    .join('')
}
