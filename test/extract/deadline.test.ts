import { describe, expect, it } from 'vitest'
import { factsIn } from './facts-in.js'

/** "rectify P7D working", in order of the text. */
const deadlinesIn = (text: string): string[] =>
  factsIn(text, 'deadline').map(({ action, duration, workingDays, calendarDays }) =>
    [action, duration, workingDays && 'working', calendarDays && 'calendar'].filter(Boolean).join(' '),
  )

describe('deadlines', () => {
  it.each<[string, string[]]>([
    ['Если вы просите удалить данные, мы сделаем это за 15 дней.', ['erase P15D']],
    [
      'Мы уведомим вас за 14 календарных дней до вступления изменений в силу.',
      ['notify-change P14D calendar'],
    ],
    [
      'При неправомерной передаче данных Оператор уведомляет уполномоченный орган об инциденте в течение 24 часов, а о результатах расследования — в течение 72 часов.',
      ['notify-breach PT24H', 'notify-breach PT72H'],
    ],
    ['Requests for deletion are handled within 30 days.', ['erase P30D']],
    [
      'We confirm receipt of your request within 10 business days and respond within 45 days.',
      ['respond P10D working', 'respond P45D'],
    ],
    [
      '| Цель | Порядок уничтожения |\n|---|---|\n| Рассылка | в течение 10 рабочих дней |',
      ['erase P10D working'],
    ],
    ['Оператор дербес деректерді бір жұмыс күні ішінде бұғаттайды.', ['restrict P1D working']],
    ['Ответ на запрос субъекта направляется в течение 10 (десяти) рабочих дней.', ['respond P10D working']],
    [
      'Оператор сообщает субъекту информацию о наличии его данных в течение тридцати дней с даты получения запроса.',
      ['respond P30D'],
    ],
    ['Срок рассмотрения обращения — 15 календарных дней.', ['respond P15D calendar']],
    [
      'Мы отвечаем на запросы в течение 10 рабочих дней; срок может быть продлён не более чем на 5 рабочих дней.',
      ['respond P10D working'],
    ],
    [
      'Оператор вносит изменения в персональные данные в срок, не превышающий семи рабочих дней.',
      ['rectify P7D working'],
    ],
    [
      'В случае выявления неточности Оператор уточняет данные в течение 7 рабочих дней и снимает блокирование.',
      ['rectify P7D working'],
    ],
    [
      'При достижении цели обработки Оператор уничтожает персональные данные в срок, не превышающий тридцати дней.',
      ['erase P30D'],
    ],
    [
      'Оператор прекращает обработку и обеспечивает уничтожение персональных данных в срок не более 10 рабочих дней.',
      ['erase P10D working'],
    ],
    [
      'В течение трёх рабочих дней с даты обращения Оператор прекращает обработку персональных данных.',
      ['restrict P3D working'],
    ],
    [
      'Оператор уточняет, блокирует или удаляет неточные данные в течение 5 рабочих дней.',
      ['rectify P5D working', 'restrict P5D working', 'erase P5D working'],
    ],
    [
      'Об утечке персональных данных Оператор уведомляет Роскомнадзор в течение 24 часов.',
      ['notify-breach PT24H'],
    ],
    ['Претензия рассматривается в течение 30 календарных дней.', ['claim P30D calendar']],
    ['Об изменении Политики мы уведомляем пользователей не менее чем за 10 дней.', ['notify-change P10D']],
    [
      'Об удалении данных Оператор уведомляет субъекта в течение 3 рабочих дней.',
      ['notify-subject P3D working'],
    ],
    ['Отписка от рассылки выполняется в течение 2 рабочих дней.', ['restrict P2D working']],
    ['We will respond to your request within one (1) month.', ['respond P1M']],
    ['We have 45 days to answer a verifiable consumer request.', ['respond P45D']],
    ['Inaccurate data will be corrected within 5 business days.', ['rectify P5D working']],
    ['Upon your request we will erase your personal data within 30 days.', ['erase P30D']],
    ['Opt-out requests are honoured within 15 business days.', ['restrict P15D working']],
    [
      'You will stop receiving marketing messages: we process unsubscribe requests within 10 days.',
      ['restrict P10D'],
    ],
    [
      'We will notify the supervisory authority of a personal data breach within 72 hours.',
      ['notify-breach PT72H'],
    ],
    [
      'We will notify you of material changes to this policy at least 30 days in advance.',
      ['notify-change P30D'],
    ],
    ['Сұрауға 15 жұмыс күні ішінде жауап береміз.', ['respond P15D working']],
    [
      'При утечке данных скажем вам и уполномоченному органу в течение одного рабочего дня.',
      ['notify-breach P1D working'],
    ],
    ['Деректер сіздің сұрауыңыз бойынша 10 жұмыс күні ішінде жойылады.', ['erase P10D working']],
    ['Оператор дәлсіз деректерді 7 (жеті) жұмыс күні ішінде түзетеді.', ['rectify P7D working']],
  ])('%s', (text, expected) => expect(deadlinesIn(text)).toEqual(expected))
})

describe('headings and lead-ins tell what a bare length is for', () => {
  it.each<[string, string[]]>([
    [
      '# Права субъекта\n\nДля удаления аккаунта напишите нам. Данные удаляются в течение 30 дней.',
      ['erase P30D'],
    ],
    [
      'Оператор отвечает на запросы субъектов в следующие сроки:\n\n- о доступе к данным – 5 рабочих дней;',
      ['respond P5D working'],
    ],
    ['# Контакты\n\nСрок ответа: до 30 дней.', ['respond P30D']],
  ])('%s', (text, expected) => expect(deadlinesIn(text)).toEqual(expected))
})

describe('what is no deadline of the operator', () => {
  it.each([
    'Аккаунт блокируется на 24 часа после трёх неверных попыток ввода пароля.',
    'Заказчик направляет претензию в течение 5 дней с момента обнаружения недостатков.',
    'Товар передаётся курьеру в течение 2 рабочих дней.',
    'You must notify us within 30 days of any unauthorised use of your account.',
    'If you do not object within 30 days, you accept the new terms.',
    'Персональные данные хранятся 3 года.',
    'Оператор обязан сообщать в уполномоченный орган по его запросу необходимую информацию в течение 30 дней.',
    'Пользователь обязан сообщить об изменении данных в течение 5 дней.',
    'Доставка осуществляется в течение 3 рабочих дней.',
    'Возврат денежных средств производится в течение 10 рабочих дней.',
    'Вы можете исправить данные в течение 24 часов.',
    'Поддержка работает 24 часа в сутки, 7 дней в неделю.',
    'You may request this information twice in a 12-month period.',
    'Refunds are made within 14 days.',
    'This period may be extended by two further months.',
    'Access logs are kept for 90 days.',
  ])('%s', (text) => expect(deadlinesIn(text)).toEqual([]))
})
