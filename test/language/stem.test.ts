import { describe, expect, it } from 'vitest'
import { createStemmer } from '../../src/language/stem.js'

// Forms that must share one stem.
const RUSSIAN = [
  'данные данных данным данными',
  'согласие согласия согласию согласием согласии',
  'день дня дней дню днем дни днями',
  'год года лет году годы годами',
  'ребёнок ребенка дети детей детьми',
  'человек людей людям людьми',
  'имя имени именем имена',
  'отзыв отзыва отзыве',
  'орган органа органы органов органами',
  'защита защите защиты защитой',
  'запись записи записью записей',
  'деятельность деятельности деятельностью',
  'безопасность безопасности безопасностью',
  'ответственность ответственности',
  'возможность возможностей возможностью',
  'личность личности личностью',
  'использовать использует используются использующий используемых используем',
  'требовать требует требуют требующий',
  'гарантировать гарантирует гарантируем',
  'передавать передает передают передаются передаем передать',
  'продавать продает продаем',
  'ссылка ссылки ссылок',
  'рассылка рассылок рассылками',
  'заявка заявок заявки',
  'настройка настроек настройках',
  'пользователь пользователя пользователем пользователей пользователями',
  'третьи третьим третьих третьими',
  'лицо лица лиц лицам лицами',
  'цель цели целей целях',
  'закон закона законом законов',
  'статья статьи статей статьей',
  'мочь может могут можем',
  'казахстан казахстана казахстане',
  'египет египта египте',
]

const ENGLISH = [
  'cookie cookies',
  'share shared shares sharing',
  'use used uses using',
  'process processed processes processing',
  "user users user's",
  'right rights',
  'party parties',
  'retain retained retains retaining',
  'transfer transferred transfers transferring',
]

const APART: ['ru' | 'en', string, string][] = [
  ['ru', 'новую', 'новость'],
  ['ru', 'сайт', 'сай'],
  ['ru', 'лицо', 'лицензия'],
  ['ru', 'цель', 'целый'],
  ['ru', 'статья', 'стать'],
  ['ru', 'почта', 'почти'],
  ['ru', 'поля', 'пола'],
  ['ru', 'хранение', 'охрана'],
  ['en', 'us', 'use'],
  ['en', 'us', 'using'],
  ['en', 'policy', 'police'],
]

describe('createStemmer', () => {
  it.each(RUSSIAN)('joins %s', (family) => {
    expect(new Set(family.split(' ').map(createStemmer('ru'))).size).toBe(1)
  })

  it.each(ENGLISH)('joins %s', (family) => {
    expect(new Set(family.split(' ').map(createStemmer('en'))).size).toBe(1)
  })

  it.each(APART)('%s keeps %s and %s apart', (language, one, other) => {
    const stem = createStemmer(language)
    expect(stem(one)).not.toBe(stem(other))
  })

  it.each([
    ['ru', 'google'],
    ['ru', 'cookies'],
    ['ru', '152'],
    ['ru', '12.03.2024'],
    ['en', 'данными'],
    ['en', 'us'],
    ['kk', 'analytics'],
  ] as const)('%s leaves %s as it is', (language, word) => {
    expect(createStemmer(language)(word)).toBe(word)
  })

  it('folds ё, so that either spelling gives one stem', () => {
    const stem = createStemmer('ru')
    expect(stem('учёта')).toBe(stem('учета'))
  })

  it('leaves runs of letters alone', () => {
    const run = 'данными'.repeat(1_000)
    expect(createStemmer('ru')(run)).toBe(run)
  })

  it('holds on to a bounded number of words', () => {
    const stem = createStemmer('ru')
    for (let i = 0; i < 120_000; i++) stem(`слово${i}ами`)
    expect(stem('данными')).toBe('дан')
  })
})
