import { describe, expect, it } from 'vitest'
import { factsIn, factsOf } from './facts-in.js'

/** "maximum P3Y contract-term+contract-end", in order of the text. */
const termsIn = (text: string): string[] =>
  factsIn(text, 'retention').map(({ kind, duration, triggers }) =>
    [kind, duration, triggers.join('+')].filter(Boolean).join(' '),
  )

describe('terms in Russian', () => {
  it.each<[string, string[]]>([
    ['Если вы не заходили в аккаунт 24 месяца, мы удалим ваши данные.', ['fixed P24M last-activity']],
    ['Согласие действительно со дня подписания до дня отзыва.', ['event consent-withdrawal']],
    [
      'Заявки хранятся 1 год, переписка с клиентами — 3 года, акты — 5 лет.',
      ['fixed P1Y', 'fixed P3Y', 'fixed P5Y'],
    ],
    [
      'Аналитические cookie хранятся до 2 лет, сессионные — до закрытия браузера.',
      ['maximum P2Y', 'event session-end'],
    ],
    [
      'Сроки хранения определяются в соответствии с целями обработки и сроком действия договора.',
      ['vague purpose-achieved'],
    ],
    [
      'Прекращение обработки осуществляется в следующих случаях: достижение целей, отзыв согласия, ликвидация Оператора.',
      ['event purpose-achieved+consent-withdrawal+liquidation'],
    ],
    ['# Как долго мы храним данные?\n\nДо тех пор, пока вы не удалите аккаунт.', ['event account-deletion']],
    [
      'Удаление и уничтожение данных производится в разумный срок после расторжения договора.',
      ['vague contract-end'],
    ],
    ['Персональные данные хранятся 3 (три) года с момента последнего заказа.', ['fixed P3Y last-activity']],
    [
      'Срок хранения данных составляет не более пяти лет после расторжения договора.',
      ['maximum P5Y contract-end'],
    ],
    [
      'Мы храним данные в течение всего срока действия договора и ещё 1 год после его прекращения.',
      ['fixed P1Y contract-term+contract-end'],
    ],
    [
      'Срок обработки персональных данных определяется достижением целей, для которых они были собраны, если иной срок не предусмотрен договором или законодательством.',
      ['event purpose-achieved+law'],
    ],
    [
      'Персональные данные хранятся не дольше, чем этого требуют цели их обработки.',
      ['vague purpose-achieved'],
    ],
    [
      'Персональные данные хранятся до достижения целей обработки, но не более 1 (одного) года с момента последнего взаимодействия с Пользователем.',
      ['maximum P1Y purpose-achieved+last-activity'],
    ],
    ['Согласие действует 12 месяцев и может быть отозвано в любой момент.', ['fixed P12M']],
    ['Согласие действует с момента отправки формы до его отзыва.', ['event consent-withdrawal']],
    ['Согласие на обработку персональных данных действует бессрочно.', ['unlimited']],
    ['Срок обработки персональных данных не ограничен.', ['unlimited']],
    ['Данные обрабатываются в течение неограниченного срока.', ['unlimited']],
    [
      'Срок хранения — в течение срока действия учётной записи, а также 3 года после её удаления.',
      ['fixed P3Y account-deletion'],
    ],
    [
      'Максимальный срок хранения анкет составляет 10 лет с даты получения. В остальных случаях данные хранятся до ликвидации компании.',
      ['maximum P10Y collection', 'event liquidation'],
    ],
    ['Оператор хранит данные в течение сроков, установленных законодательством.', ['vague law']],
    [
      'Условием прекращения обработки персональных данных может являться достижение целей обработки, истечение срока действия согласия или отзыв согласия.',
      ['event purpose-achieved+consent-expiry+consent-withdrawal'],
    ],
    ['Записи звонков хранятся шесть месяцев, а видеозаписи хранятся 30 дней.', ['fixed P6M', 'fixed P30D']],
    ['Резюме соискателей хранятся до закрытия вакансии.', ['event purpose-achieved']],
    ['Файлы cookie хранятся на устройстве до 12 месяцев.', ['maximum P12M']],
    ['Сессионные файлы cookie удаляются после закрытия браузера.', ['event session-end']],
    ['Журналы доступа удаляются через 90 дней.', ['fixed P90D']],
    [
      'Бухгалтерские документы хранятся не менее 5 лет в соответствии с налоговым законодательством.',
      ['minimum P5Y law'],
    ],
  ])('%s', (text, expected) => expect(termsIn(text)).toEqual(expected))
})

