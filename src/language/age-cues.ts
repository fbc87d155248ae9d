import type { Language } from './language.js'
import { GAP_BRACKET, GAP_SENTENCE, type Tokens } from './tokenize.js'

const MIN_AGE = 3
const MAX_AGE = 25

const RU_AGE = /^(?:возраст|старше|младше|моложе|несовершеннолет|малолет|подрост|совершеннолет)/
const RU_CHILD = /^(?:дет(?:и|ей|ям|ьми|ях)|ребен.*|юношеств.*)$/
const RU_REACH = /^(?:достиг|достиж|исполн)/
const RU_PERSON = /^(?:лиц|пользовател|гражд|субъект|посетител|клиент|участник|физическ)/
const RU_THING = /^(?:цел|результат|срок|данн|копи|запис|файл)/
const EN_AGE = /^(?:age|aged|ages|younger|reached|attained|turned)$/
const EN_PERSON =
  /^(?:child|children|minors?|persons?|people|individuals?|users?|anyone|someone|those|kids?|teens?|teenagers?|adults?|you|members?|visitors?|consumers?)$/

/** Whether a word within `distance` before token `at`, in the same sentence, passes the test. */
function seenBefore(tokens: Tokens, at: number, distance: number, test: RegExp): boolean {
  for (let i = at - 1; i >= 0 && i >= at - distance; i--) {
    if (tokens.gaps[i + 1] === GAP_SENTENCE) return false
    if (test.test(tokens.words[i]!)) return true
  }
  return false
}

function russianAge(tokens: Tokens, first: number, next: number): boolean {
  const after = tokens.gaps[next] === GAP_SENTENCE ? '' : (tokens.words[next] ?? '')
  if (/^возраст/.test(after) || (after === 'и' && /^(?:старше|младше)$/.test(tokens.words[next + 1] ?? '')))
    return true
  if (
    seenBefore(tokens, first, 3, RU_CHILD) ||
    seenBefore(tokens, first, 4, /^(?:возраст|несовершеннолет|малолет)/)
  ) {
    return !seenBefore(tokens, first, 3, RU_THING)
  }
  if (seenBefore(tokens, first, 2, RU_AGE)) return !seenBefore(tokens, first, 3, RU_THING)
  if (seenBefore(tokens, first, 2, RU_REACH)) return !seenBefore(tokens, first, 2, RU_THING)
  if (tokens.words[first - 1] === 'с') return true
  return /^(?:до|от)$/.test(tokens.words[first - 1] ?? '') && RU_PERSON.test(tokens.words[first - 2] ?? '')
}

function englishAge(tokens: Tokens, first: number, next: number): boolean {
  const [one = '', two = ''] = tokens.gaps[next] === GAP_SENTENCE ? [] : tokens.words.slice(next, next + 2)
  if (one === 'old' || one === 'olds' || (one === 'of' && two === 'age')) return true
  if (/^(?:or|and)$/.test(one) && /^(?:older|over|above|younger|under|up)$/.test(two)) return true
  if (seenBefore(tokens, first, 3, EN_AGE)) return true
  const before = tokens.words[first - 1] ?? ''
  if (before === 'under') return true
  return /^(?:over|than|above)$/.test(before) && seenBefore(tokens, first, 5, EN_PERSON)
}

/**
 * Whether a number of years at tokens [`first`, `next`) is a person's age: «не достигших 18 лет», "16 years of age",
 * «18 жылға толмаған». Kazakh has a unit of its own for it (жас), which is read elsewhere.
 */
export function isAge(
  tokens: Tokens,
  first: number,
  next: number,
  years: number,
  language: Language,
): boolean {
  if (years < MIN_AGE || years > MAX_AGE || !Number.isInteger(years)) return false
  if (language === 'ru') return russianAge(tokens, first, next)
  if (language === 'en') return englishAge(tokens, first, next)
  return /^тол/.test(tokens.words[next] ?? '')
}

/** Whether the bare number at tokens [`first`, `next`) is an age: "under the age of 13", «младше 14», "18 or older". */
export function isBareAge(
  tokens: Tokens,
  first: number,
  next: number,
  value: number,
  language: Language,
): boolean {
  if (value < MIN_AGE || value > MAX_AGE || !Number.isInteger(value) || language === 'kk') return false
  const after = next < tokens.count && tokens.gaps[next]! < GAP_BRACKET ? tokens.words[next]! : ''
  if (language === 'ru') {
    if (!/^(?:младше|старше|моложе|возрасте?|достигш.*)$/.test(tokens.words[first - 1] ?? '')) return false
    return after === '' || tokens.gaps[next]! > 0 || /^(?:и|или|не|на|без|для|с)$/.test(after)
  }
  const older = /^(?:or|and) (?:older|over|above|younger|under|up)$/.test(
    `${after} ${tokens.words[next + 1] ?? ''}`,
  )
  const [one = '', two = ''] = [tokens.words[first - 1], tokens.words[first - 2]]
  if (one === 'aged' || one === 'age' || one === 'ages' || (one === 'of' && /^ages?$/.test(two))) return true
  const compared = /^(?:under|over|than|least)$/.test(one)
  if (
    !older &&
    !(
      compared &&
      (after === '' || tokens.gaps[next]! > 0 || /^(?:to|and|or|without|who|are|may|can)$/.test(after))
    )
  )
    return false
  return seenBefore(tokens, first, 6, EN_PERSON) || (older && compared)
}
