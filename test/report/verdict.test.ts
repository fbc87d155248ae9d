import { describe, expect, it } from 'vitest'
import { loadMessages } from '../../src/report/report-data.js'
import { coverageSentence, verdictSentence } from '../../src/report/view/verdict.js'
import { russianSample } from './russian-sample.js'

describe('the verdict', () => {
  it.each([
    [
      'en',
      0,
      0,
      0,
      'No problem was found by the checks that could be decided; what they do not cover stands under “Limits”.',
    ],
    ['en', 0, 0, 1, 'No problem was proven; 1 point needs a person’s decision.'],
    ['en', 1, 1, 0, 'The policy has 1 problem, of high severity.'],
    [
      'en',
      12,
      3,
      4,
      'The policy has 12 problems, 3 of them of high severity; 4 points need a person’s decision.',
    ],
    ['ru', 1, 0, 0, 'В политике найдена 1 проблема.'],
    [
      'ru',
      22,
      5,
      5,
      'В политике найдено 22 проблемы, из них 5 высокой важности; 5 вопросов должен решить человек.',
    ],
    ['kk', 2, 1, 0, 'Саясаттан 2 кемшілік табылды, соның ішінде маңыздылығы жоғары: 1.'],
  ] as const)('in %s of %i problems, %i high, %i to review', async (lang, total, high, review, expected) => {
    const problems = { high, medium: total - high, low: 0 }
    expect(verdictSentence({ problems, total, review }, await loadMessages(lang))).toBe(expected)
  })
})

describe('coverage', () => {
  it.each([
    [0, 'decided 58 of 71, 4 to review, 9 not applicable'],
    [2, 'decided 58 of 73, 4 to review, 9 not applicable, 2 could not run'],
  ])('with %i errors', async (errors, expected) => {
    const coverage = { decided: 58, review: 4, notApplicable: 9, errors }
    const audit = { ...russianSample, summary: { ...russianSample.summary, coverage } }
    expect(coverageSentence(audit, await loadMessages('en'))).toBe(expected)
  })
})