describe('terms in English', () => {
  it.each<[string, string[]]>([
    [
      'Session cookies last only until you close your browser, while persistent cookies stay for up to 13 months.',
      ['event session-end', 'maximum P13M'],
    ],
    [
      '# Data retention\n\n- Active clients: duration of the relationship plus 6 years',
      ['fixed P6Y contract-term'],
    ],
    [
      'Your data will be deleted as soon as it is no longer required for the purpose of its collection.',
      ['vague purpose-achieved'],
    ],
    ['Your consent remains valid until withdrawn.', ['event consent-withdrawal']],
    ['CCTV footage is overwritten after 31 days.', ['fixed P31D']],
    ['Inactive accounts: deleted after 2 years of inactivity', ['fixed P2Y last-activity']],
    ['We keep enquiry data for up to 24 months after our last contact.', ['maximum P24M last-activity']],
    ['We retain your data for as long as your account is active.', ['event account-deletion']],
    ['Invoices are kept for seven years as required by tax law.', ['fixed P7Y law']],
    [
      'We will only keep your data for as long as it is necessary for the purposes above.',
      ['vague purpose-achieved'],
    ],
    ['We may retain some records to comply with our legal obligations.', ['vague law']],
    ['Backups are retained indefinitely.', ['unlimited']],
    [
      'Your details stay with us: we store them until you withdraw your consent.',
      ['event consent-withdrawal'],
    ],
    [
      'Nothing here will require us to keep data for longer than 12 months after the termination of your account.',
      ['maximum P12M account-deletion'],
    ],
    [
      'Job applications are deleted six months after the recruitment process ends.',
      ['fixed P6M purpose-achieved'],
    ],
    ['The cookie expires after 2 years.', ['fixed P2Y']],
    ['Session cookies are deleted when you close your browser.', ['event session-end']],
    ['We hold client files for six years from the end of the engagement.', ['fixed P6Y contract-end']],
    ['We delete all data one year after your account is closed.', ['fixed P1Y account-deletion']],
    ['Server logs are kept for 30 days and then deleted.', ['fixed P30D']],
    ['We retain data for the duration of the contract plus 6 years.', ['fixed P6Y contract-term']],
    ['We keep it for 90 days unless a longer period is required by law.', ['fixed P90D law']],
    [
      'We retain data for up to 4 years, however, in certain cases we will retain it for a longer period if the law requires it.',
      ['maximum P4Y', 'vague law'],
    ],
  ])('%s', (text, expected) => expect(termsIn(text)).toEqual(expected))
})

describe('terms in Kazakh', () => {
  it.each<[string, string[]]>([
    ['Сеанстық cookie браузер жабылғанда жойылады.', ['event session-end']],
    ['Келісім кері қайтарып алынғанға дейін күшінде болады.', ['event consent-withdrawal']],
    ['Деректер соңғы белсенділіктен кейін 2 жыл сақталады.', ['fixed P2Y last-activity']],
    ['Дербес деректер шарт аяқталғаннан кейін 5 жыл сақталады.', ['fixed P5Y contract-end']],
    ['Деректерді сақтау мерзімі — 3 (үш) жылдан аспайды.', ['maximum P3Y']],
    ['Деректеріңіз келісім қайтарылғанға дейін сақталады.', ['event consent-withdrawal']],
    ['Деректер аккаунт жойылғанға дейін өңделеді.', ['event account-deletion']],
    ['Дербес деректер өңдеу мақсаттарына жеткенге дейін сақталады.', ['event purpose-achieved']],
    ['Біз деректерді мерзімсіз сақтаймыз.', ['unlimited']],
    ['Дербес деректер заңнамада белгіленген мерзім ішінде сақталады.', ['vague law']],
    ['Жеке деректер қызмет көрсету үшін қажетті мерзімде сақталады.', ['vague']],
  ])('%s', (text, expected) => expect(termsIn(text)).toEqual(expected))
})

