import { describe, expect, it } from 'vitest'
import { expandTerm, type TermPart } from '../../../src/language/phrases/term.js'

const show = (part: TermPart): string =>
  'gap' in part ? '..' : `${part.afterComma ? ',' : ''}${part.words.join('/')}`
const expand = (line: string): string[] => expandTerm(line).map((parts) => parts.map(show).join(' '))

describe('the notation of terms', () => {
  it.each([
    ['адрес электронной почты', ['адрес электронной почты']],
    ['Файлы Cookie', ['файлы cookie']],
    ['приём', ['прием']],
    ['обраб*', ['обраб*']],
    ['=ИИН', ['=иин']],
    ['(сбор|хранение) данных', ['сбор/хранение данных']],
    ['[номер] телефона', ['телефона', 'номер телефона']],
    ['фамилия, имя', ['фамилия ,имя']],
    ['не .. передаёт', ['не .. передает']],
    ['(за рубеж|аброуд) данных', ['аброуд данных', 'за рубеж данных']],
    ['имя, (отчество|фамилия)', ['имя ,отчество/фамилия']],
  ])('%s', (line, expected) => {
    expect(expand(line)).toEqual(expected)
  })

  it.each([
    ['(сбор', 'lacks a ")"'],
    ['сбор)', 'unmatched ")"'],
    ['[номер', 'lacks a "]"'],
    ['', 'holds no word'],
    ['[номер]', undefined],
  ])('%s is refused: %s', (line, reason) => {
    if (reason === undefined) expect(expand(line)).toEqual(['номер'])
    else expect(() => expandTerm(line)).toThrow(reason)
  })

  it('refuses a line that stands for too many phrases', () => {
    expect(() => expandTerm('[a b] [c d] [e f] [g h] [i j] [k l] [m n] [o p] [q r]')).toThrow('more than 256')
  })
})
