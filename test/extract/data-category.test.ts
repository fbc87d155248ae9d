import { describe, expect, it } from 'vitest'
import { factsIn, factsOf } from './facts-in.js'

const collected = (text: string): string[] =>
  factsIn(text, 'data-category')
    .map(({ category }) => category)
    .sort()

const denied = (text: string): string[] =>
  factsOf(text, 'data-category')
    .filter(({ polarity }) => polarity === 'denied')
    .map(({ value }) => value.category)
    .sort()

describe('data that is collected, in Russian', () => {
  it.each<[string, string[]]>([
    [
      '## Какие данные мы собираем\n\n- Фамилия, имя, отчество\n- Номер телефона\n- Адрес электронной почты\n- Год, месяц, дата рождения',
      ['date-of-birth', 'email', 'name', 'phone'],
    ],
    [
      'Оператор обрабатывает данные работников: фамилия, имя; пол; гражданство; паспортные данные; ИНН и СНИЛС; адрес регистрации; сведения об образовании; семейное положение; должность; сведения о доходах.',
      [
        'citizenship',
        'education',
        'employment',
        'family',
        'financial',
        'gender',
        'identity-document',
        'name',
        'national-id',
        'postal-address',
      ],
    ],
    [
      '## Технические данные\n\nМы автоматически получаем IP-адрес, тип и версию браузера, разрешение экрана, источник перехода, дату и время посещения и сведения о местоположении.',
      ['device', 'ip-address', 'location', 'usage'],
    ],
    ['Файлы журналов содержат IP-адрес, тип браузера и страницы входа.', ['device', 'ip-address', 'usage']],
    ['Оператор ведёт видеонаблюдение и записывает телефонные разговоры.', ['audio-video']],
    ['На сайте собираются файлы cookie и рекламный идентификатор.', ['advertising-id', 'cookie']],
    [
      'Клиника обрабатывает диагнозы, результаты анализов, группу крови и ведёт запись телефонных разговоров.',
      ['audio-video', 'health'],
    ],
    [
      'Сервис хранит логин и пароль, историю заказов, данные банковской карты и ник в Telegram.',
      ['credentials', 'messenger-account', 'payment-card', 'transaction'],
    ],
    [
      'Прокат запрашивает водительское удостоверение, госномер автомобиля и селфи.',
      ['identity-document', 'photo', 'vehicle'],
    ],
    [
      'Данные ребёнка: имя, возраст. Данные родителя: ФИО, телефон.',
      ['children', 'date-of-birth', 'name', 'phone'],
    ],
    [
      'Пользователь указывает: имя; телефон; город; комментарий.',
      ['correspondence', 'location', 'name', 'phone'],
    ],
    ['Если ты входишь через Google, мы получаем твоё имя и фото профиля.', ['name', 'photo']],
    [
      '| Цель | Данные | Основание |\n|---|---|---|\n| Доставка | адрес доставки, телефон | Договор |',
      ['phone', 'postal-address'],
    ],
  ])('%s', (text, expected) => {
    expect(collected(text)).toEqual(expected)
    expect(denied(text)).toEqual([])
  })
})

describe('what names no data that is collected, in Russian', () => {
  it.each<[string]>([
    ['## Контакты\n\nТелефон: +7 727 000 11 22, e-mail: info@berezka.kz, адрес: г. Алматы, ул. Садовая, 1.'],
    ['Оператор: ИП Сосновский (ИИН 900101000000), адрес: 050000, г. Алматы.'],
    ['Для реализации прав направьте запрос, в котором укажите ФИО и номер паспорта.'],
    ['## Термины\n\nCookies — небольшой фрагмент данных, который хранится на компьютере пользователя.'],
    ['## Меры защиты\n\nДоступ к базам защищён паролем, помещения находятся под видеонаблюдением.'],
    ['Оператор обрабатывает заявки от имени заказчика и хранит доменное имя сайта.'],
    ['Вопросы о политике задайте по телефону или по электронной почте.'],
    ['## Цели обработки\n\n- содействие в получении образования;\n- работа с обращениями клиентов.'],
    ['Обработка необходима для законных интересов оператора.'],
    ['Мы не передаём ваш номер телефона третьим лицам.'],
  ])('%s', (text) => {
    expect(collected(text)).toEqual([])
    expect(denied(text)).toEqual([])
  })
})

