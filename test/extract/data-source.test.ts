import { expect, it } from 'vitest'
import { factsIn } from './facts-in.js'

const sources = (text: string): string[] => factsIn(text, 'data-source').map(({ source }) => source)

it.each<[string, string[]]>([
  ['Мы обрабатываем данные, которые вы предоставляете при регистрации.', ['subject']],
  ['Сведения о браузере собираются автоматически.', ['automatic']],
  ['Мы можем получать данные от партнёров и из открытых источников.', ['third-party', 'public']],
  ['Данные получаются непосредственно от субъекта.', ['subject']],
  [
    'We collect information from publicly available sources and from third parties.',
    ['public', 'third-party'],
  ],
  ['We automatically collect your IP address.', ['automatic']],
  ['We process the data that you give us when you register.', ['subject']],
  ['Деректер автоматты түрде жиналады.', ['automatic']],
  ['Обработка ведётся с использованием средств автоматизации.', []],
  ['Мы не получаем данные от третьих лиц.', []],
  ['## Ваши права\n\nВы можете предоставить уточнённые данные.', []],
])('%s', (text, expected) => {
  expect(sources(text)).toEqual(expect.arrayContaining(expected))
  expect(sources(text)).toHaveLength(expected.length)
})
