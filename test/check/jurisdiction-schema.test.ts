import { describe, expect, it } from 'vitest'
import { validateJurisdiction } from '../../src/check/pack/validate-jurisdiction.js'
import { refusal } from './refusal.js'

const jurisdiction = `id: nl
code: NL
version: '1'
name: { en: Neverland, ru: Нетландия, kk: Нетландия }
edition: '2026'
detect:
  laws: [NL-1]
laws:
  NL-1:
    title: { en: Data Act }
    url: https://law.example/1
    edition: '2026-01-01'
    governing: true
    articles:
      '1': { subjects: [consent], title: { en: Consent } }
      '2(1)': { subjects: [access], title: { en: Access } }
identifiers: []
bases: [consent]
safeguards: []
rights:
  - right: access
    reference: { law: NL-1, article: 2(1)(a), confidence: V }
deadlines: []
repealed:
  - id: old-act
    phrases: { en: [old data act] }
countries: [NL]
checks:
  consent-by-use:
    nature: law
    references:
      - { law: NL-1, article: '1', confidence: S }
`

it('takes a whole jurisdiction', async () => {
  expect(
    (await validateJurisdiction(jurisdiction, 'nl.yaml')).laws['NL-1']?.articles?.['2(1)']?.subjects,
  ).toEqual(['access'])
})

describe('a broken jurisdiction gives its line and a remedy', () => {
  it.each([
    [
      'a law that is not there',
      'law: NL-1, article: 2(1)(a)',
      'law: NL-2, article: 2(1)(a)',
      'line 22: there is no law "NL-2" under "laws". Did you mean "NL-1".',
    ],
    [
      'an article that is not there',
      "article: '1'",
      'article: 3(1)',
      'line 32: NL-1 has no article "3(1)" in its map. Mend the number, or add the article under laws.NL-1.articles.',
    ],
    ['a wider article than the map has', '2(1)(a)', "'2'", /line 22: NL-1 has no article "2" in its map/],
    [
      'a claim of law from memory',
      'confidence: S',
      'confidence: M',
      'line 30: consent-by-use claims that law is broken, and no reference proves it. Give a reference with confidence V, V+ or S, or write "nature: practice".',
    ],
    [
      'a law to detect that is not there',
      'laws: [NL-1]',
      'laws: [ZZ-COMPLETELY-OTHER]',
      'line 7: there is no law "ZZ-COMPLETELY-OTHER" under "laws". Add ZZ-COMPLETELY-OTHER under "laws".',
    ],
    [
      'a misspelt subject',
      'subjects: [consent]',
      'subjects: [concent]',
      `line 15: laws.NL-1.articles.1.subjects[0] is "concent". Did you mean "consent".`,
    ],
    [
      'an unknown subject',
      'subjects: [consent]',
      'subjects: [weather-forecast]',
      /Take one of the \d+ that the schema in rules\/schema lists\.$/,
    ],
    [
      'an unknown right',
      'right: access',
      'right: acess',
      'line 21: rights[0].right is "acess". Did you mean "access".',
    ],
    [
      'an article as a number',
      "article: '1'",
      'article: 1',
      `line 32: checks.consent-by-use.references[0].article is a number, not a string. Put it in quotes: '1'.`,
    ],
    [
      'a version as a number',
      "version: '1'",
      'version: 1',
      `line 3: version is a number, not a string. Put it in quotes: '1'.`,
    ],
    [
      'a term in bad notation',
      '[old data act]',
      "['old (data act']",
      /line 26: "old \(data act" lacks a "\)"/,
    ],
    [
      'a check id in capitals',
      'consent-by-use:',
      'Consent By Use:',
      'line 29: "Consent By Use" is no name that checks can hold. Write it as it is meant: Id of a check.',
    ],
    [
      'a misspelt key deep inside',
      'governing: true',
      'goveming: true',
      'line 13: "goveming" is unknown in laws.NL-1. Did you mean "governing".',
    ],
    [
      'a misspelt key with a map under it',
      'articles:',
      'artikles:',
      'line 14: "artikles" is unknown in laws.NL-1. Did you mean "articles".',
    ],
  ])('%s', async (_, sound, broken, expected) => {
    expect(jurisdiction).toContain(sound)
    const message = await refusal(validateJurisdiction(jurisdiction.replace(sound, broken), 'nl.yaml'))
    if (expected instanceof RegExp) expect(message).toMatch(expected)
    else expect(message).toBe(`Could not use nl.yaml: ${expected}`)
  })
})
