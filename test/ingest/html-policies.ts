/** Policies of invented operators, a paragraph a line; pages of the tests are built around them. */
export const russian = {
  title: 'Политика обработки персональных данных',
  sections: [
    [
      '1. Общие положения',
      'Настоящая Политика определяет порядок обработки персональных данных посетителей сайта ООО «Берёзовый Кот» и действует бессрочно до её замены.',
      'Оператор публикует Политику в открытом доступе и соблюдает требования законодательства.',
    ],
    [
      '2. Какие данные мы обрабатываем',
      'Оператор получает от пользователя имя, номер телефона и адрес электронной почты, которые тот указал в форме заявки.',
      'Файлы cookie собираются автоматически и используются для статистики посещений.',
    ],
    [
      '3. Сроки хранения',
      'Персональные данные хранятся три года после исполнения договора, затем уничтожаются комиссией с составлением акта.',
      'Согласие на рассылку действует до его отзыва субъектом персональных данных.',
    ],
    [
      '4. Контакты',
      'ООО «Берёзовый Кот», г. Тверь, ул. Садовая, д. 5.',
      'Вопросы по обработке персональных данных направляйте на почту help@birch-cat.example.',
    ],
  ],
} as const

export const english = {
  title: 'Privacy Policy',
  sections: [
    [
      'Who we are',
      'Harbour Lantern Ltd runs this website and is the controller of the personal data described in this notice.',
      'You can write to us at 7 Quay Street, Whitby, or by e-mail to privacy@harbour-lantern.example.',
    ],
    [
      'What we collect',
      'We collect your name, postal address and payment details when you place an order with us.',
      'Our servers also record your IP address and the pages you open, so that we can keep the service secure.',
    ],
    [
      'How long we keep it',
      'Orders are kept for six years because tax law requires it; enquiries are deleted after twelve months.',
      'Backups are overwritten every thirty days.',
    ],
    [
      'Your rights',
      'You may ask for access to your personal data, for its correction or deletion, and you may withdraw consent at any time.',
      'If you are unhappy with our answer, you can complain to the supervisory authority.',
    ],
  ],
} as const

export const kazakh = {
  title: 'Құпиялылық саясаты',
  sections: [
    [
      '1. Жалпы ережелер',
      'Осы Саясат «Алтын Қоңыз» ЖШС сайтын пайдаланушылардың дербес деректерін өңдеу тәртібін айқындайды.',
      'Сайтты пайдалану арқылы сіз дербес деректеріңізді өңдеуге келісім бересіз.',
    ],
    [
      '2. Жиналатын деректер',
      'Біз сіздің атыңызды, телефон нөміріңізді және электрондық пошта мекенжайыңызды жинаймыз.',
      'Cookie файлдары сайттың дұрыс жұмыс істеуі үшін қолданылады.',
    ],
    [
      '3. Сақтау мерзімі',
      'Дербес деректер шарт аяқталғаннан кейін бес жыл бойы сақталады, одан кейін жойылады.',
      'Келісімді кез келген уақытта қайтарып алуға болады.',
    ],
  ],
} as const

export interface Policy {
  readonly title: string
  readonly sections: readonly (readonly string[])[]
}

/** Every line of a policy, without its title. */
export function linesOf(policy: Policy): readonly string[] {
  return policy.sections.flat()
}

/** The policy's sections as headings and paragraphs. */
export function markUp(policy: Policy, heading = 'h2'): string {
  return policy.sections
    .map(
      ([head, ...lines]) =>
        `<${heading}>${head}</${heading}>\n${lines.map((line) => `<p>${line}</p>`).join('\n')}`,
    )
    .join('\n')
}

/** Few words of the genre: an application of two people who write as they speak. */
export const plain: Policy = {
  title: 'Privacy',
  sections: [
    [
      'Short version',
      'We are two people who make a small app. We do not know who you are and we do not want to.',
    ],
    [
      'What we store',
      'Nothing leaves your phone. The notes you write stay in the app until you remove them.',
      'If the app crashes, your phone may ask whether to send a report to us. You can say no.',
    ],
    ['Children', 'The app is fine for everyone aged four and up.'],
    ['Questions', 'Write to hello@tiny-app.example and one of us will answer within a week.'],
  ],
}
