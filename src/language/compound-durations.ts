import type { Language } from './language.js'
import { HALF_NUMBERS, TIME_UNITS, type TimeUnit } from './duration-words.js'
import { NUMBER_WORDS } from './number-words.js'
import { numeralValue } from './numerals.js'

/** A number and a unit in one word: «трёхлетний», «30-дневного», "12-month", «30-күндік». */
export interface CompoundDuration {
  readonly value: number
  readonly unit: TimeUnit
  /** "13-year-old" */
  readonly isAge: boolean
}

const RUSSIAN_ADJECTIVE =
  /^(.{1,24}?)-?(летн|годичн|годовал|месячн|недельн|дневн|суточн|часов|минутн)(?:ий|ая|ое|ее|яя|ие|ые|ый|ой|его|ого|ей|ему|ому|им|ым|ем|ом|их|ых|ими|ыми|ую|юю)$/

const RUSSIAN_UNITS: Readonly<Record<string, TimeUnit>> = {
  летн: 'Y',
  годичн: 'Y',
  годовал: 'Y',
  месячн: 'M',
  недельн: 'W',
  дневн: 'D',
  суточн: 'D',
  часов: 'H',
  минутн: 'MIN',
}

function prefixValue(prefix: string): number | undefined {
  if (prefix === 'одно') return 1
  // 30-ти-дневный
  const figure = /^(\d{1,4})(?:-?(?:ти|х|и|ми))?$/.exec(prefix)?.[1]
  if (figure !== undefined) return Number(figure)
  return NUMBER_WORDS.ru.get(prefix) ?? HALF_NUMBERS.get(prefix)
}

function russianCompound(word: string): CompoundDuration | undefined {
  const match = RUSSIAN_ADJECTIVE.exec(word)
  if (match === null) return undefined
  const value = prefixValue(match[1]!)
  const unit = RUSSIAN_UNITS[match[2]!]
  return value === undefined || unit === undefined ? undefined : { value, unit, isAge: false }
}

function hyphenated(word: string, language: Language): CompoundDuration | undefined {
  const parts = word.split('-')
  const isAge = parts.at(-1) === 'old' || parts.at(-1) === 'olds'
  const unitAt = parts.length - (isAge ? 2 : 1)
  const unit = TIME_UNITS[language].get(parts[unitAt] ?? '')
  if (unit === undefined || unitAt < 1 || unitAt > 2) return undefined
  const value = numeralValue(parts.slice(0, unitAt).join('-'), language)
  return value === undefined ? undefined : { value, unit, isAge }
}

/** Reads a lower-case word as number and unit in one, or gives undefined. */
export function readCompoundDuration(word: string, language: Language): CompoundDuration | undefined {
  if (word.length > 40) return undefined
  if (language === 'ru') {
    const russian = russianCompound(word)
    if (russian !== undefined) return russian
  }
  return word.includes('-') ? hyphenated(word, language) : undefined
}
