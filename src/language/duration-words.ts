import type { Language } from './language.js'

/** Years, months, weeks, days, hours, minutes; `age` is the Kazakh year of life (жас). */
export type TimeUnit = 'Y' | 'M' | 'W' | 'D' | 'H' | 'MIN' | 'age'

type Forms = readonly (readonly [TimeUnit, string])[]

const RUSSIAN: Forms = [
  ['Y', 'год года году годом годе годы годов годам годами лет летам летами летах'],
  [
    'M',
    'месяц месяца месяцу месяцем месяце месяцы месяцев месяцам месяцами месяцах мес месячный месячного месячному месячном',
  ],
  ['W', 'неделя недели неделе неделю неделей недель неделям неделями нед недельный недельного недельном'],
  [
    'D',
    'день дня дню днем дне дни дней дням днями днях дн сутки суток суткам сутками сут дневный дневного дневному дневном',
  ],
  ['H', 'час часа часу часом часы часов часам часами'],
  ['MIN', 'минута минуты минуту минут минутам минутами мин'],
]

const ENGLISH: Forms = [
  ['Y', "year years year's years' yr yrs"],
  ['M', "month months month's months' mos"],
  ['W', "week weeks week's weeks'"],
  ['D', "day days day's days'"],
  ['H', "hour hours hour's hours' hr hrs"],
  ['MIN', 'minute minutes mins'],
]

const KAZAKH_STEMS: readonly (readonly [TimeUnit, string, string])[] = [
  ['Y', 'жыл', ' ы ды дың дан ға да дық дар ын ына ында ынан дағы дың ға'],
  ['M', 'ай', ' ы ды дың дан ға да лық лар дың ын ына ында ынан'],
  ['W', 'апта', ' сы ны ның дан ға да лық сын сына сында сынан'],
  ['D', 'күн', ' і ді нің нен ге де дік дер ін іне інде інен нің інің'],
  ['D', 'тәулік', ' і ті тің тен ке те тік іне інде інен ін'],
  ['H', 'сағат', ' ы ты тың тан қа та тық ына ында ынан ын'],
  ['MIN', 'минут', ' ы ты тың тан қа та тық ына ында ынан'],
  ['age', 'жас', ' ы қа тан та ты тағы тың қа ына ынан ында тар ар'],
]

const KAZAKH: Forms = KAZAKH_STEMS.map(([unit, stem, endings]) => [
  unit,
  endings
    .split(' ')
    .map((ending) => stem + ending)
    .join(' '),
])

function index(forms: Forms): ReadonlyMap<string, TimeUnit> {
  return new Map(forms.flatMap(([unit, words]) => words.split(' ').map((word) => [word, unit] as const)))
}

/** Unit by word form, in lower case. */
export const TIME_UNITS: Readonly<Record<Language, ReadonlyMap<string, TimeUnit>>> = {
  ru: index(RUSSIAN),
  en: index(ENGLISH),
  kk: index(KAZAKH),
}

/** What may stand between number and unit, by what it says of the days. Russian words by their beginnings. */
const WORKING = /^(?:рабоч|банковск|business$|working$|banking$|work$|жұмыс$|банктік$|банк$)/
const CALENDAR = /^(?:календарн|calendar$|күнтізбелік$|күнтізбе$)/
const OTHER =
  /^(?:полных$|полного$|полный$|целых$|последовательн|астрономическ|full$|consecutive$|complete$|successive$|толық$|further$|additional$)/

export type Qualifier = 'working' | 'calendar' | 'other'

/** The kind of a word that may stand between number and unit: рабочих, calendar, consecutive. */
export function qualifierOf(word: string): Qualifier | undefined {
  if (WORKING.test(word)) return 'working'
  if (CALENDAR.test(word)) return 'calendar'
  return OTHER.test(word) ? 'other' : undefined
}

/** Words that are a duration in themselves. */
export const WHOLE_DURATIONS: ReadonlyMap<string, string> = new Map([
  ...'полгода полугода полугодие полугодия полугоду полугодием'
    .split(' ')
    .map((word) => [word, 'P6M'] as const),
  ...'полмесяца полумесяца'.split(' ').map((word) => [word, 'P15D'] as const),
  ...'полчаса получаса'.split(' ').map((word) => [word, 'PT30M'] as const),
  ...'годичный годичного годичному годичным годичном'.split(' ').map((word) => [word, 'P1Y'] as const),
  ...'месячный месячного месячному месячным месячном'.split(' ').map((word) => [word, 'P1M'] as const),
  ...'недельный недельного недельному недельным недельном'.split(' ').map((word) => [word, 'P1W'] as const),
  ...'суточный суточного суточному суточным суточном'.split(' ').map((word) => [word, 'P1D'] as const),
  ['fortnight', 'P2W'],
])

/** One and a half as one word, and a half alone; they count as numbers before a unit. */
export const HALF_NUMBERS: ReadonlyMap<string, number> = new Map([
  ['полтора', 1.5],
  ['полторы', 1.5],
  ['полутора', 1.5],
  ['half', 0.5],
  ['жарты', 0.5],
])
