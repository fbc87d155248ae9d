import { describe, expect, it } from 'vitest'
import { factsIn } from './facts-in.js'

/** "effective 2026-04-13", in order of the text. */
const datesIn = (text: string): string[] =>
  factsIn(text, 'date').map(({ kind, date }) => [kind, date].filter(Boolean).join(' '))

describe("the policy's own dates", () => {
  it.each<[string, string[]]>([
    ['Утверждено директором ООО «Ромашка» Ивановым И. И. «15» января 2024 г.', ['effective 2024-01-15']],
    ['| Версия | 1.3 |\n|---|---|\n| Дата | 12.02.2026 |', ['effective 2026-02-12']],
    [
      'This notice was last reviewed on 3 June 2025 and will next be reviewed in June 2026.',
      ['updated 2025-06-03'],
    ],
    ['Соңғы рет 2026 жылғы 5 наурызда жаңартылды.', ['updated 2026-03-05']],
    ['# Политика конфиденциальности\n\nг. Астана «1» января 2025 г.\n\nТекст.', ['effective 2025-01-01']],
    ['УТВЕРЖДЕНО\n\nприказом директора ТОО «Берёза»\n\nот 12.05.2024 № 7', ['effective 2024-05-12']],
    ['Редакция от 01.03.2025', ['effective 2025-03-01']],
    ['Версия 2.1 от 5 февраля 2026 года', ['effective 2026-02-05']],
    [
      'Дата вступления в силу: 01.06.2026\n\nПоследнее обновление: 15.06.2026',
      ['effective 2026-06-01', 'updated 2026-06-15'],
    ],
    ['Настоящая Политика вступает в силу с 10 августа 2025 года.', ['effective 2025-08-10']],
    ['Дата последнего обновления\n\n3 мая 2025 г.', ['updated 2025-05-03']],
    ['Last updated: March 5, 2026', ['updated 2026-03-05']],
    [
      'This policy was last revised on 7 July 2025 and is effective from 1 August 2025.',
      ['updated 2025-07-07', 'effective 2025-08-01'],
    ],
    ['Effective Date: 2026-01-15', ['effective 2026-01-15']],
    ['# Privacy Notice (May 2024)\n\nWe are a shop.', ['effective 2024-05']],
    ['We are a shop in California.\n\nEffective date: 02/09/2026', ['effective 2026-02-09']],
    ['Birch Ltd, February 2024, version 1.2', ['effective 2024-02']],
    [
      'Күшіне ену күні: 01.06.2026\n\nСоңғы жаңарту: 2026 ж. 12 тамыз',
      ['effective 2026-06-01', 'updated 2026-08-12'],
    ],
    ['Бекітілген: 2025 жылғы 3 наурыз', ['effective 2025-03-03']],
  ])('%s', (text, expected) => expect(datesIn(text)).toEqual(expected))
})

describe('blanks for dates', () => {
  it.each<[string, string[]]>([
    ['# Политика\n\nг. Алматы «___» ____________ 2026 г.', ['placeholder']],
    ['# Privacy policy\n\nLast updated: [date]', ['placeholder']],
    ['УТВЕРЖДАЮ «\\_\\_» \\_\\_\\_\\_\\_\\_ 20\\_\\_ г.', ['placeholder']],
  ])('%s', (text, expected) => expect(datesIn(text)).toEqual(expected))
})

describe('dates of other things', () => {
  it.each([
    'Event date: 12 May 2026.',
    'Effective January 1, 2023, California residents have the right to limit use.',
    'Лицензия № 123 от 12.03.2019 г. выдана Министерством.',
    'Согласие предоставлено 01.02.2025.',
    'Подпись ____________ Дата «___» __________ 20__ г.',
    'Политика составлена по Закону Республики Казахстан от 21 мая 2013 года № 94-V «О персональных данных».',
    'Политика разработана в соответствии с Федеральным законом от 27.07.2006 № 152-ФЗ (в редакции от 08.08.2024).',
    'We follow Regulation (EU) 2016/679 of 27 April 2016, which took effect on 25 May 2018.',
    'The California Consumer Privacy Act took effect on January 1, 2020.',
    'Компания работает на рынке с 2010 года.',
    '# Политика\n\nг. Москва, 2020 г.',
    'Предыдущая редакция от 01.01.2024 доступна в архиве.',
    'Саясат 2013 жылғы 21 мамырдағы № 94-V Заңға сәйкес әзірленді.',
    'In May 2018 we moved to a new office.',
  ])('%s', (text) => expect(datesIn(text)).toEqual([]))
})
