import type { Audit } from '../../src/audit.js'
import { blocksOf, fact, sampleAudit } from './sample-audit.js'

const english = `
# Privacy Policy of Paper Lantern Ltd
# 1. Who we are
1.1. Paper Lantern Ltd (company number 00123456) runs paper-lantern.example.
# 2. Data
2.1. We collect your name and e-mail address when you write to us.
2.2. We keep your messages for at least two years.
# 3. Sharing
3.1. We share data with our hosting provider Cloudbarn in the United States.
`

export const englishSample: Audit = sampleAudit({
  location: 'https://paper-lantern.example/privacy',
  blocks: blocksOf(english),
  jurisdictions: ['UK', 'EU'],
  facts: [
    fact(
      'operator',
      {
        name: 'Paper Lantern Ltd',
        nameKind: 'legal',
        identifiers: [{ scheme: 'UK-COMPANY', value: '00123456', valid: true }],
      },
      'Paper Lantern Ltd (company number 00123456)',
    ),
    fact(
      'data-category',
      { category: 'name' },
      '2.1. We collect your name and e-mail address when you write to us.',
    ),
    fact(
      'data-category',
      { category: 'email' },
      '2.1. We collect your name and e-mail address when you write to us.',
    ),
    fact(
      'retention',
      { kind: 'minimum', duration: 'P2Y', triggers: [] },
      '2.2. We keep your messages for at least two years.',
    ),
    fact(
      'recipient',
      { category: 'hosting-it', name: 'Cloudbarn', country: 'US' },
      '3.1. We share data with our hosting provider Cloudbarn in the United States.',
    ),
  ],
  findings: [
    {
      check: 'retention-minimum-only',
      family: 'retention',
      outcome: 'fail',
      severity: 'medium',
      nature: 'law',
      jurisdiction: 'UK',
      title: 'Retention has no upper limit',
      message: 'Messages are kept for at least two years; how long at most is not said.',
      advice: 'Set an upper limit: “We delete your messages two years after our last reply.”',
      quotes: ['2.2. We keep your messages for at least two years.'],
      references: [
        {
          law: 'UK-GDPR',
          article: '5(1)(e)',
          url: 'https://www.legislation.gov.uk/eur/2016/679/article/5',
          edition: '2026-06-19',
          confidence: 'V',
        },
      ],
    },
  ],
})

const kazakh = `
# Құпиялылық саясаты
1. «Көк қайық» ЖШС сайт қонақтарының дербес деректерін жинайды.
2. Біз аты-жөніңізді, телефон нөміріңізді және электрондық поштаңызды сақтаймыз.
3. Деректер келісім қайтарып алынғанға дейін сақталады.
`

export const kazakhSample: Audit = sampleAudit({
  location: 'kok-qaiyq.md',
  blocks: blocksOf(kazakh),
  facts: [
    fact('operator', { name: '«Көк қайық» ЖШС', nameKind: 'legal', identifiers: [] }, '«Көк қайық» ЖШС'),
    fact('data-category', { category: 'name' }, 'аты-жөніңізді'),
    fact('data-category', { category: 'phone' }, 'телефон нөміріңізді'),
    fact(
      'retention',
      { kind: 'event', triggers: ['consent-withdrawal'] },
      'Деректер келісім қайтарып алынғанға дейін сақталады.',
    ),
  ],
  findings: [
    {
      check: 'contact-missing',
      family: 'contacts',
      outcome: 'fail',
      severity: 'high',
      nature: 'law',
      jurisdiction: 'KZ',
      title: 'Байланыс деректері жоқ',
      message: 'Саясатта өтініш беруге болатын мекенжай аталмаған.',
      advice: 'Электрондық пошта мен телефон нөмірін жазыңыз.',
      quotes: [],
      searched: { sections: ['s1'], phrases: 12 },
    },
  ],
})

/** A policy without findings or facts. */
export const emptySample: Audit = sampleAudit({
  location: '-',
  blocks: blocksOf('Nothing is said here.'),
  jurisdictions: [],
  facts: [],
  findings: [],
})
