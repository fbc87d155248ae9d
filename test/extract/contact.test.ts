import { describe, expect, it } from 'vitest'
import { factsIn } from './facts-in.js'

const contacts = (text: string, kind: string): string[] => [
  ...new Set(factsIn(text, 'contact').flatMap((one) => (one.kind === kind ? [one.value] : []))),
]

describe('e-mail addresses', () => {
  it.each([
    ['Пишите на Info@StepVeter.kz.', ['info@stepveter.kz']],
    [
      'E-mail: privacy@north-path.co.uk, press@north-path.co.uk',
      ['privacy@north-path.co.uk', 'press@north-path.co.uk'],
    ],
    ['Сұрақтар: qoldau.kyzmeti@dalazheli.kz', ['qoldau.kyzmeti@dalazheli.kz']],
    ['Write [to us](mailto:hello@northpath.io?subject=Data) about your data.', ['hello@northpath.io']],
    ['Вопросы: почта@пример.рф', ['почта@пример.рф']],
  ])('%s', (text, expected) => {
    expect(contacts(text, 'email')).toEqual(expected)
  })

  it.each([
    'We collect your e-mail address and @nickname.',
    'You may complain to the Information Commissioner’s Office, casework@ico.org.uk.',
    'Жалобы принимает Роскомнадзор: rsoc_in@rkn.gov.ru.',
  ])('none: %s', (text) => {
    expect(contacts(text, 'email')).toEqual([])
  })

  it.each([
    ['По вопросам персональных данных: pd@stepveter.kz', 'requests'],
    ['Служба поддержки: help@stepveter.kz', 'support'],
    ['Our data protection officer can be reached at anna@northpath.io.', 'dpo'],
    ['dpo@northpath.io', 'dpo'],
    ['E-mail: info@stepveter.kz', undefined],
  ])('role of %s: %s', (text, role) => {
    expect(factsIn(text, 'contact')[0]?.role).toBe(role)
  })
})

describe('phones', () => {
  it.each([
    ['Телефон: +7 (727) 250-12-34', ['+77272501234']],
    ['Тел. 8 701 218 39 91', ['+77012183991']],
    ['Қоңырау шалыңыз: +7 701 218 39 91', ['+77012183991']],
    ['Call us at 1-888-246-7822.', ['+18882467822']],
    ['Phone: +44 20 7946 0958', ['+442079460958']],
    ['Call 1-800-FLOWERS for help.', ['+18003569377']],
  ])('%s', (text, expected) => {
    expect(contacts(text, 'phone')).toEqual(expected)
  })

  it.each([
    'БИН 200740001232, ИИК KZ58125KZT1234567890',
    'Закон от 21.05.2013 № 94-V, индекс 050000',
    'P.O. Box 10-80108, Kilifi',
    'Заказ № 8 701 218 39 91 доставлен 12.05.2025',
    'Роскомнадзор: телефон +7 495 987-68-00',
  ])('none: %s', (text) => {
    expect(contacts(text, 'phone')).toEqual([])
  })

  it.each([
    ['Телефон: +7 727 250 12 34', true],
    ['Телефон: +7 727 250 12', false],
  ])('can be dialled: %s → %s', (text, valid) => {
    expect(factsIn(text, 'contact')[0]?.valid).toBe(valid)
  })
})

describe('postal addresses', () => {
  it.each([
    ['Адрес: г. Караганда, ул. Ермекова, д. 12', ['г. Караганда, ул. Ермекова, д. 12']],
    ['ТОО «Степной ветер», адрес: г. Караганда, собирает имя.', ['г. Караганда']],
    ['Юридический адрес: 050000, г. Алматы, пр. Абая, 5, офис 3', ['050000, г. Алматы, пр. Абая, 5, офис 3']],
    [
      '## Контакты\n\nТОО «Степной ветер»\n\nг. Астана, проспект Туран, 18, 2 этаж\n\ninfo@stepveter.kz',
      ['г. Астана, проспект Туран, 18, 2 этаж'],
    ],
    ['г. Актау, 2 мкр., БЦ «Каспий», 22 офис', ['г. Актау, 2 мкр., БЦ «Каспий», 22 офис']],
    ['Мекенжайы: Қарағанды қаласы, Ерубаев көшесі, 12-үй', ['Қарағанды қаласы, Ерубаев көшесі, 12-үй']],
    ['Ақтау қ., Абай даңғылы, 33, 3-қабат', ['Ақтау қ., Абай даңғылы, 33, 3-қабат']],
    ['Northern Path Ltd, 14 Larkspur Way, Leeds LS1 4AB', ['14 Larkspur Way, Leeds LS1 4AB']],
    [
      'Address: 50 Fern Street, Suite 600, Springfield, IL 62701',
      ['50 Fern Street, Suite 600, Springfield, IL 62701'],
    ],
    ['Harbour Light GmbH, Lindenstraße 5, 10117 Berlin', ['Lindenstraße 5, 10117 Berlin']],
  ])('%s', (text, expected) => {
    expect(contacts(text, 'address')).toEqual(expected)
  })

  it.each([
    'г. Астана, 12 мая 2025 г.',
    'Мы собираем IP-адрес, адрес электронной почты и адрес доставки.',
    'Политика размещена по адресу: https://stepveter.kz/policy',
    'Пользователь сообщает: город, улица, дом, квартира.',
    'You may complain to the Information Commissioner’s Office, Wycliffe House, Water Lane, Wilmslow, SK9 5AF.',
    '## Cookies\n\nGoogle Ireland Limited, Gordon House, Barrow Street, Dublin 4, sets cookies.',
    'We collect your postal address and the street, city and state you live in.',
    '8.4 Other State Privacy Rights in 2025',
    'Сведения о банке: банк АО «Медный», г. Алматы, ул. Панфилова, 98',
  ])('none: %s', (text) => {
    expect(contacts(text, 'address')).toEqual([])
  })
})
