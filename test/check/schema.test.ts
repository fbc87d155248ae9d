import { describe, expect, it } from 'vitest'
import { validateCheck } from '../../src/check/pack/validate-check.js'
import { refusal } from './refusal.js'

const check = `id: pets-missing
family: data
severity: low
nature: practice
jurisdictions: ['*']
title: { en: No word on pets, ru: Ни слова о питомцах, kk: Үй жануарлары туралы сөз жоқ }
when:
  - has: { facts: data-category }
  - any:
      - lacks: { phrases: { en: ['(cat|dog) owners'] } }
      - has: { document: true }
given:
  phrases:
    en: [pets, '!pet* project']
    ru: [питом*]
  topics: [data]
then:
  function: present
  options: { atLeast: 1 }
message: { en: Nothing on pets, ru: О питомцах ничего, kk: Жануарлар туралы ештеңе }
advice: { en: Name them, ru: Назовите их, kk: Атаңыз }
examples:
  fires:
    - { language: en, text: We collect your e-mail. }
  spares:
    - { language: en, jurisdiction: KZ, text: We collect the names of your pets. }
`

it('takes a whole check', async () => {
  expect((await validateCheck(check, 'pets-missing.yaml')).given).toEqual({
    phrases: { en: ['pets', '!pet* project'], ru: ['питом*'] },
    topics: ['data'],
  })
})

describe('a broken check gives its line and a remedy', () => {
  it.each([
    ['a tab', 'family: data', 'family:\tdata\n\tmore: 1', /pets\.yaml: line \d+: .*\. Mend the YAML/],
    ['a key twice', 'severity: low', 'severity: low\nseverity: high', /line 4: Map keys must be unique/],
    [
      'a misspelt key',
      'severity: low',
      'severty: low',
      'line 3: "severty" is unknown in the file. Did you mean "severity".',
    ],
    [
      'a key that nobody knows',
      'severity: low',
      'severity: low\nzzz: 1',
      /line 4: "zzz" is unknown in the file\. Known are "id", "family"/,
    ],
    [
      'a missing key',
      'severity: low\n',
      '',
      'line 1: "severity" is missing in the file. Add "severity": How grave a finding is.',
    ],
    [
      'a misspelt value',
      'severity: low',
      'severity: hight',
      'line 3: severity is "hight". Did you mean "high".',
    ],
    [
      'a value that nobody knows',
      'severity: low',
      'severity: catastrophic',
      'line 3: severity is "catastrophic". Known are "high", "medium", "low".',
    ],
    [
      'a number for words',
      'en: Name them',
      'en: 5',
      `line 21: advice.en is a number, not a string. Put it in quotes: '5'.`,
    ],
    [
      'one code for a list',
      "jurisdictions: ['*']",
      'jurisdictions: KZ',
      'line 5: jurisdictions is a string, not a list. Write a list.',
    ],
    [
      'no codes',
      "jurisdictions: ['*']",
      'jurisdictions: []',
      'line 5: jurisdictions holds too few items. Give at least 1.',
    ],
    [
      'a code twice',
      "jurisdictions: ['*']",
      'jurisdictions: [KZ, KZ]',
      'line 5: "KZ" stands twice in jurisdictions. Take one of them out.',
    ],
    [
      'a code in small letters',
      "jurisdictions: ['*']",
      'jurisdictions: [kz]',
      'line 5: jurisdictions[0] is "kz". Write it as it is meant: Code of a jurisdiction, or * for all.',
    ],
    [
      'an empty wording',
      'kk: Атаңыз',
      "kk: ''",
      'line 21: advice.kk is empty. Write something or leave the key out.',
    ],
    [
      'a wording short of a language',
      ', kk: Атаңыз',
      '',
      'line 21: "kk" is missing in advice. Add "kk": In Kazakh.',
    ],
    [
      'a misspelt selector',
      'facts: data-category',
      'fact: data-category',
      'line 8: when[0].has holds none of "facts", "phrases", "document", "any". Did you mean "facts".',
    ],
    [
      'a misspelt fact type',
      'facts: data-category',
      'facts: data-categry',
      'line 8: when[0].has.facts is "data-categry". Did you mean "data-category".',
    ],
    [
      'a misspelt key of a selector',
      'facts: data-category',
      'facts: cookie, were: { optOut: true }',
      'line 8: "were" is unknown in when[0].has. Did you mean "where".',
    ],
    [
      'a selector of two kinds',
      'facts: data-category',
      'facts: cookie, document: true',
      /line 8: "document" is unknown in when\[0\]\.has/,
    ],
    [
      'a document that is false',
      'document: true',
      'document: false',
      'line 11: when[1].any[1].has.document is false. Write true.',
    ],
    [
      'a condition of nothing',
      '- has: { facts: data-category }',
      '- {}',
      'line 8: when[0] holds none of "has", "lacks", "any". Write one of "has", "lacks", "any".',
    ],
    [
      'a condition of two kinds',
      '- has: { facts: data-category }',
      '- has: { document: true }\n    lacks: { facts: cookie }',
      'line 8: when[0] holds several keys at once. Keep one of "has", "lacks", "any".',
    ],
    [
      'a misspelt topic',
      'topics: [data]',
      'topics: [cookis]',
      'line 16: given.topics[0] is "cookis". Did you mean "cookies".',
    ],
    [
      'an unclosed bracket in a term',
      '(cat|dog) owners',
      '(cat|dog owners',
      /line 10: "\(cat\|dog owners" lacks a "\)"\. Mend the term/,
    ],
    [
      'a script for a function',
      'function: present',
      "function: '() => 1'",
      /line 18: then\.function is "\(\) => 1"\. Write it as it is meant: Name of a function/,
    ],
    [
      'a tag that would make an object',
      'function: present',
      'function: !!js/function x',
      /line 18: Unresolved tag/,
    ],
    [
      'no examples',
      '    - { language: en, text: We collect your e-mail. }\n',
      '',
      'line 23: examples.fires is empty, not a list. Write a list.',
    ],
    [
      'an example in another language',
      '{ language: en, text: We',
      '{ language: fr, text: We',
      /line 24: examples\.fires\[0\]\.language is "fr"\. Known are "ru", "en", "kk"/,
    ],
    [
      'two mistakes',
      'severity: low\nnature: practice',
      'severity: hight\nnature: lawful',
      'line 3: severity is "hight", and 1 more like it. Did you mean "high".',
    ],
  ])('%s', async (_, sound, broken, expected) => {
    expect(check).toContain(sound)
    const message = await refusal(validateCheck(check.replace(sound, broken), 'pets.yaml'))
    if (expected instanceof RegExp) expect(message).toMatch(expected)
    else expect(message).toBe(`Could not use pets.yaml: ${expected}`)
  })

  it('an empty file', async () => {
    expect(await refusal(validateCheck('', 'pets.yaml'))).toBe(
      'Could not use pets.yaml: line 1: the file is empty, not a map of keys. Write a map of keys.',
    )
  })

  it('aliases that grow without end', async () => {
    const bomb = ['a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1]']
    for (const [from, to] of ['ab', 'bc', 'cd', 'de', 'ef'])
      bomb.push(`${to}: &${to} [${`*${from}, `.repeat(9)}1]`)
    expect(await refusal(validateCheck(bomb.join('\n'), 'bomb.yaml'))).toMatch(
      /^Could not read bomb\.yaml: line 1: .*alias/,
    )
  })
})
