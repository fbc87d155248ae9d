import { expect, it } from 'vitest'
import { factsOf } from './facts-in.js'

const stances = (text: string): string[] =>
  factsOf(text, 'mandatory-provision').map(({ polarity }) => polarity)

it.each<[string, string[]]>([
  ['В случае отказа от предоставления данных заказ не может быть оформлен.', ['affirmed']],
  ['Поля, отмеченные звёздочкой, заполняются обязательно.', ['affirmed']],
  ['Пользователь предоставляет данные добровольно.', ['denied']],
  ['If you do not provide your name, we cannot open an account.', ['affirmed']],
  ['You are not required to provide your phone number.', ['denied']],
  ['Providing this data is mandatory.', ['affirmed']],
  ['Деректер ерікті түрде беріледі.', ['denied']],
  ['Мы обрабатываем имя и телефон.', []],
  ['## Изменения\n\nПубликация новой редакции обязательна.', []],
])('%s', (text, expected) => {
  expect(stances(text)).toEqual(expected)
})
