import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Language } from '../../src/language/language.js'
import { splitSentences } from '../../src/language/sentences.js'

// A bar marks where one sentence ends and the next begins.
const RUSSIAN = [
  'Оператор обрабатывает данные. | Срок хранения не установлен.',
  'Согласно ст. 6 Закона обработка допускается. | Далее.',
  'В соответствии с п. 2 ч. 1 ст. 6 Закона и пп. 3 п. 5 Правил.',
  'Адрес: г. Алматы, ул. Абая, д. 5, кв. 7. | Телефон указан ниже.',
  'Закон принят в 2013 г. | Он действует.',
  'Закон от 27 июля 2006 г. № 152-ФЗ действует.',
  'Закон от 27.07.2006 г. N 152-ФЗ действует.',
  'Данные за 2019–2021 гг. хранятся в архиве.',
  'Имя, телефон и т. д. | Оператор не проверяет их.',
  'Имя, телефон и т.д. и прочее.',
  'Имя, телефон и т. п. передаются, т. е. становятся известны.',
  'Данные (имя, телефон и т. д.) Пользователя хранятся.',
  'Директор И. И. Иванов подписал приказ. | Он действует.',
  'Директор Иванов И.И. подписал приказ.',
  'Штраф до 500 тыс. руб. за нарушение. | Оплата в срок.',
  'Штраф составит 500 руб. | Оплатить его нужно.',
  'Сайт использует сервис Яндекс.Метрика для статистики. | Данные получает Яндекс. | Оператор их не видит.',
  '3.1.2. Оператор вправе отказать. | 3.1.3. Оператор обязан ответить.',
  '1. Общие положения',
  'Статья 5. Принципы обработки',
  'IV. Права субъекта',
  'Согласие действует до 12.03.2024. | Потом оно прекращается.',
  'В порядке п. 5.2. Политики субъект вправе отозвать согласие.',
  'В разделе 5.2. | Оператор вправе отказать.',
  'Сайт www.romashka-test.ru. | Почта info@romashka-test.ru. | Телефон есть.',
  'Откройте https://romashka-test.ru/a?b=c.d и прочтите.',
  'Что такое cookie? | Это файлы! | Их можно удалить…',
  'Обработка… прекращается. | Всё.',
  'Имя... телефон... и прочее.',
  'Он сказал: «Согласен.» | Оператор записал.',
  'Школа им. Абая передаёт данные.',
  'Собираем: имя; телефон; адрес. | Не собираем прочее.',
  'Узел Node.js собирает журнал.',
  'г. Москва',
  'ТОО «Ромашка» (далее — Оператор). | Оператор находится в РК.',
  'Yahoo! и другие сервисы.',
  'первая строка\n| вторая строка',
  'до «___» ______ 20__ г. | Подпись.',
  'См. п. 4.1. настоящей Политики.',
  'Оператор — проф. Петров и др. лица.',
  'В случаях, предусмотренных п.п. 5.2. и 5.3. настоящей Политики, данные удаляются. | Это так.',
  '• 5. Права субъекта',
]

const ENGLISH = [
  'We collect data. | You may object.',
  'We use cookies, e.g. Google Analytics. | You may opt out.',
  'We use partners, i.e. Stripe and others.',
  'Under Art. 6 GDPR and Sec. 3.2 we process data.',
  'See No. 5 of the list. | It is short.',
  'Acme Inc. | We collect data.',
  'Acme Inc. Privacy Policy',
  'Acme, Inc. and Widgets Ltd. share data. | They are partners.',
  'The U.S. Department of Commerce decides. | We comply.',
  'We transfer data to the U.S. | You consent to it.',
  'Mr. J. Smith is our officer. | Write to him.',
  'Names, emails, etc. | We keep them.',
  'Names, emails etc. are kept.',
  'Version 2.1.3 applies. | 1.2 Scope.',
  'Section 2. Data we collect',
  'Effective Jan. 5, 2024 we keep logs.',
  'We call at 9 a.m. every day.',
  'We support the arts. | They matter.',
  'The answer is no. | We never did.',
  'We rely on Art. 6 and Art. GDPR too.',
  'Do we sell data? | No! | We never do.',
  '"We never sell." | That is it.',
  'Visit example.com. | Write to a.b@example.com. | Done.',
  'See 45 C.F.R. Part 164.',
]

const KAZAKH = [
  'Біз деректерді жинаймыз. | Сіз келісім бересіз.',
  'Аты, телефоны, т.б. деректер жиналады.',
  'Аты, телефоны және т.б. | Біз оларды сақтаймыз.',
  'Заң 2013 ж. 21 мамырда қабылданды. | Ол күшінде.',
  'Саясат 2026 ж. | Ол өзгеруі мүмкін.',
  'Мекенжайы: Алматы қ., Абай көш., 5-үй.',
  '1-бап. Жалпы ережелер',
  'Құны 500 тг. құрайды.',
]

const rows = (language: Language, phrases: readonly string[]): [Language, string][] =>
  phrases.map((phrase) => [language, phrase])

function barred(text: string, language: Language): string[] {
  return splitSentences(text, language).map(({ start, end }) => text.slice(start, end))
}

describe('splitSentences', () => {
  it.each([...rows('ru', RUSSIAN), ...rows('en', ENGLISH), ...rows('kk', KAZAKH)])(
    '%s: %s',
    (language, phrase) => {
      expect(barred(phrase.replaceAll('| ', ''), language)).toEqual(phrase.split(/\s*\| ?/))
    },
  )

  it('parts Russian sentences whose space was lost', () => {
    expect(barred('Оператор хранит данные.Пользователь согласен.', 'ru')).toEqual([
      'Оператор хранит данные.',
      'Пользователь согласен.',
    ])
  })

  it('counts offsets in the whole text when given a range', () => {
    const text = 'Первое. Второе предложение. Третье.'
    expect(splitSentences(text, 'ru', 8, 27)).toEqual([{ start: 8, end: 27 }])
  })

  const anyText = fc.string({
    unit: fc.constantFrom(...'абВГ яz. .. ! ?…\n ()«»"123 т.д. г. №'),
    maxLength: 200,
  })

  it.each(['ru', 'en', 'kk'] as const)('covers everything but white space, in order (%s)', (language) => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0
        for (const { start, end } of splitSentences(text, language)) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(text.slice(at, start).trim()).toBe('')
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(text.slice(at).trim()).toBe('')
      }),
    )
  })

  it.each(['.', '. ', 'a. ', '1. ', 'т. ', '1.', 'А', '7', '" ', ') ', '! ', '.)'])(
    'stays linear on a run of %j',
    (piece) => {
      const started = performance.now()
      splitSentences(piece.repeat(100_000), 'ru')
      expect(performance.now() - started).toBeLessThan(2_000)
    },
  )
})
