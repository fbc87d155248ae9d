import { describe, expect, it } from 'vitest'
import { findLeadIns } from '../../src/document/lead-in.js'
import type { Block } from '../../src/ingest/source.js'

const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
const item = (text: string, level = 1, label = '•'): Block => ({ kind: 'item', text, level, label })

describe('findLeadIns', () => {
  it.each<[string, Block[], number[]]>([
    ['items follow a colon', [paragraph('We collect:'), item('name'), item('phone')], [-1, 0, 0]],
    ['deeper items follow their own', [paragraph('A:'), item('b:'), item('c', 2), item('d')], [-1, 0, 1, 0]],
    [
      'lines that end in semicolons',
      [paragraph('Мы собираем:'), paragraph('имя;'), paragraph('телефон;')],
      [-1, 0, 0],
    ],
    [
      'paragraphs numbered below a numbered item',
      [
        item('Данные обрабатываются в целях:', 1, '8.'),
        paragraph('8.1. доставки.'),
        paragraph('8.2. связи.'),
      ],
      [-1, 0, 0],
    ],
    [
      'clauses numbered below a numbered paragraph, each a sentence',
      [
        paragraph('4.1. Цели:'),
        paragraph('4.1.1. Доставка.'),
        paragraph('4.1.2. Оплата.'),
        paragraph('4.2. Иное.'),
      ],
      [-1, 0, 0, -1],
    ],
    ['another number ends it', [item('Цели:', 1, '8.'), paragraph('9.1. Прочее.')], [-1, -1]],
    [
      'a heading ends it',
      [paragraph('A:'), { kind: 'heading', text: 'B', level: 2 }, item('c')],
      [-1, -1, -1],
    ],
    ['a paragraph without a colon opens nothing', [paragraph('We collect data.'), item('name')], [-1, -1]],
  ])('%s', (_, blocks, expected) => {
    expect([...findLeadIns(blocks)]).toEqual(expected)
  })
})
