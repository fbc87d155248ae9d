import type { Language } from './language.js'
import { GAP_COMMA, GAP_SENTENCE, type Tokens } from './tokenize.js'

/** How a term binds: exactly so long, no longer than, no shorter than. */
export type Bound = 'exact' | 'at-most' | 'at-least'

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

interface BoundWords {
  /** May stand between the cue and the number. */
  readonly fillers: ReadonlySet<string>
  readonly atMost: ReadonlySet<string>
  readonly atLeast: ReadonlySet<string>
  /** Comparatives: a negation before them turns them round. */
  readonly more: RegExp
  readonly less: RegExp
  readonly negations: ReadonlySet<string>
}

const RUSSIAN: BoundWords = {
  fillers:
    words(`чем на за через в во со с срок срока сроком сроку период периода течение хранения обработки ответа
    рассмотрения составляет составляют составлять равен общий общей сложности это`),
  atMost: words('до максимум максимально максимальный максимального максимальном вплоть предельный'),
  atLeast: words('минимум минимально минимальный минимального от'),
  more: /^(?:более|больше|дольше|свыше|позднее|позже|превы[шс].*)$/,
  less: /^(?:менее|меньше|ранее|раньше|короче)$/,
  negations: words('не ни'),
}

const ENGLISH: BoundWords = {
  fillers:
    words(`than a an the of total period periods term time terms for in duration retention initial further
    additional another be is to`),
  atMost: words('within maximum max most up limited'),
  atLeast: words('least minimum min'),
  more: /^(?:more|longer|later|greater|beyond|exceed(?:s|ing)?)$/,
  less: /^(?:less|fewer|shorter|sooner|earlier)$/,
  negations: words('no not never cannot without nor neither'),
}

const KAZAKH: BoundWords = {
  fillers: words('ең мерзімі мерзім мерзімге мерзімде уақыт'),
  atMost: words('көбі көп максимум ұзағы'),
  atLeast: words('кемінде кем аз азы минимум'),
  more: /^$/,
  less: /^$/,
  negations: words('емес'),
}

const BOUND_WORDS: Readonly<Record<Language, BoundWords>> = { ru: RUSSIAN, en: ENGLISH, kk: KAZAKH }

const MAX_LOOK_BACK = 6
const MAX_NEGATION_DISTANCE = 4

function isNegated(tokens: Tokens, at: number, negations: ReadonlySet<string>): boolean {
  for (let i = at; i > 0 && i > at - MAX_NEGATION_DISTANCE; i--) {
    if (tokens.gaps[i]! >= GAP_COMMA) return false
    const word = tokens.words[i - 1]!
    if (negations.has(word) || word.endsWith("n't")) return true
  }
  return false
}

/** The bound that the words before token `at` set: «не более», «до», "up to", "no later than", «кемінде». */
export function boundBefore(tokens: Tokens, at: number, language: Language): Bound {
  const cues = BOUND_WORDS[language]
  for (let i = at - 1; i >= 0 && i >= at - MAX_LOOK_BACK; i--) {
    if (tokens.gaps[i + 1] === GAP_SENTENCE) break
    const word = tokens.words[i]!
    // "up to 3 years", "limited to", "at most", "at least": the telling word stands behind a filler.
    if (cues.atMost.has(word)) return 'at-most'
    // "over 5 years", but not "over a period of 5 years"
    if (word === 'over' && i === at - 1) return 'at-least'
    if (cues.atLeast.has(word)) return 'at-least'
    if (cues.more.test(word)) return isNegated(tokens, i, cues.negations) ? 'at-most' : 'at-least'
    if (cues.less.test(word)) return isNegated(tokens, i, cues.negations) ? 'at-least' : 'at-most'
    // «кем дегенде», «ең көп дегенде»
    if (!cues.fillers.has(word) && word !== 'дегенде') break
  }
  return 'exact'
}

const KAZAKH_AT_MOST = /^(?:асп.*|дейін|кешік.*|көп|ұзақ|кеш|шегінде)$/
const KAZAKH_AT_LEAST = /^(?:астам|артық|жоғары|ерте|бұрын)$/
const DENIES = /^(?:емес|болма.*)$/
const MAX_LOOK_AHEAD = 2

function kazakhBoundAfter(tokens: Tokens, at: number): Bound {
  for (let i = at; i < tokens.count && i < at + MAX_LOOK_AHEAD; i++) {
    if (tokens.gaps[i]! >= GAP_COMMA) break
    const word = tokens.words[i]!
    const denied = i + 1 < tokens.count && DENIES.test(tokens.words[i + 1]!)
    if (word === 'кем' || word === 'аз') return denied ? 'at-least' : 'at-most'
    if (KAZAKH_AT_LEAST.test(word))
      return denied === (word !== 'ерте' && word !== 'бұрын') ? 'at-most' : 'at-least'
    if (KAZAKH_AT_MOST.test(word)) return 'at-most'
  }
  return 'exact'
}

const AFTER_WORDS: Readonly<Record<'ru' | 'en', readonly (readonly [RegExp, Bound])[]>> = {
  ru: [
    [/^(?:и|или) (?:более|дольше|больше) /, 'at-least'],
    [/^(?:и|или) (?:менее|меньше) /, 'at-most'],
    [/^максимум/, 'at-most'],
    [/^минимум/, 'at-least'],
  ],
  en: [
    [/^(?:and|or) (?:more|longer|later)\b/, 'at-least'],
    [/^(?:and|or) (?:less|fewer|sooner|earlier)\b/, 'at-most'],
    [/^(?:maximum|at most|at the (?:latest|most)|or under)\b/, 'at-most'],
    [/^(?:minimum|at least|at the least)\b/, 'at-least'],
  ],
}

/** The bound that the words from token `at` on set: «30 күннен аспайтын», "5 years or more", «3 года максимум». */
export function boundAfter(tokens: Tokens, at: number, language: Language): Bound {
  if (at >= tokens.count || tokens.gaps[at] === GAP_SENTENCE) return 'exact'
  if (language === 'kk') return kazakhBoundAfter(tokens, at)
  const next = tokens.words.slice(at, at + 3).join(' ')
  // A space closes the last word, since \b knows no Cyrillic letters.
  return AFTER_WORDS[language].find(([pattern]) => pattern.test(`${next} `))?.[1] ?? 'exact'
}
