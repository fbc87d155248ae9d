import type { Audit } from '../../src/audit.js'
import { blocksOf, fact, sampleAudit, type SampleFinding } from './sample-audit.js'

const text = `
# Политика обработки персональных данных интернет-магазина «Синий глобус»
Редакция от 3 марта 2025 года.
# 1. Общие положения
1.1. Настоящая Политика определяет, как товарищество с ограниченной ответственностью «Синий глобус» (далее — Оператор), БИН 180340012349, обрабатывает персональные данные покупателей сайта siniy-globus.example.
1.2. Политика составлена по Закону Республики Казахстан «О персональных данных и их защите» от 21 мая 2013 года № 94-V.
1.3. Пользуясь сайтом, покупатель соглашается с настоящей Политикой.
# 2. Какие данные собирает Оператор
2.1. Оператор собирает следующие данные:
а) фамилия, имя и отчество;
б) номер телефона и адрес электронной почты;
в) адрес доставки;
г) сведения о заказах и иные данные, нужные Оператору.
2.2. При посещении сайта автоматически собираются файлы cookie, IP-адрес и сведения о браузере.
# 3. Цели обработки
3.1. Данные обрабатываются для исполнения договора купли-продажи, доставки товара, ответов на обращения и рассылки рекламных предложений.
# 4. Сроки хранения
4.1. Персональные данные хранятся не более трёх лет после исполнения договора.
4.2. Данные о заказах хранятся пять лет с момента сбора.
4.3. По достижении цели данные могут храниться бессрочно.
| Данные | Срок | Кому передаются |
| Телефон | 3 года | ТОО «Быстрый верблюд» |
| Платёжные реквизиты | не хранятся | АО «Банк Четыре моря» |
# 5. Передача третьим лицам
5.1. Данные передаются службе доставки ТОО «Быстрый верблюд», АО «Банк Четыре моря» и сервису рассылок MailPigeon (Ирландия).
5.2. Оператор не передаёт персональные данные за пределы Республики Казахстан.
# 6. Права покупателя
6.1. Покупатель вправе получить сведения об обработке, потребовать исправления или удаления данных, отозвать согласие.
6.2. Ответ на обращение даётся в течение 30 рабочих дней.
# 7. Защита данных
7.1. Оператор принимает правовые, организационные и технические меры, в том числе шифрование по протоколу HTTPS и разграничение доступа.
# 8. Контакты
8.1. Обращения принимаются по адресу privacy@siniy-globus.example и по телефону +7 727 000-11-22.
8.2. Адрес Оператора: 050000, г. Алматы, ул. Картографов, 7.
`

const law94 = {
  law: 'KZ-94-V',
  url: 'https://adilet.zan.kz/rus/docs/Z1300000094',
  edition: '2026-03-02',
  confidence: 'V',
} as const

const stored = '4.1. Персональные данные хранятся не более трёх лет после исполнения договора.'
const storedOrders = '4.2. Данные о заказах хранятся пять лет с момента сбора.'
const shared =
  '5.1. Данные передаются службе доставки ТОО «Быстрый верблюд», АО «Банк Четыре моря» и сервису рассылок MailPigeon (Ирландия).'
const notAbroad = '5.2. Оператор не передаёт персональные данные за пределы Республики Казахстан.'
const collectedItems = [
  'а) фамилия, имя и отчество;',
  'б) номер телефона и адрес электронной почты;',
  'в) адрес доставки;',
]
const automatic =
  '2.2. При посещении сайта автоматически собираются файлы cookie, IP-адрес и сведения о браузере.'
const purposes =
  '3.1. Данные обрабатываются для исполнения договора купли-продажи, доставки товара, ответов на обращения и рассылки рекламных предложений.'
const rights =
  '6.1. Покупатель вправе получить сведения об обработке, потребовать исправления или удаления данных, отозвать согласие.'
const protection =
  '7.1. Оператор принимает правовые, организационные и технические меры, в том числе шифрование по протоколу HTTPS и разграничение доступа.'