describe('data that is denied', () => {
  it.each<[string, string[], string[]]>([
    ['Оператор не собирает биометрические данные и сведения о судимости.', ['biometric', 'criminal'], []],
    ['Мы не просим паспорт и не храним номера банковских карт.', ['identity-document', 'payment-card'], []],
    [
      '## Состав данных\n\nПлатёжные данные: реквизиты карты (обрабатываются банком, без сохранения у Оператора).',
      ['payment-card'],
      ['payment-card'],
    ],
    [
      '## Состав данных\n\n- банковские реквизиты (Оператор не хранит данные карт)',
      ['payment-card'],
      ['bank-account'],
    ],
    ['Собираются иные данные, за исключением биометрических и генетических.', ['biometric', 'genetic'], []],
    ['Мы не собираем:\n\n- номер телефона;\n- геолокацию.', ['location', 'phone'], []],
    [
      'We never ask for your bank details and do not store your card number.',
      ['bank-account', 'payment-card'],
      [],
    ],
    ['We do not use cookies.', ['cookie'], []],
    [
      '| Category | Examples | Collected |\n|---|---|---|\n| Identifiers | real name, postal address | YES |\n| Biometrics | fingerprints | NO |',
      ['biometric'],
      ['name', 'postal-address'],
    ],
    [
      '## What we collect\n\n### E. Biometric information – NO\n\nFingerprints of visitors and other templates.\n\n### F. Geolocation – YES\n\nDevice location of visitors.',
      ['biometric'],
      ['location'],
    ],
    [
      '## What we collect\n\nGenetic data. Collected: No.\n\nYour IP address. Collected: Yes.',
      ['genetic'],
      ['ip-address'],
    ],
    ['We do not use your phone number for marketing.', [], []],
    ['If you do not use your account, we delete your order history.', [], ['transaction']],
    ['We do not sell your email address.', [], []],
    ['We do not knowingly collect names or emails from children under 13.', ['children'], []],
    [
      'Our shop is not meant for children under 16. If we learn that a child gave us data, we delete it.',
      [],
      [],
    ],
    [
      'Біз биометриялық деректерді және діни көзқарас туралы мәліметтерді жинамаймыз.',
      ['biometric', 'religion'],
      [],
    ],
    [
      'Мы не обрабатываем данные о национальности, вероисповедании и здоровье.',
      ['health', 'race-ethnicity', 'religion'],
      [],
    ],
    ['Банк картасының деректері біздің серверлерде сақталмайды.', ['payment-card'], []],
  ])('%s', (text, no, yes) => {
    expect(denied(text)).toEqual(no)
    expect(collected(text)).toEqual(yes)
  })
})

describe('data that is collected, in English', () => {
  it.each<[string, string[]]>([
    [
      'We may collect your name, email, phone and mailing address when you book a room.',
      ['email', 'name', 'phone', 'postal-address'],
    ],
    [
      '## What we collect\n\n- Contact details: name, address, phone\n- Dietary requirements and allergies\n- CCTV footage\n- Your IP address, browser and pages viewed',
      ['audio-video', 'device', 'health', 'ip-address', 'name', 'phone', 'postal-address', 'usage'],
    ],
    [
      'We collect race, religion, trade union membership and health when you apply for a job.',
      ['health', 'political', 'race-ethnicity', 'religion'],
    ],
    [
      'For job applicants we process your CV, employment history and National Insurance number.',
      ['employment', 'national-id'],
    ],
    [
      '| Purpose | Data |\n|---|---|\n| Your account | Name, email, password |\n| Fraud | IP address, device ID |',
      ['advertising-id', 'credentials', 'email', 'ip-address', 'name'],
    ],
    [
      'Parents may give us the name, age and school of their child.',
      ['children', 'date-of-birth', 'education', 'name'],
    ],
    ['We process special categories of data, such as your health and your religion.', ['health', 'religion']],
    ['We may process sensitive personal data.', ['special-category']],
  ])('%s', (text, expected) => {
    expect(collected(text)).toEqual(expected)
  })

  it.each<[string]>([
    ['You can contact us by email or phone. Our address is 5 High Street.'],
    ['To make a request, email us your full name and a copy of your passport.'],
    ['We rely on our legitimate interests.'],
    ['This information is personally identifiable and we receive it from other sources.'],
    ['Personal data means any information such as a name or an identification number.'],
  ])('nothing: %s', (text) => {
    expect(collected(text)).toEqual([])
  })
})

describe('data that is collected, in Kazakh', () => {
  it.each<[string, string[]]>([
    [
      '## Қандай деректерді жинаймыз\n\n- аты-жөні, туған күні, жынысы\n- ЖСН\n- телефон нөмірі мен электрондық пошта мекенжайы\n- банк картасының нөмірі',
      ['date-of-birth', 'email', 'gender', 'name', 'national-id', 'payment-card', 'phone'],
    ],
    ['Біз сіздің атыңызды және телефон нөміріңізді жинаймыз.', ['name', 'phone']],
    [
      '## Автоматты түрде жиналатын деректер\n\nIP-мекенжай, браузер түрі, құрылғы моделі, қаралған беттер, орналасқан жері.',
      ['device', 'ip-address', 'location', 'usage'],
    ],
    [
      'Баланың аты-жөні мен туған күні ата-анасының келісімімен өңделеді.',
      ['children', 'date-of-birth', 'name'],
    ],
    ['Клиника диагнозды және денсаулық жағдайы туралы мәліметтерді өңдейді.', ['health']],
  ])('%s', (text, expected) => {
    expect(collected(text)).toEqual(expected)
  })

  it('takes no data from a request', () => {
    expect(collected('Сұрауда аты-жөніңізді және электрондық поштаңызды көрсетіңіз.')).toEqual([])
  })
})
