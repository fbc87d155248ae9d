import { describe, expect, it } from 'vitest'
import { factsIn } from './facts-in.js'

const sites = (text: string): string[] => [...new Set(factsIn(text, 'website').map(({ domain }) => domain))]

describe('sites of the operator', () => {
  it.each([
    ['Политика действует на сайте https://www.StepVeter.kz/.', ['stepveter.kz']],
    ['Политика действует на сайте stepveter.kz и в приложении.', ['stepveter.kz']],
    ['This policy applies to our website northpath.io.', ['northpath.io']],
    ['Visit https://shop.northpath.io/cart to order.', ['shop.northpath.io']],
    ['Саясат dalazheli.kz сайтында қолданылады.', ['dalazheli.kz']],
    ['Сайт лаванда.рф собирает имя и телефон.', ['лаванда.рф']],
    ['Наш магазин: lavanda.shop. Пишите на info@lavanda.shop.', ['lavanda.shop']],
  ])('%s', (text, expected) => {
    expect(sites(text)).toEqual(expected)
  })

  it.each([
    'We collect your name. Learn more about cookies at allaboutcookies.org.',
    'Мы используем Яндекс.Метрику: https://yandex.ru/legal/confidential',
    'The text of the law is at https://adilet.zan.kz/rus/docs/Z1300000094.',
    'You can complain at https://ico.org.uk/make-a-complaint.',
    'Мы собираем данные (сбор, запись и т.д.) и храним их.',
    'Write to info@gmail.com about your data.',
    'Version 2.1.ru of the text, file policy.pdf, section 3.4.',
  ])('none: %s', (text) => {
    expect(sites(text)).toEqual([])
  })
})