const operator =
  'товарищество с ограниченной ответственностью «Синий глобус» (далее — Оператор), БИН 180340012349'

const facts = [
  fact(
    'operator',
    {
      name: 'товарищество с ограниченной ответственностью «Синий глобус»',
      nameKind: 'legal',
      identifiers: [{ scheme: 'KZ-BIN', value: '180340012349', valid: false, label: 'БИН' }],
      address: '050000, г. Алматы, ул. Картографов, 7',
    },
    operator,
  ),
  fact('website', { domain: 'siniy-globus.example' }, 'siniy-globus.example'),
  fact(
    'contact',
    { kind: 'email', value: 'privacy@siniy-globus.example', role: 'requests' },
    'privacy@siniy-globus.example',
  ),
  fact('contact', { kind: 'phone', value: '+77270001122' }, '+7 727 000-11-22'),
  fact('data-category', { category: 'name' }, collectedItems[0]!),
  fact('data-category', { category: 'phone' }, collectedItems[1]!),
  fact('data-category', { category: 'email' }, collectedItems[1]!),
  fact('data-category', { category: 'postal-address' }, collectedItems[2]!),
  fact('data-category', { category: 'transaction' }, ['сведения о заказах', 'Данные о заказах']),
  fact('data-category', { category: 'cookie' }, automatic),
  fact('data-category', { category: 'ip-address' }, automatic),
  fact('data-category', { category: 'device' }, automatic),
  fact('data-source', { source: 'automatic' }, automatic),
  fact('purpose', { purpose: 'service-provision' }, purposes),
  fact('purpose', { purpose: 'delivery' }, purposes),
  fact('purpose', { purpose: 'support' }, purposes),
  fact('purpose', { purpose: 'marketing' }, purposes),
  fact(
    'legal-basis',
    { basis: 'consent' },
    '1.3. Пользуясь сайтом, покупатель соглашается с настоящей Политикой.',
  ),
  fact(
    'consent-mechanism',
    { mechanism: 'use-of-site' },
    '1.3. Пользуясь сайтом, покупатель соглашается с настоящей Политикой.',
  ),
  fact('retention', { kind: 'maximum', duration: 'P3Y', triggers: ['contract-end'] }, stored),
  fact(
    'retention',
    { kind: 'fixed', duration: 'P5Y', triggers: ['collection'], scope: 'данные о заказах' },
    storedOrders,
  ),
  fact(
    'retention',
    { kind: 'unlimited', triggers: ['purpose-achieved'] },
    '4.3. По достижении цели данные могут храниться бессрочно.',
  ),
  fact('recipient', { category: 'delivery', name: 'ТОО «Быстрый верблюд»' }, shared),
  fact('recipient', { category: 'bank', name: 'АО «Банк Четыре моря»' }, shared),
  fact('recipient', { category: 'communication', name: 'MailPigeon', country: 'IE' }, shared),
  fact('transfer', { status: 'denied', countries: [], safeguards: [] }, notAbroad, 'denied'),
  fact('storage-location', { country: 'KZ' }, notAbroad),
  fact('right', { right: 'information' }, rights),
  fact('right', { right: 'rectification' }, rights),
  fact('right', { right: 'erasure' }, rights),
  fact('right', { right: 'withdraw-consent' }, rights),
  fact(
    'deadline',
    { action: 'respond', duration: 'P30D', workingDays: true },
    '6.2. Ответ на обращение даётся в течение 30 рабочих дней.',
  ),
  fact('security-measure', { measure: 'encryption' }, protection),
  fact('security-measure', { measure: 'access-control' }, protection),
  fact('security-measure', { measure: 'generic' }, protection),
  fact('cookie', { kinds: [], optOut: false, consentByUse: false }, automatic),
  fact('law', { law: 'KZ-94-V', number: '94-V', date: '2013-05-21' }, '№ 94-V'),
  fact('date', { kind: 'updated', date: '2025-03-03' }, 'Редакция от 3 марта 2025 года.'),
]

