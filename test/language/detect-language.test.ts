import { describe, expect, it } from 'vitest'
import { detectLanguage } from '../../src/language/detect-language.js'
import type { Language } from '../../src/language/language.js'

const ALONE: [Language, string][] = [
  ['ru', 'Оператор обрабатывает персональные данные посетителей сайта.'],
  ['ru', 'Мы используем Google Analytics, Meta Pixel и Hotjar для оценки посещаемости.'],
  ['ru', 'Передача данных в Amazon Web Services EMEA SARL, Google Ireland Limited и Cloudflare Inc.'],
  ['ru', 'ТОО «Қызылжар сүт өнімдері» обрабатывает данные покупателей для доставки заказов.'],
  ['ru', 'Политика конфиденциальности'],
  ['ru', 'Контакты'],
  ['ru', 'г. Астана, пр. Кабанбай батыра'],
  ['en', 'We collect personal data when you visit the site.'],
  ['en', 'Privacy Policy'],
  ['en', 'Contact us at ТОО Ромашка, Алматы, ул. Абая 5, if you have questions about how we use your data.'],
  ['en', 'Café Zürich GmbH processes your résumé and naïve façade data'],
  ['kk', 'Біз сіздің дербес деректеріңізді заңға сәйкес өңдейміз.'],
  ['kk', 'Құпиялылық саясаты'],
  ['kk', 'Дербес деректер'],
  ['kk', 'Сайтта Google Analytics және Яндекс.Метрика пайдаланылады.'],
  ['kk', 'Дербес деректерди ондеу саясаты пайдаланушы туралы малиметтер ушин арналган'],
  ['kk', 'Осы саясат Қазақстан Республикасының заңнамасына сәйкес әзірленген'],
  ['kk', 'Байланыс'],
  ['en', ''],
  ['en', '12.03.2024 — 15 %'],
]

const AMONG: [Language, Language, string][] = [
  ['ru', 'ru', 'Google Analytics'],
  ['ru', 'ru', 'Cookie'],
  ['ru', 'ru', '5.'],
  ['ru', 'ru', 'info@romashka-test.ru'],
  ['ru', 'en', 'How we use your information'],
  ['ru', 'kk', 'Жеке деректерді қорғау'],
  ['kk', 'kk', 'Google Analytics'],
  ['kk', 'kk', 'Телефон'],
  ['kk', 'kk', 'Push-хабарландырулар жеткізу — push-токен'],
  ['kk', 'kk', 'Алматы'],
  ['kk', 'ru', 'Права пользователя и порядок их осуществления'],
  ['kk', 'ru', 'Общие положения о порядке обработки'],
  ['en', 'en', 'Яндекс (Yandex LLC) Metrica'],
  ['en', 'ru', 'Политика конфиденциальности'],
  ['en', 'en', 'Stripe'],
]

describe('detectLanguage', () => {
  it.each(ALONE)('is %s: %s', (expected, text) => {
    expect(detectLanguage(text)).toBe(expected)
  })

  it.each(AMONG)('within %s text is %s: %s', (prior, expected, text) => {
    expect(detectLanguage(text, prior)).toBe(expected)
  })

  it('reads no more than its sample', () => {
    const started = performance.now()
    detectLanguage('данные '.repeat(2_000_000))
    expect(performance.now() - started).toBeLessThan(200)
  })
})
