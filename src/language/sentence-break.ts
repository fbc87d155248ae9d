import { type Abbreviations, CLAUSE_OWNERS } from './abbreviations.js'
import { CHAR_CLASS, CLASS_MASK, DIGIT, isSpaceCode, isUpperCase, LETTER } from './char-class.js'

const OPENERS = '([{«“„"‘‹'
const NUMBER_SIGNS = '№#§'
// "3.1.2.", "(a).", "IV.", "Статья 5.", "Section 2.", "1-бап."
const ENUMERATOR =
  /^(?:[•●▪–—*-]\s?)?(?:(?:статья|раздел|глава|часть|приложение|section|article|chapter|part|annex|appendix|schedule)\s)?[([]?(?:\d{1,3}(?:\.\d{1,3}){0,5}|\p{L}|[ivxlc]{1,5}|\d{1,3}-(?:бап|тарау|бөлім|тармақ))[.)\]]*$/iu
const MAX_ENUMERATOR_LENGTH = 32
const MAX_WORD_LENGTH = 24

const classAt = (text: string, at: number): number => CHAR_CLASS[text.charCodeAt(at)]! & CLASS_MASK
const isWordChar = (text: string, at: number): boolean => {
  const kind = classAt(text, at)
  return kind === LETTER || kind === DIGIT
}

/** The word that ends before `end`, with dots between single letters ("т.д", "т. п", "e.g"), in lower case. */
function wordBefore(text: string, start: number, end: number): string {
  const floor = Math.max(start, end - MAX_WORD_LENGTH)
  let i = end
  while (i > floor && (isWordChar(text, i - 1) || text[i - 1] === '-')) i--
  let word = text.slice(i, end)
  for (let parts = 0; parts < 3 && word !== ''; parts++) {
    let dot = i - 1
    while (dot > floor && isSpaceCode(text.charCodeAt(dot))) dot--
    const letter = dot - 1
    const joined = dot === i - 1
    // "т. д" may be spaced; "U. S" with a space would swallow initials, so that only one-letter lower-case parts join.
    if (letter < floor || text[dot] !== '.' || classAt(text, letter) !== LETTER) break
    if (letter > floor && isWordChar(text, letter - 1)) break
    if (!joined && (isUpperCase(text.charAt(letter)) || word.length > 1)) break
    word = `${text.charAt(letter)}.${word}`
    i = letter
  }
  return word.toLowerCase()
}

function wordAfter(text: string, at: number, end: number): string {
  let i = at
  const ceiling = Math.min(end, at + MAX_WORD_LENGTH)
  while (i < ceiling && isWordChar(text, i)) i++
  return text.slice(at, i)
}

/** Whether a full stop at `dot` after `word` belongs to an abbreviation and the sentence goes on with `next`. */
function isAbbreviation(word: string, before: string, next: string, lists: Abbreviations): boolean {
  const startsWithDigit = next !== '' && CHAR_CLASS[next.charCodeAt(0)]! === DIGIT
  // «от 27.07.2006 г. N 152-ФЗ»
  if (next === 'N') return true
  // «г.» after a year may close a sentence, before a name it announces a town.
  if (word === 'г' || word === 'ж' || word === 'қ') return startsWithDigit || !/[\d_]\s?$/.test(before)
  if (lists.closing.has(word)) {
    if (startsWithDigit) return true
    return lists.openers.size > 0 && !lists.openers.has(next.toLowerCase())
  }
  return lists.leading.has(word)
}

/** A capital alone before the dot is an initial, if a name can follow: «И. И. Иванов», "J. Smith". */
function isInitial(text: string, dot: number, next: string, lists: Abbreviations): boolean {
  const letter = dot - 1
  if (classAt(text, letter) !== LETTER || !isUpperCase(text.charAt(letter))) return false
  const previous = letter - 1
  if (previous >= 0 && isWordChar(text, previous)) return false
  return isUpperCase(next.charAt(0)) && !lists.openers.has(next.toLowerCase())
}

function isClauseOwner(word: string, next: string): boolean {
  if (word === '' || CHAR_CLASS[word.charCodeAt(word.length - 1)]! !== DIGIT) return false
  const low = next.toLowerCase()
  return CLAUSE_OWNERS.some((owner) => low.startsWith(owner))
}

/** Whether the sentence from `from` ends with the run of terminators [`mark`, `after`), `next` being the next visible char. */
export function endsHere(
  text: string,
  from: number,
  mark: number,
  next: number,
  end: number,
  lists: Abbreviations,
): boolean {
  const char = text.charAt(next)
  const kind = classAt(text, next)
  const opens = OPENERS.includes(char)
  if (kind !== LETTER && kind !== DIGIT && !opens && !NUMBER_SIGNS.includes(char)) return false
  const at = opens ? next + 1 : next
  const following = wordAfter(text, at, end)
  if (kind === LETTER && !isUpperCase(char) && char.toUpperCase() !== char) return false
  if (text[mark] !== '.') return true
  if (NUMBER_SIGNS.includes(char)) return false
  if (opens && following !== '' && !isUpperCase(following.charAt(0)) && classAt(text, at) === LETTER)
    return false
  const word = wordBefore(text, from, mark)
  if (mark + 1 - from <= MAX_ENUMERATOR_LENGTH && ENUMERATOR.test(text.slice(from, mark + 1))) return false
  if (isInitial(text, mark, following, lists) || isClauseOwner(word, following)) return false
  // «(имя, телефон и т. д.) Пользователя»: the bracket ends, the sentence goes on.
  if (text[mark + 1] === ')' && (lists.closing.has(word) || lists.leading.has(word))) return false
  return !isAbbreviation(
    word,
    text.slice(Math.max(from, mark - word.length - 4), mark - word.length),
    following,
    lists,
  )
}
