import { describe, expect, it } from 'vitest'
import { factsIn } from './facts-in.js'

const mechanisms = (text: string): string[] =>
  [...new Set(factsIn(text, 'consent-mechanism').map(({ mechanism }) => mechanism))].sort()

describe('ways of consenting', () => {
  it.each([
    ['Использование Сайта означает согласие с настоящей Политикой.', ['use-of-site']],
    ['Продолжая пользоваться сервисом, вы соглашаетесь с новой редакцией Политики.', ['use-of-site']],
    ['Пользователь даёт согласие, проставляя галочку в соответствующем поле.', ['checkbox']],
    [
      'Заполняя форму и нажимая кнопку «Отправить», вы даёте согласие на обработку данных.',
      ['form-submission'],
    ],
    ['Регистрируясь на сайте, Пользователь выражает согласие на обработку данных.', ['registration']],
    ['Акцепт оферты означает согласие Клиента на обработку данных.', ['contract-acceptance']],
    ['Биометрические данные обрабатываются с письменного согласия субъекта.', ['written']],
    [
      'Согласие на cookie вы даёте в баннере cookie при первом посещении, нажав «Принять».',
      ['cookie-banner'],
    ],
    ['By using our app you agree to this privacy policy.', ['use-of-site']],
    ['Your continued use of the service constitutes acceptance of the policy.', ['use-of-site']],
    ['You give consent by ticking the box on our form.', ['checkbox']],
    ['By submitting the form you consent to the processing of your data.', ['form-submission']],
    ['By creating an account you consent to this policy.', ['registration']],
    ['We use health data only with your written consent.', ['written']],
    ['Сайтты пайдалана отырып, сіз осы Саясатпен келісесіз.', ['use-of-site']],
  ])('%s', (text, expected) => {
    expect(mechanisms(text)).toEqual(expected)
  })

  it.each([
    'При регистрации Пользователь указывает имя и телефон.',
    'В случае несогласия Пользователь должен прекратить использование Сайта.',
    'Отзыв согласия направляется в письменной форме на адрес Оператора.',
    '## Трансграничная передача\n\nПередача возможна при наличии согласия субъекта в письменной форме.',
    'We use the information you provide when you register.',
    'Most browsers automatically accept cookies.',
    'If you do not agree, do not use the site.',
    'Contact us if you have not agreed to a message from our website.',
  ])('none: %s', (text) => {
    expect(mechanisms(text)).toEqual([])
  })
})
