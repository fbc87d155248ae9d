import { describe, expect, it } from 'vitest'
import { factsIn } from './facts-in.js'

const bases = (text: string): string[] =>
  [...new Set(factsIn(text, 'legal-basis').map(({ basis }) => basis))].sort()

describe('grounds of processing', () => {
  it.each([
    [
      '## Правовые основания\n\n- согласие субъекта;\n- исполнение договора;\n- требования законодательства.',
      ['consent', 'contract', 'legal-obligation'],
    ],
    ['Используя Сайт, Пользователь даёт согласие на обработку своих персональных данных.', ['consent']],
    [
      'We use your details to book your stay (contract) and to keep accounts (legal obligation).',
      ['contract', 'legal-obligation'],
    ],
    ['Основание: договор аренды.', ['contract']],
    ['Регистрируясь, Вы соглашаетесь с условиями настоящей Политики.', ['consent']],
    [
      'Обработка данных необходима для исполнения договора, стороной которого является субъект.',
      ['contract'],
    ],
    ['Мы обрабатываем журналы на основании наших законных интересов.', ['legitimate-interest']],
    [
      '| Цель | Правовое основание |\n| --- | --- |\n| Доставка | Договор |\n| Рассылка | Согласие |',
      ['consent', 'contract'],
    ],
    ['- Создание аккаунта: Исполнение договора\n- Рассылка: Согласие', ['consent', 'contract']],
    ['Обработка необходима для защиты жизненно важных интересов субъекта.', ['vital-interest']],
    ['The legal basis for this processing is Article 6(1)(b) GDPR.', ['contract']],
    ['We process your data under Art. 6 para. 1 lit. f GDPR.', ['legitimate-interest']],
    [
      '## Legal basis\n\n- your consent;\n- a contract with you;\n- our legal obligations;\n- our legitimate interests.',
      ['consent', 'contract', 'legal-obligation', 'legitimate-interest'],
    ],
    [
      'By using our services you agree to the collection and use of information under this policy.',
      ['consent'],
    ],
    ['We need this data to perform our contract with you.', ['contract']],
    ['This is in our legitimate interests.', ['legitimate-interest']],
    ['Сайтты пайдалану арқылы сіз деректеріңізді өңдеуге келісесіз.', ['consent']],
    ['## Құқықтық негіздер\n\n- субъектінің келісімі;\n- шартты орындау.', ['consent', 'contract']],
  ])('%s', (text, expected) => {
    expect(bases(text)).toEqual(expected)
  })

  it.each([
    '## Права субъекта\n\n- отозвать согласие в любое время.',
    '## Цели обработки\n\n- заключение и исполнение договоров;\n- исполнение требований законодательства.',
    'Оператор вправе изменять Политику без согласия Пользователя.',
    'Данные передаются партнёрам, действующим на основании договора с Оператором.',
    'Настоящая Политика составлена в соответствии с законодательством.',
    '## Your rights\n\nYou may object where we rely on legitimate interests.',
    'You can withdraw your consent at any time.',
    'If you are under sixteen, a parent must give parental consent.',
    'We use data to comply with legal obligations and to prevent fraud.',
  ])('none: %s', (text) => {
    expect(bases(text)).toEqual([])
  })

  it.each([
    [
      '## Правовые основания\n\n- согласие субъекта (ст. 7 Закона Республики Казахстан «О персональных данных и их защите»).',
      { basis: 'consent', law: 'KZ-94-V', article: '7' },
    ],
    [
      'The legal basis is your consent, GDPR Article 6 (1), point (a).',
      { basis: 'consent', law: 'EU-GDPR', article: '6(1)(a)' },
    ],
    [
      'Обработка ведётся на основании п. 5 ч. 1 ст. 6 Федерального закона № 152-ФЗ «О персональных данных».',
      { basis: 'contract', law: 'RU-152-FZ', article: '6(1)(5)' },
    ],
  ])('cites the law: %s', (text, expected) => {
    expect(factsIn(text, 'legal-basis')).toContainEqual(expected)
  })
})
