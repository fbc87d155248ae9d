import { expect, it } from 'vitest'
import { factsIn } from './facts-in.js'

const ages = (text: string): number[] => factsIn(text, 'minimum-age').map(({ age }) => age)

it.each<[string, number[]]>([
  ['Сайт не предназначен для лиц, не достигших 18 лет.', [18]],
  ['Пользователь – дееспособное лицо, достигшее 18-летнего возраста.', [18]],
  ['Если ребёнку не исполнилось 14 лет, регистрация возможна с согласия родителей.', [14]],
  ['Приложение не предназначено для лиц младше 13 лет (или 16 лет в некоторых странах).', [13]],
  ['We do not knowingly collect data from children under 13.', [13]],
  ['You must be at least 16 years old to use the app.', [16]],
  [
    'Our service is not directed to anyone under the age of 18. We do not knowingly collect data from children under 13.',
    [18],
  ],
  ['Сервис 16 жасқа толмаған тұлғаларға арналмаған.', [16]],
  ['Данные хранятся 5 лет.', []],
  ['We do not sell data of consumers under 16 years of age.', []],
  ['If we learn that a child under 13 gave us data, we delete it.', []],
  ['Мы работаем на рынке более 18 лет.', []],
])('%s', (text, expected) => {
  expect(ages(text)).toEqual(expected)
})
