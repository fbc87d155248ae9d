import { describe, expect, it } from 'vitest'
import { factsIn, factsOf } from './facts-in.js'

describe('what is said of cookies', () => {
  it.each([
    [
      '## Cookie\n\nСайт использует технические, аналитические и рекламные cookie. Отключить их можно в настройках браузера.',
      { kinds: ['necessary', 'analytics', 'advertising'], optOut: true, consentByUse: false },
    ],
    [
      'We set session cookies only. You can switch them off in your browser settings.',
      { kinds: ['session'], optOut: true, consentByUse: false },
    ],
    [
      'Продолжая использовать сайт, вы соглашаетесь на использование файлов cookie.',
      { kinds: [], optOut: false, consentByUse: true },
    ],
    ['Мы собираем IP-адрес и файлы cookie.', { kinds: [], optOut: false, consentByUse: false }],
    [
      '## Cookies\n\nWe use session cookies and persistent cookies from third parties. You can block cookies in your browser settings.',
      { kinds: ['session', 'persistent', 'third-party'], optOut: true, consentByUse: false },
    ],
    [
      'By continuing to browse the site you agree to our use of cookies.',
      { kinds: [], optOut: false, consentByUse: true },
    ],
    [
      '## Cookie файлдары\n\nБіз аналитикалық cookie қолданамыз. Оларды браузер баптауларында өшіре аласыз.',
      { kinds: ['analytics'], optOut: true, consentByUse: false },
    ],
  ])('%s', (text, expected) => {
    expect(factsIn(text, 'cookie')).toEqual([expected])
  })

  it('quotes every passage', () => {
    const [fact] = factsOf('## Cookies\n\nWe use cookies. You can refuse cookies in the banner.', 'cookie')
    expect(fact?.evidence.map(({ quote }) => quote)).toEqual([
      'We use cookies.',
      'You can refuse cookies in the banner.',
    ])
  })

  it.each([
    'Мы не используем файлы cookie.',
    'We do not use cookies.',
    'Біз cookie файлдарын пайдаланбаймыз.',
  ])('denied: %s', (text) => {
    expect(factsOf(text, 'cookie').map(({ polarity }) => polarity)).toEqual(['denied'])
  })

  it.each(['Мы собираем имя и телефон.', 'We collect your name.', '## Cookies\n\n'])('none: %s', (text) => {
    expect(factsOf(text, 'cookie')).toEqual([])
  })
})