describe('lists and tables', () => {
  it('gives each item the bound of its lead-in', () => {
    const text = `# Сроки хранения\n\nДанные хранятся не более:\n\n- заявки — 2 года с момента получения;\n- договоры — 5 лет.`
    expect(termsIn(text)).toEqual(['maximum P2Y collection', 'maximum P5Y'])
    expect(factsIn(text, 'retention').map(({ scope }) => scope)).toEqual(['заявки', 'договоры'])
  })

  it('reads a list of events as one term with all of them', () => {
    const text = `Обработка персональных данных прекращается в случае:\n\n- достижения цели обработки;\n- отзыва согласия;\n- ликвидации организации.`
    const facts = factsOf(text, 'retention')
    expect(termsIn(text)).toEqual(['event purpose-achieved+consent-withdrawal+liquidation'])
    expect(facts[0]?.evidence).toHaveLength(3)
  })

  it('reads the column of terms, whatever its cells say', () => {
    const text = `| Data | Purpose | Retention period |\n|---|---|---|\n| Orders | Delivery | 6 years |\n| Newsletter | Marketing | Until you unsubscribe |`
    expect(factsIn(text, 'retention')).toEqual([
      { kind: 'fixed', duration: 'P6Y', triggers: [], scope: 'Orders' },
      { kind: 'event', triggers: ['consent-withdrawal'], scope: 'Newsletter' },
    ])
  })

  it('reads a table of cookies', () => {
    const text = `# Cookies\n\n| Name | Purpose | Expiry |\n|---|---|---|\n| sid | Login | Session |\n| stat_id | Statistics | 13 months |`
    expect(termsIn(text)).toEqual(['event session-end', 'fixed P13M'])
  })

  it('makes one fact of equal terms, with every passage', () => {
    const text = `Мы обрабатываем данные в целях:\n\n- рассылки – до отзыва согласия;\n- опросов – до отзыва согласия;\n- доставки – в течение 1 года.`
    const facts = factsOf(text, 'retention')
    expect(facts.map(({ value }) => value)).toEqual([
      { kind: 'event', triggers: ['consent-withdrawal'], scope: 'рассылки; опросов' },
      { kind: 'fixed', duration: 'P1Y', triggers: [], scope: 'доставки' },
    ])
    expect(facts[0]?.evidence).toHaveLength(2)
  })
})

describe('what is no retention term', () => {
  it.each([
    'Бұл саясат мерзімсіз қолданылады.',
    'Платёж обрабатывается в течение 3 дней.',
    'Мы работаем более 10 лет и сохранили доверие клиентов.',
    'The password reset link expires in 24 hours.',
    'We have been in business for over 20 years and keep growing.',
    'We may keep anonymised statistics indefinitely.',
    'Срок действия настоящей Политики не ограничен.',
    'Настоящая Политика действует бессрочно до замены её новой версией.',
    'Оператор рассматривает запрос в течение 10 рабочих дней.',
    'В случае отзыва согласия Оператор уничтожает персональные данные в течение 30 дней.',
    'Сайт предназначен для лиц старше 18 лет.',
    'Закон № 152-ФЗ был принят 27 июля 2006 года.',
    'Персональные данные хранятся на серверах в Алматы.',
    'Мы не передаём данные неограниченному кругу лиц.',
    'Обработка персональных данных – любое действие с данными, включая хранение и уничтожение.',
    'Пользователь может вернуть товар в течение 14 дней.',
    'Компания хранит коммерческую тайну и соблюдает законодательство.',
    'We respond to requests within one month.',
    'We keep your data safe at all times.',
    'You may request the categories of data collected in the past 12 months.',
    'We keep this policy under regular review.',
    'If we learn that we hold data of a child, we will delete it and close the account.',
    'A persistent cookie remains after you close your browser.',
    'Біз сұрауға 30 күн ішінде жауап береміз.',
  ])('%s', (text) => expect(termsIn(text)).toEqual([]))

  it('takes the principle of a law for no promise', () => {
    const text = `# Принципы обработки персональных данных\n\nХранение осуществляется не дольше, чем этого требуют цели обработки.`
    expect(termsIn(text)).toEqual([])
  })
})

describe('a time limit for deletion on leaving is both', () => {
  it('a term and a deadline', () => {
    const text = `# Data retention\n\nWhen you delete your account, your data will be removed within 30 days.`
    expect(termsIn(text)).toEqual(['maximum P30D account-deletion'])
    expect(factsIn(text, 'deadline')).toEqual([{ action: 'erase', duration: 'P30D', workingDays: false }])
  })
})
