import { describe, expect, it } from 'vitest'
import { factsIn } from './facts-in.js'

/** Legal and personal names of the operator. */
const names = (text: string): string[] =>
  factsIn(text, 'operator').flatMap(({ name, nameKind }) => (name && nameKind !== 'brand' ? [name] : []))

describe('who the operator is, in Russian', () => {
  it.each([
    ['ТОО «Степной ветер» (далее – Оператор) обрабатывает персональные данные.', ['ТОО Степной ветер']],
    ['Оператор персональных данных – ТОО «Степной ветер», г. Караганда.', ['ТОО Степной ветер']],
    ['Политика разработана ООО "Тихая гавань", именуемым в дальнейшем «Компания».', ['ООО Тихая гавань']],
    ['Оператор – ИП Ковалёв Пётр Ильич, обрабатывает данные покупателей.', ['ИП Ковалёв Пётр Ильич']],
    ['Администратором данных выступает АО «Медная гора» (далее — Общество).', ['АО Медная гора']],
    [
      '# Политика конфиденциальности ТОО «Степной ветер»\n\nМы собираем имя и телефон.',
      ['ТОО Степной ветер'],
    ],
    ['Реквизиты:\n\nИП Ахметова\n\nИИН 850315400124\n\nг. Актау', ['ИП Ахметова']],
    [
      'Оператор – самозанятый Орлов Глеб Андреевич, ИНН 770412345664, собирает имя и телефон.',
      ['Орлов Глеб Андреевич'],
    ],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  it.each([
    'Компания (далее – «Оператор») обрабатывает персональные данные.',
    'Сервис «Берёзка» (далее – Сервис) обрабатывает персональные данные.',
    '## Передача третьим лицам\n\nДанные передаются ТОО «Быстрый курьер» для доставки.',
    'Оператор – государственный орган, юридическое или физическое лицо, обрабатывающее данные.',
    'Политика составлена для ИП, ТОО и АО, которые ведут сайты.',
  ])('nobody: %s', (text) => {
    expect(names(text)).toEqual([])
  })

  it('takes one party in several cases for one', () => {
    const text =
      'Политика принята ИП Ахметовой Лейлой (далее – Оператор). Запросы к ИП Ахметовой Лейле направляйте письмом.\n\n## Реквизиты\n\nИП Ахметова Лейла, ИИН 850315400124'
    expect(factsIn(text, 'operator')).toHaveLength(1)
  })

  it('names both where two act as operator', () => {
    const text =
      'Политика описывает, как ООО «Тихая гавань» (далее – «мы») обрабатывает данные.\n\n## Контакты\n\nОператор персональных данных: ТОО «Степной ветер», БИН 200740001232.'
    expect(names(text).sort()).toEqual(['ООО Тихая гавань', 'ТОО Степной ветер'])
  })
})

describe('who the operator is, in English', () => {
  it.each([
    ['Northern Path Ltd (“we”, “us”) collects your personal data.', ['Northern Path Ltd']],
    ['The app is operated by Harbor Light LLC. We collect your name.', ['Harbor Light LLC']],
    ['Harbor Light, Inc. is committed to protecting your privacy.', ['Harbor Light Inc.']],
    ['The data controller is Altyn Dala LLP, BIN 180540012343, Almaty.', ['Altyn Dala LLP']],
    [
      'Company (referred to as either "the Company", "We" or "Us") refers to BLUE FERN PRIVATE LIMITED, Pune.',
      ['BLUE FERN PRIVATE LIMITED'],
    ],
    ['Pear & Plum Ltd. T/A Orchard Gifts Privacy Policy\n\nWe collect your name.', ['Pear & Plum Ltd.']],
    [
      'Welcome to the community at Lumen for Online Trading LLC (" Company ", "we", "our").',
      ['Lumen for Online Trading LLC'],
    ],
    [
      'FernTech Inc., its affiliates and subsidiaries (“we”, “us”) are committed to your privacy.',
      ['FernTech Inc.'],
    ],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  it.each([
    'Sunny Trails is an app for hikers. We collect your personal data.',
    'Google Analytics is a service provided by Google Inc. Google uses the data collected.',
    '## Who receives your data\n\nWe share your data with our hosting provider Cloudberry Hosting GmbH.',
    'THIS PRIVACY POLICY IS PART OF AND INCORPORATED INTO OUR TERMS OF USE.',
    'The Company collects data; a limited company is not named here.',
  ])('nobody: %s', (text) => {
    expect(names(text)).toEqual([])
  })
})

describe('who the operator is, in Kazakh', () => {
  it.each([
    ['«Дала желі» ЖШС (бұдан әрі – Оператор) дербес деректерді өңдейді.', ['Дала желі ЖШС']],
    ['Оператор: «Дала желі» ЖШС, БСН 210340022004.', ['Дала желі ЖШС']],
    ['ЖК Ахметова (бұдан әрі – Оператор) клиенттердің деректерін жинайды.', ['ЖК Ахметова']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  it('nobody: a brand alone', () => {
    expect(names('Қарлығаш дүкені (бұдан әрі – «Біз») дербес деректерді өңдейді.')).toEqual([])
  })
})

describe('form, country and address', () => {
  it.each([
    ['Оператор: ТОО «Степной ветер», БИН 200740001232.', 'KZ'],
    ['Оператор: ООО «Тихая гавань», ОГРН 1027700123450.', 'RU'],
    ['The data controller is Harbour Light GmbH (“we”).', 'DE'],
    ['Northern Path Ltd (“we”) is registered in England and Wales.', 'GB'],
    ['Northern Path Ltd (“we”) has its office in Nicosia.', undefined],
    ['Оператор: ИП Ахметова, обрабатывает персональные данные.', undefined],
  ])('%s → %s', (text, country) => {
    expect(factsIn(text, 'operator')[0]?.country).toBe(country)
  })

  it('gives the address with the operator', () => {
    const [operator] = factsIn(
      'Оператор: ТОО «Степной ветер», БИН 200740001232, адрес: г. Караганда, ул. Ермекова, 12.',
      'operator',
    )
    expect(operator?.address).toBe('г. Караганда, ул. Ермекова, 12')
  })
})
