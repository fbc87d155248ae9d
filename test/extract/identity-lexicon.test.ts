import { describe, expect, it } from 'vitest'
import { LexiconReader } from '../../src/build/lexicon-reader.js'
import type { Language } from '../../src/language/language.js'
import { PhraseMatcher } from '../../src/language/phrases/phrase-matcher.js'
import { buildPhraseSet } from '../../src/language/phrases/phrase-set.js'
import { createStemmer } from '../../src/language/stem.js'
import { tokenize } from '../../src/language/tokenize.js'
import { lexiconText } from './lexicon-files.js'

const lists = ['legal-form', 'identifier-label', 'address-word'] as const
type List = (typeof lists)[number]

function read(language: Language, list: List): Map<string, string[]> {
  const file = `${language}/${list}.yaml`
  const reader = new LexiconReader(lexiconText(file), file)
  return new Map(Object.entries(reader.root).map(([id, terms]) => [id, reader.terms(terms, [id])]))
}

const find = (language: Language, list: List, text: string): string[] => {
  const stem = createStemmer(language)
  const set = buildPhraseSet(new Map([[list, read(language, list)]]), stem)
  return [...new Set(new PhraseMatcher(set, stem).match(tokenize(text)).map((match) => match.id))]
}

describe.each(['ru', 'en', 'kk'] as const)('vocabulary of identity, %s', (language) => {
  it.each(lists)('%s holds terms that can match', (list) => {
    const entries = [...read(language, list)]
    expect(entries.length).toBeGreaterThan(9)
    expect(entries.filter(([, terms]) => terms.length === 0)).toEqual([])
    for (const [id, terms] of entries) expect([id, new Set(terms).size]).toEqual([id, terms.length])
  })
})

describe('legal forms', () => {
  it.each<[Language, string, string[]]>([
    ['ru', 'ИП Снегирёва', ['kz-ip', 'ru-ip']],
    ['ru', 'Индивидуального предпринимателя', ['kz-ip', 'ru-ip']],
    ['ru', 'ТОО «Кораблик»', ['kz-too']],
    ['ru', 'Товарищества с ограниченной ответственностью', ['kz-too']],
    ['ru', 'ООО «Кораблик»', ['ru-ooo']],
    ['ru', 'самозанятая', ['ru-self-employed']],
    ['ru', 'компания', []],
    ['en', 'Paper Boat Ltd', ['uk-ltd']],
    ['en', 'Paper Boat, Inc.', ['us-inc']],
    ['en', 'Paper Boat L.L.C.', ['us-llc']],
    ['en', 'Papierboot GmbH & Co. KG', ['de-gmbh', 'de-kg']],
    ['en', 'Papieren Bootje B.V.', ['nl-bv']],
    ['en', 'limited liability partnership', ['kz-too', 'uk-llp']],
    ['en', 'our company', []],
    ['kk', '«Кеме» ЖШС', ['kz-too']],
    ['kk', 'жауапкершілігі шектеулі серіктестігі', ['kz-too']],
    ['kk', 'ЖК Сұңқарова', ['kz-ip']],
  ])('%s: %s', (language, text, ids) => {
    expect(find(language, 'legal-form', text)).toEqual(ids)
  })
})

describe('labels of identifiers', () => {
  it.each<[Language, string, string[]]>([
    ['ru', 'БИН/ИИН 000000000000', ['KZ-BIN', 'KZ-IIN']],
    ['ru', 'ИНН 00, ОГРНИП 00', ['RU-INN', 'RU-OGRNIP']],
    ['ru', 'основной государственный регистрационный номер', ['RU-OGRN']],
    ['en', 'Company number 01234567', ['UK-COMPANY']],
    ['en', 'registered in England and Wales under company number 01234567', ['UK-COMPANY']],
    ['en', 'VAT No. GB 000 and Registered Charity No. 1', ['EU-VAT', 'UK-CHARITY']],
    ['en', 'USt-IdNr. DE000000000', ['EU-VAT']],
    ['en', 'phone number', []],
    ['kk', 'ЖСН 000000000000, БСН 000000000000', ['KZ-IIN', 'KZ-BIN']],
  ])('%s: %s', (language, text, ids) => {
    expect(find(language, 'identifier-label', text)).toEqual(ids)
  })
})

describe('words of addresses', () => {
  it.each<[Language, string, string[]]>([
    ['ru', 'г. Алматы, ул. Кленовая, д. 3, оф. 12', ['settlement', 'street', 'house', 'unit']],
    ['ru', 'БЦ «Парус», мкр. Самал', ['centre', 'block']],
    ['ru', 'мы храним данные', []],
    ['en', '3 Maple Street, Suite 12', ['street', 'unit']],
    ['en', 'we store data', []],
    ['kk', 'Алматы қаласы, Үйеңкі көшесі, 3-үй', ['settlement', 'street']],
    ['kk', 'Медеу ауданы, 12 кеңсе', ['district', 'unit']],
  ])('%s: %s', (language, text, ids) => {
    expect(find(language, 'address-word', text)).toEqual(ids)
  })
})
