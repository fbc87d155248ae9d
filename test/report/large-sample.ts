import type { Audit } from '../../src/audit.js'
import { blocksOf, fact, sampleAudit, type SampleFact, type SampleFinding } from './sample-audit.js'

const clauseCount = 430
const factsOfClause = 2
const findingCount = 60

const clause = (number: number): string =>
  `${number}. Оператор хранит сведения под номером ${number} не дольше установленного срока и передаёт их лицам, которые названы в приложении ${number}, если это нужно для исполнения договора.`

/** About 100 KB of UTF-8, 60 findings, 860 facts, each on a clause or a part of it. */
export function largeSample(): Audit {
  const numbers = Array.from({ length: clauseCount }, (_, index) => index + 1)
  const facts = numbers.flatMap((number): readonly SampleFact[] =>
    [
      fact('recipient', { category: 'contractor', name: `приложение ${number}` }, clause(number)),
      fact('data-category', { category: 'usage' }, `сведения под номером ${number} не дольше`),
    ].slice(0, factsOfClause),
  )
  const findings = numbers.slice(0, findingCount).map((number): SampleFinding => ({
    check: 'retention-vague',
    family: 'retention',
    outcome: number % 7 === 0 ? 'needs-review' : 'fail',
    severity: number % 3 === 0 ? 'high' : 'medium',
    nature: 'law',
    jurisdiction: 'KZ',
    title: `Срок ${number} не определён`,
    message: 'Срок хранения не назван числом.',
    advice: 'Назовите срок: «Данные хранятся 3 года».',
    quotes: [clause(number), clause(number + findingCount)],
    references: [
      {
        law: 'KZ-94-V',
        article: '12',
        url: 'https://adilet.zan.kz/rus/docs/Z1300000094',
        edition: '2026-03-02',
        confidence: 'V',
      },
    ],
  }))
  return sampleAudit({
    location: 'large.txt',
    blocks: blocksOf(['# Политика', ...numbers.map(clause)].join('\n')),
    facts,
    findings,
  })
}
