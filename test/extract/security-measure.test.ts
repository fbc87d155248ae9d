import { describe, expect, it } from 'vitest'
import { factsIn } from './facts-in.js'

const measures = (text: string): string[] =>
  [...new Set(factsIn(text, 'security-measure').map(({ measure }) => measure))].sort()

describe('measures of security', () => {
  it.each([
    [
      'Оператор принимает необходимые правовые, организационные и технические меры для защиты данных.',
      ['generic'],
    ],
    [
      '## Защита данных\n\nМы применяем:\n\n- шифрование по протоколу TLS;\n- межсетевые экраны;\n- антивирусную защиту.',
      ['antivirus', 'encryption', 'firewall'],
    ],
    [
      '## Меры защиты\n\nОператор принимает технические меры, в том числе:\n\n- резервное копирование;\n- разграничение доступа.',
      ['access-control', 'backup'],
    ],
    [
      '## Безопасность\n\nОператор назначил лицо, ответственное за организацию обработки персональных данных.',
      ['policies'],
    ],
    [
      '## Безопасность\n\nРаботники проходят обучение по вопросам защиты данных и подписали обязательства о неразглашении.',
      ['confidentiality', 'training'],
    ],
    ['Доступ к персональным данным имеют только уполномоченные сотрудники.', ['access-control']],
    [
      '## Безопасность\n\nПомещения с серверами охраняются, ведётся журнал событий безопасности.',
      ['monitoring', 'physical'],
    ],
    ['Платёжные данные передаются в зашифрованном виде.', ['encryption']],
    [
      '## Защита\n\nПроводится обнаружение фактов несанкционированного доступа и восстановление данных.',
      ['monitoring', 'recovery'],
    ],
    ['We use appropriate technical and organisational measures to protect your data.', ['generic']],
    [
      '## Security\n\nWe encrypt data in transit, restrict access to staff who need it and back up our servers daily.',
      ['access-control', 'backup', 'encryption'],
    ],
    [
      '## Security\n\nAll employees are trained in data protection and bound by confidentiality agreements.',
      ['confidentiality', 'training'],
    ],
    [
      '## Security\n\nWe use firewalls, anti-virus software and regular penetration tests.',
      ['antivirus', 'firewall', 'monitoring'],
    ],
    [
      '## How we protect your information\n\nOur offices are locked and paper files are kept in locked cabinets.',
      ['physical'],
    ],
    ['## Security\n\nData is pseudonymised where possible.', ['anonymisation']],
    ['Біз деректерді қорғау үшін техникалық және ұйымдастырушылық шараларды қабылдаймыз.', ['generic']],
    [
      '## Деректерді қорғау\n\n- деректерді шифрлау;\n- қол жеткізуді шектеу;\n- резервтік көшіру.',
      ['access-control', 'backup', 'encryption'],
    ],
  ])('%s', (text, expected) => {
    expect(measures(text)).toEqual(expected)
  })

  it.each([
    'Адрес сайта: https://primer.kz/politika.',
    'Настоящая Политика определяет порядок обработки и меры по обеспечению безопасности данных.',
    '## Какие данные мы собираем\n\n- логин и пароль;\n- адрес электронной почты.',
    'Пользователь обязан хранить свой пароль в тайне.',
    '## Цели обработки\n\n- обнаружение и предотвращение мошенничества;\n- аутентификация пользователя.',
    'Субъект вправе принимать предусмотренные законом меры по защите своих прав.',
    '## What we collect\n\n- username and password;\n- access times.',
    'Keep your password confidential.',
    'We use your data to detect unauthorised use of your account.',
  ])('none: %s', (text) => {
    expect(measures(text)).toEqual([])
  })
})
