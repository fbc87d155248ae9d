import { describe, expect, it } from 'vitest'
import { factsIn } from './facts-in.js'

const purposes = (text: string): string[] =>
  factsIn(text, 'purpose')
    .map(({ purpose }) => purpose)
    .sort()

describe('purposes in Russian', () => {
  it.each<[string, string[]]>([
    ['2.1. Цель – ответы на вопросы гостей.', ['support']],
    ['We use your number to ring you back.', ['support']],
    [
      '## Цели обработки\n\n- заключение и исполнение договора\n- доставка товара\n- обработка платежей\n- ответы на обращения\n- рассылка рекламных сообщений',
      ['delivery', 'marketing', 'notifications', 'payment', 'service-provision', 'support'],
    ],
    [
      'Персональные данные обрабатываются в целях: проведения опросов; противодействия мошенничеству; исполнения обязанностей, предусмотренных законодательством; участия в программе лояльности; рассмотрения резюме.',
      ['legal-compliance', 'promotion', 'recruitment', 'research', 'security'],
    ],
    [
      'Сайт использует файлы cookie для запоминания настроек, аутентификации и показа релевантной рекламы.',
      ['account', 'personalization', 'site-operation'],
    ],
    ['Мы собираем статистику посещений, чтобы улучшать сервис.', ['improvement']],
    [
      'Мы используем ваш телефон, чтобы подтвердить заказ, и e-mail, чтобы прислать новости магазина.',
      ['marketing', 'service-provision'],
    ],
    [
      '## Цели обработки\n\n8. Компания обрабатывает данные в целях:\n\n8.1. проверки личности клиента.\n\n8.2. защиты прав и законных интересов Компании.',
      ['identity-verification', 'legal-claims'],
    ],
    [
      'Компания обрабатывает данные для проведения скоринга и взыскания долга.',
      ['legal-claims', 'profiling'],
    ],
    ['Мы передаём адрес курьерам для доставки заказа.', ['delivery']],
    ['Персональные данные обрабатываются также в иных целях, предусмотренных законом.', ['other']],
    ['Данные обрабатываются для повышения качества оказания услуг.', ['improvement']],
    [
      '| Цель | Данные | Основание |\n|---|---|---|\n| Ведение бухгалтерского учёта | ФИО | Исполнение договора |',
      ['legal-compliance'],
    ],
  ])('%s', (text, expected) => {
    expect(purposes(text)).toEqual(expected)
  })

  it.each<[string]>([
    ['## Права\n\nДля удаления данных пользователь вправе обратиться в службу поддержки.'],
    ['## Меры защиты\n\nМы принимаем меры для предотвращения несанкционированного доступа.'],
    ['Мы не используем данные для рекламы.'],
    ['Политика действует в соответствии с законодательством.'],
    ['## Сроки хранения\n\nДанные хранятся для исполнения договора.'],
    ['## Изменения\n\nМы уведомляем пользователей об изменениях политики.'],
  ])('none: %s', (text) => {
    expect(purposes(text)).toEqual([])
  })
})

describe('purposes in English', () => {
  it.each<[string, string[]]>([
    [
      '## How we use your data\n\n- To deliver your order\n- To reply to your questions\n- To run prize draws\n- To stop fraud\n- To meet our tax obligations\n- To send you our newsletter',
      ['delivery', 'legal-compliance', 'marketing', 'promotion', 'security', 'support'],
    ],
    [
      'We use cookies to remember your settings, count visits and show you relevant ads.',
      ['analytics', 'personalization', 'site-operation'],
    ],
    [
      'We process personal data in order to perform our contract with you, to verify your identity and to recover debts.',
      ['identity-verification', 'legal-claims', 'service-provision'],
    ],
    ['We collect your card details to process payments.', ['payment']],
    [
      'We use the information we collect to:\n\n- personalise content\n- conduct research',
      ['personalization', 'research'],
    ],
    ['We share your address with couriers so that they can deliver your parcel.', ['delivery']],
    ['We do not use your data for marketing.', []],
    ['Please read this notice to understand your rights.', []],
    ['You may opt out of marketing at any time.', []],
    ['We take steps to protect your data against unauthorised access.', []],
  ])('%s', (text, expected) => {
    expect(purposes(text)).toEqual(expected)
  })
})

describe('purposes in Kazakh', () => {
  it.each<[string, string[]]>([
    [
      'Дербес деректер мынадай мақсаттарда өңделеді: шарт жасасу және орындау; төлемдерді өңдеу; сұрақтарға жауап беру; сервис сапасын жақсарту.',
      ['improvement', 'payment', 'service-provision', 'support'],
    ],
    [
      'Біз cookie файлдарын статистика жинау және жарнаманы бейімдеу үшін пайдаланамыз.',
      ['analytics', 'marketing', 'personalization'],
    ],
    ['Cookie сайтқа кіру статистикасын жинауға көмектеседі.', ['analytics']],
    ['Деректерді маркетинг үшін пайдаланбаймыз.', []],
  ])('%s', (text, expected) => {
    expect(purposes(text)).toEqual(expected)
  })
})
