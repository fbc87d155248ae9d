import type { Language } from './language.js'
import { FIGURE_ENDINGS, NUMBER_WORDS } from './number-words.js'
import { GAP_BRACKET, GAP_SPACE, tokenize, type Tokens } from './tokenize.js'

/** A number read from tokens [`firstToken`, `endToken`). */
export interface Numeral {
  readonly value: number
  /** The lower end of a range: 3 in "3–5". */
  readonly from?: number
  /** What the brackets say, where it isn't the same: 5 in «3 (пять)». */
  readonly restatedAs?: number
  readonly firstToken: number
  readonly endToken: number
}

const FIGURE = /^\d{1,6}(?:[.,]\d{1,2})?$/
const ENGLISH_THOUSANDS = /^\d{1,3}(?:,\d{3})+$/
const FIGURE_RANGE = /^(\d{1,4})-(\d{1,4})$/
const FIGURE_WITH_ENDING = /^(\d{1,4})-?(\p{L}{1,4})$/u
const MAX_WORDS = 6

const isDigitStart = (word: string): boolean => {
  const code = word.charCodeAt(0)
  return code >= 0x30 && code <= 0x39
}

interface Reading {
  readonly value: number
  readonly from?: number
  readonly endToken: number
}

function readFigure(word: string, language: Language): Omit<Reading, 'endToken'> | undefined {
  if (language === 'en' && ENGLISH_THOUSANDS.test(word)) return { value: Number(word.replaceAll(',', '')) }
  if (FIGURE.test(word)) return { value: Number(word.replace(',', '.')) }
  const range = FIGURE_RANGE.exec(word)
  if (range !== null && Number(range[1]) < Number(range[2]))
    return { value: Number(range[2]), from: Number(range[1]) }
  const ended = FIGURE_WITH_ENDING.exec(word)
  return ended !== null && FIGURE_ENDINGS.has(ended[2]!) ? { value: Number(ended[1]) } : undefined
}

/** "twenty-four" as one token: the sum of its parts; undefined if a part is no number. */
function hyphenatedValue(word: string, values: ReadonlyMap<string, number>): number | undefined {
  const known = values.get(word)
  if (known !== undefined || !word.includes('-')) return known
  const [tens, unit, ...rest] = word.split('-').map((part) => values.get(part))
  if (tens === undefined || unit === undefined || rest.length > 0 || tens < 20 || tens > 90 || unit > 9)
    return undefined
  return tens + unit
}

/** Whether a word of value `next` may follow words that sum up to `total`, the last of them being `last`. */
function continues(last: number, next: number): boolean {
  if (next >= 100) return last < 100 && next % 100 === 0 && (next === 100 || next === 1000)
  if (next >= 10) return last >= 100
  // «он бес» is fifteen; Russian and English have words of their own for the teens.
  return last >= 20 || last === 10
}

function readWords(tokens: Tokens, at: number, values: ReadonlyMap<string, number>): Reading | undefined {
  let total = 0
  let last = 0
  let end = at
  for (let i = at; i < tokens.count && i < at + MAX_WORDS; i++) {
    if (i > at && tokens.gaps[i] !== GAP_SPACE) break
    // "one hundred and twenty"
    if (last >= 100 && tokens.words[i] === 'and') continue
    const value = hyphenatedValue(tokens.words[i]!, values)
    if (value === undefined || (i > at && !continues(last, value))) break
    total = value >= 100 && total > 0 && total < value ? total * value : total + value
    last = value
    end = i + 1
  }
  return end > at ? { value: total, endToken: end } : undefined
}

function readOne(tokens: Tokens, at: number, language: Language): Reading | undefined {
  const word = tokens.words[at]
  if (word === undefined) return undefined
  if (!isDigitStart(word)) return readWords(tokens, at, NUMBER_WORDS[language])
  const figure = readFigure(word, language)
  return figure === undefined ? undefined : { ...figure, endToken: at + 1 }
}

/**
 * The number that begins at token `at`, in figures or words, with its repetition in brackets: «3 (трёх)», "one (1)",
 * «сорок пять», "twenty-four". Undefined if none begins there. `text` is what the tokens were cut from.
 */
export function readNumeral(
  text: string,
  tokens: Tokens,
  at: number,
  language: Language,
): Numeral | undefined {
  const first = readOne(tokens, at, language)
  if (first === undefined) return undefined
  const numeral = { ...first, firstToken: at }
  const next = first.endToken
  if (next >= tokens.count || tokens.gaps[next] !== GAP_BRACKET) return numeral
  const between = text.slice(
    tokens.ends[next - 1],
    Math.min(tokens.starts[next]!, tokens.ends[next - 1]! + 4),
  )
  if (between.trim() !== '(') return numeral
  const second = readOne(tokens, next, language)
  if (second === undefined) return numeral
  if (second.value === first.value) return { ...numeral, endToken: second.endToken }
  // «3 (пять)» is a slip worth knowing of; "5 (10 days)" is something else.
  const closes = text.slice(tokens.ends[second.endToken - 1], tokens.ends[second.endToken - 1]! + 1) === ')'
  return closes ? { ...numeral, restatedAs: second.value, endToken: second.endToken } : numeral
}

/** The value of a text that is one number and nothing else: «тридцати», "twenty-four", «3 (үш)». */
export function numeralValue(text: string, language: Language): number | undefined {
  const tokens = tokenize(text)
  const numeral = readNumeral(text, tokens, 0, language)
  return numeral?.endToken === tokens.count ? numeral.value : undefined
}