const findings: readonly SampleFinding[] = [
  {
    check: 'retention-conflict',
    family: 'retention',
    outcome: 'fail',
    severity: 'high',
    nature: 'contradiction',
    jurisdiction: 'KZ',
    title: 'Сроки хранения противоречат друг другу',
    message: 'Для одних и тех же данных названы разные сроки: не более 3 лет и 5 лет.',
    advice:
      'Назовите один срок для каждой цели: «Данные о заказах хранятся 3 года после исполнения договора, затем уничтожаются».',
    quotes: [stored, storedOrders],
    references: [{ ...law94, article: '12' }],
  },
  {
    check: 'operator-id-invalid',
    family: 'identity',
    outcome: 'fail',
    severity: 'high',
    nature: 'drafting',
    jurisdiction: 'KZ',
    title: 'Номер не проходит проверку',
    message: 'Контрольная цифра БИН 180340012349 неверна.',
    advice: 'Перепишите номер из свидетельства о регистрации.',
    quotes: [operator],
  },
  {
    check: 'transfer-contradiction',
    family: 'transfer',
    outcome: 'fail',
    severity: 'high',
    nature: 'contradiction',
    jurisdiction: 'KZ',
    title: 'Передача за границу отрицается, но получатель находится за границей',
    message: 'Политика отрицает трансграничную передачу, однако называет получателя в Ирландии.',
    advice: 'Опишите передачу: страну, получателя, основание. Либо исключите зарубежного получателя.',
    quotes: [notAbroad, shared],
    references: [{ ...law94, article: '16' }],
  },
  {
    check: 'deadline-exceeds-law',
    family: 'rights',
    outcome: 'fail',
    severity: 'medium',
    nature: 'law',
    jurisdiction: 'KZ',
    title: 'Срок ответа длиннее, чем по закону',
    message: 'Политика обещает ответ за 30 рабочих дней, закон отводит меньше.',
    advice: 'Напишите: «Ответ даётся в течение трёх рабочих дней».',
    quotes: ['6.2. Ответ на обращение даётся в течение 30 рабочих дней.'],
    references: [{ ...law94, article: '25(2)(4)' }],
  },
  {
    check: 'complaint-missing',
    family: 'rights',
    outcome: 'fail',
    severity: 'low',
    nature: 'practice',
    jurisdiction: 'KZ',
    title: 'Не сказано, куда жаловаться',
    message: 'Политика не называет орган, в который можно подать жалобу.',
    advice: 'Назовите уполномоченный орган и суд.',
    quotes: [],
    searched: { sections: ['s7', 's9'], phrases: 41 },
  },
  {
    check: 'data-categories-open',
    family: 'data',
    outcome: 'fail',
    severity: 'medium',
    nature: 'law',
    jurisdiction: 'KZ',
    title: 'Перечень данных открыт',
    message: 'Слова «иные данные» не ограничивают перечень.',
    advice: 'Перечислите все данные и уберите «иные».',
    quotes: ['иные данные, нужные Оператору'],
    references: [{ ...law94, article: '7', confidence: 'S' }],
  },
  {
    check: 'consent-by-use',
    family: 'basis',
    outcome: 'needs-review',
    severity: 'medium',
    nature: 'law',
    jurisdiction: 'KZ',
    title: 'Согласие через пользование сайтом',
    message: 'Похоже, что пользование сайтом считается согласием на обработку.',
    advice: 'Получайте согласие отдельным действием: отметкой в поле, которая не проставлена заранее.',
    quotes: ['1.3. Пользуясь сайтом, покупатель соглашается с настоящей Политикой.'],
    references: [{ ...law94, article: '8' }],
  },
]

/** An invented shop's policy with its facts and findings, worded in Russian. */
export const russianSample: Audit = sampleAudit({
  location: 'siniy-globus.txt',
  blocks: blocksOf(text),
  facts,
  findings,
})
