import { describe, expect, it } from 'vitest'
import { factsIn } from './facts-in.js'

describe('defined terms', () => {
  it.each([
    [
      'Настоящая Политика конфиденциальности (далее – Политика) действует бессрочно.',
      [['Политика', 'Настоящая Политика конфиденциальности']],
    ],
    ['ТОО «Ромашка» (далее по тексту – «Оператор») обрабатывает данные.', [['Оператор', 'ТОО «Ромашка»']]],
    [
      'ООО «Вектор», именуемое далее, ведёт сайт (именуемое в дальнейшем «Общество»).',
      [['Общество', 'ООО «Вектор», именуемое далее, ведёт сайт']],
    ],
    [
      'Maple Lane Ltd ("Maple", "we") runs the site.',
      [
        ['Maple', 'Maple Lane Ltd'],
        ['we', 'Maple Lane Ltd'],
      ],
    ],
    [
      'The mobile application Tulip (hereinafter the "App") is free.',
      [['App', 'The mobile application Tulip']],
    ],
    ['Осы құпиялылық саясаты (бұдан әрі – Саясат) қолданылады.', [['Саясат', 'Осы құпиялылық саясаты']]],
    [
      '## Термины\n\nПользователь – физическое лицо, которое посещает сайт.',
      [['Пользователь', 'физическое лицо, которое посещает сайт.']],
    ],
    [
      '## Definitions\n\n"Personal data" means any information about you.',
      [['Personal data', 'any information about you.']],
    ],
  ])('%s', (text, expected) => {
    expect(factsIn(text, 'defined-term').map(({ term, definition }) => [term, definition])).toEqual(expected)
  })

  it.each([
    'Мы собираем данные (имя и телефон) при регистрации.',
    'This means that we keep your data.',
    'We may ask for a document (such as a passport).',
    'Право на удаление («право быть забытым») доступно всем.',
  ])('none: %s', (text) => {
    expect(factsIn(text, 'defined-term')).toEqual([])
  })

  it('keeps definitions short', () => {
    const long = `## Термины\n\nОператор – лицо, которое ${'обрабатывает данные и '.repeat(30)}хранит их.`
    const [value] = factsIn(long, 'defined-term')
    expect(value?.definition.length).toBeLessThanOrEqual(200)
  })
})
