import type { Language } from './language.js'

const LISTS: Readonly<Record<Language, string>> = {
  ru: `и в на не по с к о об из за от для при или что это как так если также его ее их все мы вы вас вам нас наш наши нашего
    ваш ваши ваших который которые которых через после только может могут быть был было были является являются между
    настоящей настоящая данные данных согласие политика персональных обработка обработки обработку до под над
    без чтобы где когда либо иных иные этом этого этой условия сведения информация контакты права
    конфиденциальности пользователь пользователя оператор оператора`,
  en: `the of and to in a is that for it as with on by be are this or we our us you your from at an not will may can which
    have has any all if other such information data personal privacy policy use used when how what who do does their
    they these those about under than been more no only into through contact rights collect terms service services
    shall must its after before out up was were per legal law security third parties`,
  // Both as spelled and as typed on a Russian keyboard (жане, ушин, дербес, малиметтер).
  kk: `және жане немесе үшін ушин бойынша бұл бул осы туралы арқылы аркылы болып табылады болады біз биз сіз сиз мен бен пен
    дербес деректер деректерді деректердің деректерін дерек мәліметтер малиметтер мәліметтерді келісім келисим саясат
    саясаты құпиялылық купиялылык пайдаланушы пайдаланушының пайдалану өңдеу ондеу өңдеуге жинау сақтау сактау
    сайттың сайтты заң занына заңына заңнамасына сәйкес сайкес кейін кейин дейін дейин ретінде ретинде егер ғана гана
    емес жоқ жок тиіс тиис керек мүмкін мумкин барлық барлык басқа баска біздің биздин сіздің сиздин оның онын олар
    қазақстан республикасының республикасы тарапынан мақсатында максатында құқық құқығы байланыс қатысты катысты
    беру алу ету жасау мерзім мерзими үшінші ушинши тұлға тулга тұлғалар тулгалар`,
}

function buildIndex(): ReadonlyMap<string, Language> {
  const index = new Map<string, Language>()
  for (const language of ['ru', 'en', 'kk'] as const) {
    for (const word of LISTS[language].split(/\s+/)) index.set(word, language)
  }
  return index
}

/** Frequent words that tell the three languages apart, in lower case with their language. */
export const FUNCTION_WORDS: ReadonlyMap<string, Language> = buildIndex()

/** No function word is longer. */
export const MAX_FUNCTION_WORD_LENGTH = 18
