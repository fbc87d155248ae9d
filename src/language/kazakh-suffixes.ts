/**
 * Kazakh endings as data. Most come in four to six shapes: back or front vowel (harmony with the last vowel of the stem),
 * and an initial consonant that depends on the stem's last sound. `after` says which sounds may stand before:
 * v vowels, r rounded vowels (which end only loan words: видео), s sonorants and other voiced consonants, n nasals,
 * t voiceless consonants (and б, в, г, д at a stem's end).
 */
export interface KazakhSuffix {
  readonly text: string
  /** Classes of the sound before, as a string of v, r, s, n, t. */
  readonly after: string
  readonly harmony: 'back' | 'front' | 'any'
}

const BACK_OF: Readonly<Record<string, string>> = { е: 'а', і: 'ы', г: 'ғ', к: 'қ' }

/** Rows are written in the front shape; the back one follows by harmony (е→а, і→ы, г→ғ, к→қ). */
function bothHarmonies(rows: readonly string[]): readonly KazakhSuffix[] {
  const all: KazakhSuffix[] = []
  for (const row of rows) {
    const [front = '', after = 'vrsnt'] = row.split(' ')
    const back = [...front].map((char) => BACK_OF[char] ?? char).join('')
    all.push({ text: front, after, harmony: back === front ? 'any' : 'front' })
    if (back !== front) all.push({ text: back, after, harmony: 'back' })
  }
  return all
}

/** Case, possession, number and the adjective of place, outermost or not: the stripper takes them off one by one. */
export const NOMINAL_SUFFIXES: readonly KazakhSuffix[] = bothHarmonies([
  // plural
  'лер vrs',
  'дер sn',
  'тер t',
  // genitive
  'нің vrn',
  'дің s',
  'тің t',
  // dative
  'ге vrsn',
  'ке t',
  'іне snt',
  'сіне v',
  // accusative
  'ні v',
  'ді sn',
  'ті t',
  'ін snt',
  'сін v',
  // locative
  'де vrsn',
  'те t',
  'інде snt',
  'сінде v',
  // ablative
  'ден vrs',
  'нен n',
  'тен t',
  'інен snt',
  'сінен v',
  // what is in a place
  'дегі vrsn',
  'тегі t',
  'гі sn',
  'індегі snt',
  'сіндегі v',
  // possession: my (in consents, after a plural), yours, ours, theirs
  'лерім vrs',
  'дерім sn',
  'терім t',
  'лерімді vrs',
  'дерімді sn',
  'терімді t',
  'іңіз snt',
  'ңіз v',
  'іміз snt',
  'міз v',
  'і snt',
  'сі v',
])

/** The instrumental has one vowel for both harmonies. */
export const INSTRUMENTAL_SUFFIXES: readonly KazakhSuffix[] = [
  { text: 'мен', after: 'vrsn', harmony: 'any' },
  { text: 'бен', after: 's', harmony: 'any' },
  { text: 'пен', after: 't', harmony: 'any' },
]

/** Finite verbs, participles, converbs and the verbal noun in -у, with and without negation. */
export const VERBAL_SUFFIXES: readonly KazakhSuffix[] = bothHarmonies([
  ...negated([
    'йді',
    'йміз',
    'ймін',
    'йсіз',
    'йтін',
    'ген',
    'генде',
    'ді',
    'дік',
    'ңіз',
    'се',
    'у',
    'й',
    'стен',
  ]),
  // present and future: consonant stem, then vowel stem
  'еді snt',
  'еміз snt',
  'емін snt',
  'есіз snt',
  'етін snt',
  'йді v',
  'йміз v',
  'ймін v',
  'йсіз v',
  'йтін v',
  'иді snt',
  'иміз snt',
  'итін snt',
  // participle of the past, and conditions on it
  'ген vsn',
  'кен t',
  'се',
  // converbs
  'іп snt',
  'п v',
  'й v',
  // verbal noun
  'у',
])

function negated(endings: readonly string[]): string[] {
  return endings.flatMap((ending) => [`ме${ending} vs`, `бе${ending} n`, `бе${ending} s`, `пе${ending} t`])
}

/** Passive voice, taken off only where a verbal ending stood after it. */
export const PASSIVE_SUFFIXES: readonly KazakhSuffix[] = bothHarmonies(['л v', 'іл snt', 'ін s'])

/**
 * Common words that end like a suffixed one but are whole: stripping stops at them. Verb stems that end like a locative
 * (сақта-, өңде-), nouns in -й, -п, -ға, and function words.
 */
export const WHOLE_WORDS: ReadonlySet<string> = new Set(
  `және немесе үшін туралы бойынша арқылы кейін дейін бұрын егер бірақ сондай осындай мұндай қандай басқа өзге жеке
   барлық кез келген болса емес жоқ тек ғана әрі қарай ретінде ішінде негізінде кезінде сәйкес қатысты қарсы
   сақта өңде қолда қолдан пайдалан ұсын тұлға мекенжай жағдай талап жауап кітап есеп мектеп кәсіп тәртіп қауіп көп
   қамтамасыз орында жолда негізде байланыс мәлімде белгіле ұйым мүдде мүмкін орта аула анкета карта қала бала
   ереже мәселе база шара мінез нәрсе пікір тілде міндетте мақұлда қолжетімді жария тарапынан сайма-сай
   электронды бағдарлама хабарлама тапсырма жарнама анықтама кепілдеме мерзімді тиісті нақты қажетті маңызды
   өте бүкіл бәрі барша күнде сайын орай бой той ой қой жай май сай бай тай най шай ай үй сүй
   компания шарт жаса тарат жинақ қорға атау
   орын орган қазақстан субъект объект проект контракт контакт продукт факт маман белгі үлгі белгіле басқар
   саясат ақпарат санат мақсат мемлекет мәлімет қызмет әрекет уәкілет қабілет аппарат сертификат формат интернет кабинет
   рұқсат міндет сурет құрмет хат зат азамат пакет сайт пошта нұсқа алматы қай
   ықпал қара қарап тарап себеп қалып сұра жаңарт біз сіз олар біздің сіздің оның бізге сізге бұл осы сол мына барысында`.split(
    /\s+/,
  ),
)

/** Verbs whose converb in -а/-е stands before «алады» (may): пайдалана алады. Nouns end in -а too often for a rule. */
export const CONVERB_STEMS: ReadonlySet<string> = new Set(
  `бер жібер ұсын көрсет өзгерт өшір тарат сат ал бол кел қолдан пайдалан тоқтат шығар жүргіз енгіз білдір жеткіз
   түзет қайтар тапсыр орындат жаңарт келіс бөліс өткіз алмастыр талап ет`.split(/\s+/),
)

/** Stems whose last vowel falls out before a possessive ending (орын, орны), by the shortened stem. */
export const VOWEL_DROPPED: ReadonlyMap<string, string> = new Map([
  ['орн', 'орын'],
  ['халқ', 'халық'],
  ['ерк', 'ерік'],
  ['көрк', 'көрік'],
  ['мойн', 'мойын'],
  ['аузы', 'ауыз'],
  ['қысм', 'қысым'],
])
