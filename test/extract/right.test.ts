import { describe, expect, it } from 'vitest'
import { factsIn } from './facts-in.js'

const rights = (text: string): string[] =>
  [...new Set(factsIn(text, 'right').map(({ right }) => right))].sort()

describe('rights of the subject, in Russian', () => {
  it.each([
    [
      'Субъект персональных данных имеет право:\n\n- получать информацию, касающуюся обработки его данных;\n- требовать уточнения, блокирования или уничтожения данных;\n- отозвать согласие.',
      ['erasure', 'information', 'rectification', 'restriction', 'withdraw-consent'],
    ],
    [
      '## Ваши права\n\nВы можете в любой момент исправить или удалить свои данные.',
      ['erasure', 'rectification'],
    ],
    ['Пользователь вправе получить копию своих персональных данных.', ['access']],
    ['Ты можешь попросить нас прекратить обработку твоих данных.', ['restriction']],
    ['Клиент вправе возражать против обработки данных в рекламных целях.', ['object']],
    ['Вы можете отписаться от рассылки по ссылке в письме.', ['object']],
    ['Вы вправе получить данные в машиночитаемом формате.', ['access', 'portability']],
    ['Субъект вправе обжаловать действия Оператора в уполномоченный орган или в суд.', ['complaint']],
    ['Пользователь имеет право обратиться с жалобой в Роскомнадзор.', ['complaint']],
    ['Споры рассматриваются в суде по месту нахождения Оператора.', ['complaint']],
    ['Согласие может быть отозвано путём направления письма Оператору.', ['withdraw-consent']],
    ['Оператор блокирует данные с момента обращения субъекта персональных данных.', ['restriction']],
    ['При получении требования об уничтожении данных Оператор удаляет их.', ['erasure']],
    ['Если Пользователь желает уточнить данные, он направляет запрос.', ['rectification']],
    [
      '## Права субъектов\n\nВы вправе не подвергаться решению, основанному на автоматизированной обработке. Вы вправе знать, какие решения принимаются автоматизированно.',
      ['automated-decision', 'information'],
    ],
    ['Покупатель имеет право ознакомиться со своими персональными данными.', ['access']],
    ['Субъект может требовать внести изменения в его данные.', ['rectification']],
  ])('%s', (text, expected) => {
    expect(rights(text)).toEqual(expected)
  })

  it.each([
    'Оператор вправе удалить учётную запись Пользователя.',
    'Компания вправе вносить изменения в настоящую Политику.',
    'Пользователь обязан обновлять свои данные в случае их изменения.',
    '## Права Оператора\n\n- блокировать доступ к сайту;\n- уточнять данные.',
    'Оператор защищает данные от изменения, блокирования, копирования и удаления.',
    'Уничтожение персональных данных – действия, в результате которых невозможно восстановить данные.',
    'Обработка включает сбор, уточнение, блокирование, удаление и уничтожение данных.',
    'Данные удаляются по истечении трёх лет.',
    'Вы можете удалить файлы cookie в настройках браузера.',
  ])('none: %s', (text) => {
    expect(rights(text)).toEqual([])
  })
})

describe('rights of the subject, in English', () => {
  it.each([
    [
      'You have the right to access, correct or delete your personal information.',
      ['access', 'erasure', 'rectification'],
    ],
    [
      '## Your rights\n\n- Right to rectification\n- Right to erasure\n- Right to data portability',
      ['erasure', 'portability', 'rectification'],
    ],
    ['You may ask us to stop processing your data.', ['restriction']],
    ['You have the right to object to processing based on legitimate interests.', ['object']],
    ['You may withdraw your consent at any time.', ['withdraw-consent']],
    ['You can unsubscribe from our newsletter at any time.', ['object', 'withdraw-consent']],
    ['You have the right to lodge a complaint with a supervisory authority.', ['complaint']],
    [
      'California residents have the right to opt out of the sale of their personal information.',
      ['opt-out-sale'],
    ],
    [
      'You have the right not to be discriminated against for exercising these rights.',
      ['non-discrimination'],
    ],
    ['You have the right to limit the use of your sensitive personal information.', ['limit-sensitive']],
    ['You have the right not to be subject to automated decisions.', ['automated-decision']],
    ['You have the right to know what personal information we hold about you.', ['information']],
    ['If you would like a copy of the information we hold about you, write to us.', ['access']],
    ['Tell us if something is wrong so we can correct it.', ['rectification']],
    [
      '## Your rights\n\n- access (Article 15 GDPR);\n- restriction (Article 18 GDPR).',
      ['access', 'restriction'],
    ],
    ['Upon your request we will erase your account data.', ['erasure']],
  ])('%s', (text, expected) => {
    expect(rights(text)).toEqual(expected)
  })

  it.each([
    'We reserve the right to change this policy at any time.',
    'We may delete inactive accounts.',
    'You may access our website without telling us who you are.',
    'We protect your data against unauthorised access, alteration and deletion.',
    'You can disable cookies in your browser.',
    'We delete server logs after thirty days.',
    'If you object to the changes to this policy, stop visiting the site.',
    'You may provide information when you update our team on your order.',
  ])('none: %s', (text) => {
    expect(rights(text)).toEqual([])
  })
})

describe('rights of the subject, in Kazakh', () => {
  it.each([
    [
      'Пайдаланушы өз деректерін түзетуге, бұғаттауға және жоюға құқылы.',
      ['erasure', 'rectification', 'restriction'],
    ],
    ['Сіз келісіміңізді кез келген уақытта кері қайтарып ала аласыз.', ['withdraw-consent']],
    ['Субъект уәкілетті органға шағым беруге құқылы.', ['complaint']],
    [
      '## Сіздің құқықтарыңыз\n\n- деректерді өңдеу туралы ақпарат алу;\n- деректердің көшірмесін алу.',
      ['access', 'information'],
    ],
    ['Сіз жарнамалық хабарламалардан бас тарта аласыз.', ['object']],
  ])('%s', (text, expected) => {
    expect(rights(text)).toEqual(expected)
  })

  it.each([
    'Оператор саясатқа өзгерістер енгізуге құқылы.',
    'Сіз браузер баптауларында cookie файлдарын өшіре аласыз.',
  ])('none: %s', (text) => {
    expect(rights(text)).toEqual([])
  })
})
