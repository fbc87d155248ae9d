/**
 * Own rules, since there is nothing to lean on: no stemmer for Kazakh is kept up on npm (those found are for PHP, Rust
 * and PostgreSQL), and Russian Porter rules on Kazakh words are noise. The language is agglutinative, so endings come off
 * one by one from the right, each only where vowel harmony and the sound before allow it.
 */
import {
  CONVERB_STEMS,
  INSTRUMENTAL_SUFFIXES,
  type KazakhSuffix,
  NOMINAL_SUFFIXES,
  PASSIVE_SUFFIXES,
  VERBAL_SUFFIXES,
  VOWEL_DROPPED,
  WHOLE_WORDS,
} from './kazakh-suffixes.js'

const BACK_VOWELS = 'аоұыяё'
const FRONT_VOWELS = 'әеөүіэ'
// у, и and ю take the harmony of the vowel before them.
const GLIDES = 'уию'
const ROUNDED_VOWELS = 'оөұү'
const VOWELS = BACK_VOWELS + FRONT_VOWELS + GLIDES
const VOICELESS = 'кқпстфхһцчшщбвгд'
const NASALS = 'мнң'

const MIN_STEM = 3
const MAX_STEPS = 8

function soundClass(char: string): string {
  // у, и and ю sound as vowel and glide in one: өңдеуді, not өңдеуні.
  if (GLIDES.includes(char)) return 'vs'
  if (ROUNDED_VOWELS.includes(char)) return 'r'
  if (VOWELS.includes(char)) return 'v'
  if (NASALS.includes(char)) return 'n'
  // ж and з count as voiced; б, в, г, д at the end of a loan word are spoken voiceless.
  return VOICELESS.includes(char) ? 't' : 's'
}

/** Harmony by the last vowel that has one; words without (loans with у, и alone) take either. */
function harmonises(stem: string, harmony: KazakhSuffix['harmony']): boolean {
  if (harmony === 'any') return true
  for (let i = stem.length - 1; i >= 0; i--) {
    const char = stem.charAt(i)
    if (BACK_VOWELS.includes(char)) return harmony === 'back'
    if (FRONT_VOWELS.includes(char)) return harmony === 'front'
  }
  return true
}

function hasVowel(stem: string): boolean {
  for (const char of stem) if (VOWELS.includes(char)) return true
  return false
}

interface SuffixTable {
  readonly longest: number
  readonly byText: ReadonlyMap<string, readonly KazakhSuffix[]>
}

function tableOf(suffixes: readonly KazakhSuffix[]): SuffixTable {
  const byText = new Map<string, KazakhSuffix[]>()
  let longest = 0
  for (const suffix of suffixes) {
    byText.set(suffix.text, [...(byText.get(suffix.text) ?? []), suffix])
    longest = Math.max(longest, suffix.text.length)
  }
  return { longest, byText }
}

const NOMINAL = tableOf(NOMINAL_SUFFIXES)
const INSTRUMENTAL = tableOf(INSTRUMENTAL_SUFFIXES)
const VERBAL = tableOf(VERBAL_SUFFIXES)
const PASSIVE = tableOf(PASSIVE_SUFFIXES)

function fits(stem: string, suffix: KazakhSuffix): boolean {
  const sound = soundClass(stem.charAt(stem.length - 1))
  for (const one of sound) if (suffix.after.includes(one)) return harmonises(stem, suffix.harmony)
  return false
}

/**
 * The word without its longest ending of the table, or the word itself. An ending that leaves a known whole word
 * is taken before a longer one: органы is орган + ы, not орга + ны.
 */
function strip(word: string, table: SuffixTable, minStem: number): string {
  let longest = word
  for (let length = Math.min(table.longest, word.length - minStem); length > 0; length--) {
    const candidates = table.byText.get(word.slice(-length))
    if (candidates === undefined) continue
    const stem = word.slice(0, -length)
    if (!hasVowel(stem) || !candidates.some((suffix) => fits(stem, suffix))) continue
    if (WHOLE_WORDS.has(stem)) return stem
    if (longest === word) longest = stem
  }
  return longest
}

// Agent nouns (пайдаланушы "user") are words of their own: they must not fall together with the verb.
const isWhole = (word: string): boolean =>
  WHOLE_WORDS.has(word) || word.endsWith('ушы') || word.endsWith('уші')

// ат, үй, ел: the only stems of two letters that endings of nouns may leave.
const startsWithVowel = (word: string): boolean => VOWELS.includes(word.charAt(0))

// сақтайтын: the participle's -ын is no possessive.
const isParticiple = (word: string): boolean => /[аейи]т[ыі]н$/.test(word)

function stripNominal(word: string): string {
  let stem = word
  for (let step = 0; step < MAX_STEPS && !isWhole(stem); step++) {
    if (step > 0 && isParticiple(stem)) break
    const bare = strip(stem, INSTRUMENTAL, MIN_STEM)
    const next = bare === stem ? strip(stem, NOMINAL, startsWithVowel(stem) ? 2 : MIN_STEM) : bare
    if (next === stem) break
    stem = next
  }
  return stem
}

/** A verb's stem, or undefined where no verbal ending is seen. Passives fall together with actives. */
function stripVerbal(word: string): string | undefined {
  if (isWhole(word) || WHOLE_WORDS.has(strip(word, NOMINAL, MIN_STEM))) return undefined
  // жою, жояды: the stem's й merges with the vowel of the ending.
  const merged = /^(.+о)(?:ю|яды|ямыз|ятын)$/.exec(word)?.[1]
  if (merged !== undefined) return `${merged}й`
  const converb = /[ае]$/.test(word) ? word.slice(0, -1) : ''
  if (CONVERB_STEMS.has(converb)) return converb
  const stem = strip(word, VERBAL, 2)
  if (stem === word) return undefined
  if (isWhole(stem)) return stem
  const active = strip(stem, PASSIVE, 2)
  // біл- "know" and бол- "be" are no passives; етіл- "be done" is.
  return active.length > 2 || stem.length - active.length > 1 ? active : stem
}

/** Voiced and voiceless ends of one stem are one: талабы, талап; құқығы, құқық; дерегі, дерек. */
function normaliseEnd(stem: string): string {
  const whole = VOWEL_DROPPED.get(stem) ?? stem
  const last = whole.charAt(whole.length - 1)
  const voiceless = last === 'б' ? 'п' : last === 'г' ? 'к' : last === 'ғ' ? 'қ' : last
  return whole.slice(0, -1) + voiceless
}

function stemPlain(word: string): string {
  if (word.length < MIN_STEM || WHOLE_WORDS.has(word)) return word
  const verb = stripVerbal(word)
  if (verb !== undefined) return normaliseEnd(verb)
  const noun = stripNominal(word)
  // -уды, -уға, -ғандарды: a verbal noun or participle under nominal endings.
  return normaliseEnd(noun === word ? word : (stripVerbal(noun) ?? noun))
}

/** Stem of one lower-case Kazakh word. Of a hyphenated one the last part is stemmed: веб-сайт-, cookies-ті. */
export function stemKazakh(word: string): string {
  const hyphen = word.lastIndexOf('-')
  if (hyphen < 1) return stemPlain(word)
  const last = word.slice(hyphen + 1)
  // Abbreviations and foreign words take their endings behind a hyphen: ЖШС-нің.
  if (NOMINAL.byText.has(last) || INSTRUMENTAL.byText.has(last)) return word.slice(0, hyphen)
  return word.slice(0, hyphen + 1) + stemPlain(last)
}
