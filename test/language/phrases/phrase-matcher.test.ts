import { describe, expect, it } from 'vitest'
import { PhraseMatcher } from '../../../src/language/phrases/phrase-matcher.js'
import { buildPhraseSet } from '../../../src/language/phrases/phrase-set.js'
import type { Language } from '../../../src/language/language.js'
import { createStemmer } from '../../../src/language/stem.js'
import { tokenize } from '../../../src/language/tokenize.js'

type Lists = Record<string, Record<string, string[]>>

function find(lists: Lists, text: string, language: Language = 'ru'): string[] {
  const vocabulary = new Map(Object.entries(lists).map(([list, ids]) => [list, new Map(Object.entries(ids))]))
  const stem = createStemmer(language)
  const matcher = new PhraseMatcher(buildPhraseSet(vocabulary, stem), stem)
  return matcher.match(tokenize(text)).map((match) => `${match.id}: ${text.slice(match.start, match.end)}`)
}

const data: Lists = {
  data: {
    email: ['адрес электронной почты', 'e-mail'],
    address: ['адрес', 'почтовый адрес'],
    name: ['имя', 'фамилия, имя, отчество'],
    none: ['доменное имя'],
    cookie: ['cookie*', 'файлы (cookie*|куки)'],
  },
}

describe('matching terms', () => {
  it.each([
    ['адреса электронной почты', ['email: адреса электронной почты']],
    ['Почтовые адреса', ['address: Почтовые адреса']],
    ['фамилию, имя, отчество', ['name: фамилию, имя, отчество']],
    ['адрес, электронной почты', ['address: адрес']],
    ['доменное имя сайта и имя лица', ['name: имя']],
    ['файлов «cookie»', ['cookie: файлов «cookie']],
    ['cookies и куки', ['cookie: cookies']],
    ['адрес.\nЭлектронной почты', ['address: адрес']],
  ])('%s', (text, expected) => {
    expect(find(data, text)).toEqual(expected)
  })

  it('lets a gap take up to three words and no sentence end', () => {
    const lists = { negation: { share: ['не .. переда*'] } }
    expect(find(lists, 'не будет ни при каких передавать')).toEqual([])
    expect(find(lists, 'не будет никому передавать')).toEqual(['share: не будет никому передавать'])
    expect(find(lists, 'не будет. Передаёт')).toEqual([])
  })

  it('keeps two ids on the same words, and hides what a longer term of the list covers', () => {
    expect(find({ a: { one: ['сбор'], two: ['сбор'] } }, 'сбор')).toEqual(['one: сбор', 'two: сбор'])
    expect(find({ a: { one: ['сбор'], two: ['сбор данных'] } }, 'сбор данных')).toEqual(['two: сбор данных'])
    expect(find({ a: { one: ['сбор'] }, b: { two: ['сбор данных'] } }, 'сбор данных')).toHaveLength(2)
  })

  it('names list, id and line of a bad term', () => {
    expect(() => find({ data: { name: ['(имя'] } }, '')).toThrow('data, name: "(имя" lacks a ")"')
  })
})
