import { describe, expect, it } from 'vitest'
import {
  isBin,
  isIban,
  isIin,
  isInn,
  isOgrn,
  isOgrnip,
  isUkVat,
} from '../../src/extract/identity/control-digits.js'
import { factsIn } from './facts-in.js'

const identifiers = (text: string) => factsIn(text, 'operator').flatMap((operator) => operator.identifiers)
const short = (text: string): string[] =>
  identifiers(text).map(({ scheme, value, valid, looksLike }) =>
    [scheme, value, valid ? 'valid' : 'invalid', ...(looksLike ? [`like ${looksLike}`] : [])].join(' '),
  )

describe('control digits', () => {
  it.each([
    ['IIN', isIin, '850315400124', true],
    ['IIN, a digit off', isIin, '850315400125', false],
    ['IIN, no such day', isIin, '850231400123', false],
    ['IIN, a legal entity', isIin, '200740001232', false],
    ['BIN', isBin, '200740001232', true],
    ['BIN, two digits swapped', isBin, '200740001323', false],
    ['BIN, a person', isBin, '850315400124', false],
    ['BIN, one digit throughout', isBin, '111111111111', false],
    ['INN of an entity', isInn, '7704123450', true],
    ['INN of an entity, a digit off', isInn, '7704123451', false],
    ['INN of a person', isInn, '770412345664', true],
    ['INN of a person, a digit off', isInn, '770412345665', false],
    ['INN, eleven digits', isInn, '77041234566', false],
    ['OGRN', isOgrn, '1027700123450', true],
    ['OGRN, a digit off', isOgrn, '1027700123451', false],
    ['OGRN, a proprietor', isOgrn, '315774600123450', false],
    ['OGRNIP', isOgrnip, '315774600123450', true],
    ['OGRNIP, a digit off', isOgrnip, '315774600123459', false],
    ['IBAN', isIban, 'KZ58125KZT1234567890', true],
    ['IBAN, a digit off', isIban, 'KZ59125KZT1234567890', false],
    ['IBAN, two letters swapped', isIban, 'KZ58125KTZ1234567890', false],
    ['VAT', isUkVat, 'GB980780684', true],
    ['VAT, a digit off', isUkVat, 'GB980780685', false],
  ])('%s', (_, test, value, expected) => {
    expect(test(value)).toBe(expected)
  })
})

describe('numbers of the operator', () => {
  it.each([
    ['Оператор: ТОО «Степной ветер», БИН 200740001232.', ['KZ-BIN 200740001232 valid']],
    ['Оператор: ТОО «Степной ветер» (БИН: 2007 4000 1232).', ['KZ-BIN 200740001232 valid']],
    ['Оператор: ТОО «Степной ветер», БИН 200740001233.', ['KZ-BIN 200740001233 invalid']],
    ['Оператор: ТОО «Степной ветер», БИН 20074000123.', ['KZ-BIN 20074000123 invalid']],
    ['Оператор: ИП Ахметова, БИН 850315400124.', ['KZ-BIN 850315400124 valid like KZ-IIN']],
    ['Оператор: ТОО «Степной ветер», ИИН 200740001232.', ['KZ-IIN 200740001232 valid like KZ-BIN']],
    ['Оператор: ИП Ахметова, ИИН/БИН 850315400124.', ['KZ-IIN 850315400124 valid']],
    ['Оператор: ИП Ахметова, 850315400124, г. Актау.', ['KZ-IIN 850315400124 valid']],
    [
      'Оператор: ООО «Тихая гавань», ИНН 7704123450, ОГРН 1027700123450.',
      ['RU-INN 7704123450 valid', 'RU-OGRN 1027700123450 valid'],
    ],
    ['Оператор: ИП Ковалёв, ОГРНИП 315774600123450.', ['RU-OGRNIP 315774600123450 valid']],
    ['Оператор: ИП Ковалёв, ОГРН 315774600123450.', ['RU-OGRN 315774600123450 valid like RU-OGRNIP']],
    ['Оператор: «Дала желі» ЖШС, БСН 210340022004.', ['KZ-BIN 210340022004 valid']],
    ['The controller is Altyn Dala LLP, BIN 180540012343.', ['KZ-BIN 180540012343 valid']],
    ['The controller is Northern Path Ltd, company number 01234567.', ['UK-COMPANY 01234567 valid']],
    ['The controller is Northern Path Ltd, VAT number GB980780684.', ['EU-VAT GB980780684 valid']],
  ])('%s', (text, expected) => {
    expect(short(text)).toEqual(expected)
  })

  it.each([
    'Оператор: ТОО «Степной ветер», телефон +77272501234.',
    'Оператор: ТОО «Степной ветер», ИИК KZ58125KZT1234567890, БИК HSBKKZKX.',
    'Оператор: ООО «Тихая гавань», р/с 40702810900000012345.',
    'Оператор: ТОО «Степной ветер» собирает ИИН клиентов.',
    'Оператор: ТОО «Степной ветер», приказ № 200740001233 от 2024 года.',
    'The controller is Northern Path Ltd, phone 020 7946 0958.',
  ])('none: %s', (text) => {
    expect(short(text)).toEqual([])
  })
})
