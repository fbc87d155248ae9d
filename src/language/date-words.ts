const RUSSIAN_STEMS = 'январ феврал март апрел ма июн июл август сентябр октябр ноябр декабр'.split(' ')
const RUSSIAN_SOFT = ['ь', 'я', 'ю', 'ем', 'е']
const RUSSIAN_HARD = ['', 'а', 'у', 'ом', 'е']
const RUSSIAN_MAY = ['й', 'я', 'ю', 'ем', 'е']
const RUSSIAN_SHORT = 'янв фев мар апр . июн июл авг сен окт ноя дек'.split(' ')
const ENGLISH = 'january february march april may june july august september october november december'.split(
  ' ',
)
const KAZAKH = 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' ')
const KAZAKH_ENDINGS =
  ' ы і сы сі да де та те ы дағы дегі тағы тегі ында інде сында сінде ындағы індегі сындағы сіндегі нан нен дан ден тан тен ынан інен сынан сінен ға ге қа ке ына іне сына сіне ның нің дың дің тың тің ының інің сының сінің ын ін'.split(
    ' ',
  )

function buildMonths(): ReadonlyMap<string, number> {
  const months = new Map<string, number>([
    ['февр', 2],
    ['сент', 9],
    ['нояб', 11],
    ['sept', 9],
  ])
  for (let month = 1; month <= 12; month++) {
    const stem = RUSSIAN_STEMS[month - 1]!
    const endings = stem === 'ма' ? RUSSIAN_MAY : /[тс]т?$/.test(stem) ? RUSSIAN_HARD : RUSSIAN_SOFT
    for (const ending of endings) months.set(stem + ending, month)
    months.set(RUSSIAN_SHORT[month - 1]!, month)
    const english = ENGLISH[month - 1]!
    months.set(english, month)
    months.set(english.slice(0, 3), month)
    for (const ending of KAZAKH_ENDINGS) months.set(KAZAKH[month - 1]! + ending, month)
  }
  return months
}

/** Month 1–12 by its name in any of the three languages, in any case and short form; lower case. */
export const MONTHS: ReadonlyMap<string, number> = buildMonths()

/** What follows a year: года, г., жылғы, ж. */
export const YEAR_WORD = /^(?:г|гг|год|года|году|годом|ж|жыл|жылғы|жылы|жылдың|жылдан|жылға|жылдағы)$/
