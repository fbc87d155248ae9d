import { qualifierOf, TIME_UNITS, type TimeUnit } from './duration-words.js'
import type { Language } from './language.js'
import { GAP_BRACKET, GAP_SENTENCE, GAP_SPACE, type Tokens } from './tokenize.js'

const RU_EVERY = /^(?:кажд(?:ый|ые|ых|ого|ую)|ежедневно|раз|раза)$/
const EN_EVERY = /^(?:every|once|each|per|twice)$/
const RU_IN = /^(?:в|за)$/

/** «раз в 3 года», «каждые 30 дней», "every 12 months", "24 hours a day", «6 ай сайын»: a rate, not a term. */
export function isFrequency(tokens: Tokens, first: number, next: number, language: Language): boolean {
  const before = tokens.words[first - 1] ?? ''
  const earlier = tokens.words[first - 2] ?? ''
  const after = tokens.gaps[next] === GAP_SENTENCE ? '' : (tokens.words[next] ?? '')
  const beyond = tokens.words[next + 1] ?? ''
  if (language === 'kk') return after === 'сайын' || before === 'әр' || before === 'әрбір'
  if (language === 'ru') {
    if (RU_EVERY.test(before) || (RU_IN.test(before) && RU_EVERY.test(earlier))) return true
    return after === 'в' && /^(?:сутки|день|неделю|месяц|год)$/.test(beyond)
  }
  if (EN_EVERY.test(before) || (before === 'in' && EN_EVERY.test(earlier))) return true
  return /^(?:an?|per|each|every)$/.test(after) && TIME_UNITS.en.has(beyond)
}

/** «с 9 до 18 часов», «в 10 часов»: a time of day. */
export function isClockTime(tokens: Tokens, first: number, hours: number, language: Language): boolean {
  if (language !== 'ru' || hours >= 24) return false
  const before = tokens.words[first - 1] ?? ''
  if (/^(?:в|с|после|к)$/.test(before)) return true
  return before === 'до' && /^\d/.test(tokens.words[first - 2] ?? '')
}

/** A unit that stands for one of itself, with the qualifiers before it. */
export interface ImplicitOne {
  readonly unit: TimeUnit
  readonly firstToken: number
  readonly working: boolean
  readonly calendar: boolean
}

// «в течение года», «через месяц», «сроком на год», «по истечении недели»
const RU_CUES = /^(?:течение|течении|через|спустя|истечении|более|дольше|свыше|превыша.*|на)$/
const RU_SINGULAR = /^(?:год|года|месяц|месяца|неделя|недели|неделю|сутки|суток|часа?|дня)$/
const EN_CUES =
  /^(?:for|within|in|after|of|than|to|least|most|exceed|exceeds|exceeding|until|minimum|maximum|over|another|additional)$/
const KK_WITHIN = /^(?:ішінде|бойы|өткен|өткеннен)$/

function isRussianCue(cue: string, unit: TimeUnit, word: string): boolean {
  if (cue === 'на') return unit === 'Y' || unit === 'M'
  // «не позднее дня, следующего за» names a day; «в течение дня» is a day long.
  if (unit === 'D' && word.startsWith('д')) return /^течени/.test(cue)
  return RU_CUES.test(cue)
}

/** A unit without a number that means one: «в течение года», "within a month", «ай ішінде». `at` is the unit's token. */
export function readImplicitOne(tokens: Tokens, at: number, language: Language): ImplicitOne | undefined {
  const word = tokens.words[at]!
  const unit = TIME_UNITS[language].get(word)
  if (unit === undefined || unit === 'age' || unit === 'MIN') return undefined
  if (language === 'ru' && !RU_SINGULAR.test(word)) return undefined
  if (language === 'en' && word.replace(/'s$/, '').endsWith('s')) return undefined
  let first = at
  let working = false
  let calendar = false
  for (let i = at - 1; i >= 0 && i >= at - 2 && tokens.gaps[i + 1] === GAP_SPACE; i--) {
    const qualifier = qualifierOf(tokens.words[i]!)
    if (qualifier === undefined) break
    working ||= qualifier === 'working'
    calendar ||= qualifier === 'calendar'
    first = i
  }
  const one = { unit, firstToken: first, working, calendar }
  if (language === 'kk') return isKazakhOne(tokens, at) ? one : undefined
  if (first === 0 || tokens.gaps[first]! >= GAP_BRACKET) return undefined
  const before = tokens.words[first - 1]!
  if (language === 'ru') return isRussianCue(before, unit, word) ? one : undefined
  const isArticle = before === 'a' || before === 'an'
  return isArticle && EN_CUES.test(tokens.words[first - 2] ?? '')
    ? { ...one, firstToken: first - 1 }
    : undefined
}

/** «ай ішінде», «жыл бойы»: the bare unit with a word of lasting behind it and no figure before. */
function isKazakhOne(tokens: Tokens, at: number): boolean {
  if (!/^(?:ай|жыл|апта|тәулік)$/.test(tokens.words[at]!)) return false
  return !/^\d/.test(tokens.words[at - 1] ?? '') && KK_WITHIN.test(tokens.words[at + 1] ?? '')
}
