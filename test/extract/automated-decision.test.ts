import { expect, it } from 'vitest'
import { factsOf } from './facts-in.js'

const stances = (text: string): string[] =>
  factsOf(text, 'automated-decision').map(({ polarity }) => polarity)

it.each<[string, string[]]>([
  ['Решение о займе принимается на основании исключительно автоматизированной обработки.', ['affirmed']],
  ['Мы не принимаем решений на основе автоматизированной обработки.', ['denied']],
  ['Мы используем скоринг и профилирование клиентов.', ['affirmed']],
  ['We make automated decisions about your loan application.', ['affirmed']],
  ['We do not use automated decision-making or profiling.', ['denied']],
  ['We take no decisions by automated means.', ['denied']],
  ['There is no automated decision-making, including profiling.', ['denied']],
  ['Біз автоматтандырылған шешім қабылдаймыз.', ['affirmed']],
  ['## Your rights\n\nYou have the right not to be subject to automated decisions.', []],
  ['You can change your profile page.', []],
  ['Обработка ведётся автоматизированным способом.', []],
])('%s', (text, expected) => {
  expect(stances(text)).toEqual(expected)
})
