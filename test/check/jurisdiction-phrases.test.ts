import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Repealed } from '../../src/check/jurisdiction.js'
import { validateJurisdiction } from '../../src/check/pack/validate-jurisdiction.js'
import type { Language } from '../../src/language/language.js'
import { PhraseMatcher } from '../../src/language/phrases/phrase-matcher.js'
import { buildPhraseSet, type Vocabulary } from '../../src/language/phrases/phrase-set.js'
import { createStemmer } from '../../src/language/stem.js'
import { tokenize } from '../../src/language/tokenize.js'

/** Ids of the authority ("authority"), of its former names and of repealed acts that a text names. */
async function named(id: string, language: Language, text: string): Promise<string[]> {
  const file = join(import.meta.dirname, `../../rules/jurisdictions/${id}.yaml`)
  const { authority, repealed = [] } = await validateJurisdiction(await readFile(file, 'utf8'), file)
  const list = (terms: readonly Pick<Repealed, 'id' | 'phrases'>[]): ReadonlyMap<string, readonly string[]> =>
    new Map(terms.map((one) => [one.id, one.phrases[language] ?? []]))
  const vocabulary: Vocabulary = new Map([
    ['authority', list(authority ? [{ id: 'authority', phrases: authority.phrases }] : [])],
    ['former', list(authority?.former ?? [])],
    ['repealed', list(repealed)],
  ])
  const stem = createStemmer(language)
  const found = new PhraseMatcher(buildPhraseSet(vocabulary, stem), stem).match(tokenize(text))
  return [...new Set(found.map((match) => match.id))].sort()
}

describe('acts and authorities by the names that policies give them', () => {
  it.each<[string, Language, string, string[]]>([
    ['kz', 'ru', 'по Постановлению Правительства РК от 12 ноября 2013 года № 1214', ['decree-1214']],
    ['kz', 'ru', 'ПП РК №1214 от 12.11.2013 г.', ['decree-1214']],
    ['kz', 'ru', 'офис по адресу: ул. Абая, 1214', []],
    ['kz', 'ru', 'Постановление от 3 сентября 2013 г. № 909', ['decree-909']],
    [
      'kz',
      'ru',
      'Законом РК «Об электронном документе и электронной цифровой подписи»',
      ['e-document-law-2003'],
    ],
    ['kz', 'ru', 'подписан электронной цифровой подписью', []],
    [
      'kz',
      'ru',
      'в Министерство цифрового развития, инноваций и аэрокосмической промышленности РК',
      ['mdiai'],
    ],
    ['kz', 'ru', 'в Министерство искусственного интеллекта и цифрового развития', ['authority']],
    ['kz', 'ru', 'жалоба в МЦРИАП', ['mdiai']],
    ['kz', 'ru', 'в уполномоченный орган', []],
    ['kz', 'kk', 'ҚР Жасанды интеллект және цифрлық даму министрлігіне шағымдануға', ['authority']],
    ['ru', 'ru', 'обжаловать действия оператора в Роскомнадзоре', ['authority']],
    [
      'ru',
      'ru',
      'Федеральной службы по надзору в сфере связи, информационных технологий и массовых коммуникаций',
      ['authority'],
    ],
    ['ru', 'ru', 'Постановлением Правительства РФ от 31.12.2020 N 2463', ['decree-2463']],
    ['ru', 'ru', 'Постановление Правительства РФ от 17 ноября 2007 г. № 781', ['decree-781']],
    ['ru', 'ru', 'Постановление Правительства РФ от 01.11.2012 № 1119', []],
    ['ru', 'ru', 'Приказ ФСТЭК России от 05.02.2010 № 58', ['fstec-58']],
    ['eu', 'en', 'under Directive 95/46/EC of the European Parliament', ['directive-95-46']],
    ['eu', 'en', 'We rely on the EU-U.S. Privacy Shield', ['privacy-shield']],
    ['eu', 'en', 'certified under the US-EU Safe Harbor framework', ['safe-harbor']],
    ['eu', 'en', 'a COPPA safe harbor provider', []],
    ['eu', 'en', 'clauses of Commission Decision 2010/87/EU', ['old-clauses']],
    ['eu', 'en', 'clauses of Decision (EU) 2021/914', []],
    ['eu', 'en', 'the supervisory authority of the Member State where you live', ['authority']],
    ['eu', 'ru', 'в надзорный орган', []],
    [
      'uk',
      'en',
      "complain to the Information Commissioner's Office",
      ['authority', 'information-commissioner'],
    ],
    ['uk', 'en', 'complain to the ICO', ['authority']],
    ['uk', 'en', 'under the Data Protection Act 1998', ['dpa-1998']],
    ['uk', 'en', 'under the Data Protection Act 2018', []],
    ['us-ca', 'en', 'the California Privacy Protection Agency', ['authority']],
  ])('%s %s: %s', async (id, language, text, expected) => {
    expect(await named(id, language, text)).toEqual(expected)
  })
})
