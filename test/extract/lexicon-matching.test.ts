import { describe, expect, it } from 'vitest'
import type { TermsByLanguage } from '../../src/extract/lexicon-data.js'
import { isSpeltAs } from '../../src/extract/is-spelt-as.js'
import type { Language } from '../../src/language/language.js'
import { PhraseMatcher } from '../../src/language/phrases/phrase-matcher.js'
import { buildPhraseSet } from '../../src/language/phrases/phrase-set.js'
import { createStemmer } from '../../src/language/stem.js'
import { tokenize } from '../../src/language/tokenize.js'
import { countries, laws, services } from './lexicon-files.js'

type Entries = readonly (readonly [
  id: string,
  terms: TermsByLanguage,
  spellings?: readonly string[] | undefined,
])[]

/** Ids that a text names, in its order, each once; terms of all three languages are at work in each. */
function finder(entries: Entries): (language: Language, text: string) => string[] {
  const spellings = new Map(entries.flatMap(([id, , exact]) => (exact ? [[id, exact] as const] : [])))
  const matchers = new Map<Language, PhraseMatcher>()
  const matcherOf = (language: Language): PhraseMatcher => {
    const stem = createStemmer(language)
    const list = new Map<string, string[]>()
    for (const [id, terms] of entries)
      list.set(id, [...(list.get(id) ?? []), ...terms[language], ...terms.ru, ...terms.en, ...terms.kk])
    const matcher = new PhraseMatcher(buildPhraseSet(new Map([['list', list]]), stem), stem)
    matchers.set(language, matcher)
    return matcher
  }
  return (language, text) => {
    const found = (matchers.get(language) ?? matcherOf(language)).match(tokenize(text))
    const sure = found.filter(({ id, start, end }) => {
      const exact = spellings.get(id)
      return !exact || isSpeltAs(text.slice(start, end), exact)
    })
    return [...new Set(sure.map((match) => match.id.replace(/ exact$/, '')))]
  }
}

const findServices = finder([
  ['none', services.none],
  ...services.services.map((s) => [s.id, s.terms, s.exact ? s.names : undefined] as const),
])
const findCountries = finder([
  ['none', countries.none],
  ...[...countries.countries, ...countries.regions].flatMap(
    (c) => [[c.code, c.terms] as const, [`${c.code} exact`, c.exactTerms, c.exact] as const] as const,
  ),
])
const findLaws = finder([
  ['none', laws.none],
  ...laws.laws.flatMap((law) => [[law.id, law.names] as const, [law.id, law.numberTerms] as const]),
])

describe('services are found as policies spell them', () => {
  it.each<[Language, string, string[]]>([
    [
      'ru',
      'Мы пользуемся Яндекс.Метрикой и счётчиком Google Analytics.',
      ['yandex-metrica', 'google-analytics'],
    ],
    ['ru', 'данные сервиса «Яндекс Метрика»', ['yandex-metrica']],
    ['ru', 'Заявка уходит в amoCRM, а сайт собран на Тильде.', ['amocrm', 'tilda']],
    ['ru', 'оплата через Kaspi Pay или Robokassa', ['kaspi-pay', 'robokassa']],
    ['ru', 'доставка СДЭК, Казпочтой или Почтой России', ['cdek', 'kazpost', 'russian-post']],
    ['ru', 'Связь: WhatsApp, Телеграм, Viber', ['whatsapp', 'telegram', 'viber']],
    ['ru', 'карты VISA и MasterCard', ['visa', 'mastercard']],
    ['ru', 'получение визы и visa-документов', []],
    ['ru', 'в браузере Google Chrome', []],
    ['ru', 'программа 1С:Предприятие', ['1c']],
    ['ru', 'наш Telegram-канал и канал в MAX', ['telegram']],
    [
      'en',
      "We use Google Analytics, Meta Pixel and Stripe's checkout.",
      ['google-analytics', 'meta-pixel', 'stripe'],
    ],
    ['en', 'We optimize our pages and optimise costs.', []],
    ['en', 'Tests run on Optimizely.', ['optimizely']],
    ['en', 'meta tags and a segment of users who drift away', []],
    ['en', 'Meta Platforms, Inc. and Segment', ['meta', 'segment']],
    ['en', 'calls over Zoom', ['zoom']],
    ['en', 'zoom in on the square', []],
    ['en', 'AT&T, T-Mobile and Verizon', ['att', 't-mobile', 'verizon']],
    ['en', 'hosted by Amazon Web Services (AWS)', ['aws']],
    ['kk', 'Google Analytics-ке және WhatsApp-қа беріледі', ['google-analytics', 'whatsapp']],
    ['kk', 'Төлем Kaspi Pay арқылы, жеткізу Қазпошта арқылы', ['kaspi-pay', 'kazpost']],
    ['kk', 'Zoom-да өтетін сабақтар', ['zoom']],
    ['kk', 'оқушының күнделігі', []],
  ])('%s: %s', (language, text, ids) => {
    expect(findServices(language, text)).toEqual(ids)
  })
})

describe('countries are found as policies spell them', () => {
  it.each<[Language, string, string[]]>([
    ['ru', 'на территории Республики Казахстан', ['KZ']],
    ['ru', 'серверы в РФ, США и странах ЕС', ['RU', 'US', 'EU']],
    ['ru', 'в Германии, Нидерландах и Соединённых Штатах Америки', ['DE', 'NL', 'US']],
    ['ru', 'данные передаются в Данию', ['DK']],
    ['ru', 'персональные данные', []],
    ['ru', 'Конвенция Совета Европы', []],
    ['ru', 'государства Европейской экономической зоны', ['EEA']],
    ['ru', 'Южная Корея и Республика Кипр', ['KR', 'CY']],
    ['en', 'stored in the United States', ['US']],
    ['en', 'transferred to the US, the U.S. and the UK', ['US', 'GB']],
    ['en', 'contact us at example.co.uk', []],
    ['en', 'New Mexico and New England', []],
    ['en', 'within the European Economic Area (EEA)', ['EEA']],
    ['en', 'Northern Ireland, Ireland', ['GB', 'IE']],
    ['kk', 'Қазақстан Республикасының аумағында', ['KZ']],
    ['kk', 'ҚР-да және АҚШ-та', ['KZ', 'US']],
    ['kk', 'Ресей Федерациясына, Германияға', ['RU', 'DE']],
  ])('%s: %s', (language, text, codes) => {
    expect(findCountries(language, text)).toEqual(codes)
  })
})

describe('laws are found by title, number and nickname', () => {
  it.each<[Language, string, string[]]>([
    ['ru', 'Закон РК «О персональных данных и их защите» от 21 мая 2013 года № 94-V', ['KZ-94-V']],
    ['ru', 'Законом Республики Казахстан от 21 мая 2013 года «О персональных данных»', ['KZ-94-V']],
    ['ru', 'Закон № 94-В', ['KZ-94-V']],
    ['ru', 'Федеральный закон от 27.07.2006 N 152-ФЗ «О персональных данных»', ['RU-152-FZ']],
    ['ru', 'Федерального закона «О персональных данных»', ['RU-152-FZ']],
    ['ru', 'требования ФЗ-152', ['RU-152-FZ']],
    ['ru', 'Закон о персональных данных', []],
    ['ru', 'обработка персональных данных и защита прав', []],
    ['ru', 'ст. 437 ГК РФ и Гражданский кодекс Республики Казахстан', ['RU-CIVIL-CODE', 'KZ-CIVIL-CODE']],
    ['ru', 'Гражданский процессуальный кодекс РК', []],
    ['ru', 'Конституция Республики Казахстан', ['KZ-CONSTITUTION']],
    ['ru', 'Закон РК «Об информатизации»', ['KZ-INFORMATIZATION']],
    ['ru', 'Закон РК «О связи»', ['KZ-COMMUNICATIONS']],
    ['ru', 'для связи с вами', []],
    ['ru', 'Закон РК от 4 мая 2010 года № 274-IV', ['KZ-CONSUMER']],
    ['ru', 'статья 13.11 КоАП РФ, статья 79 КоАП РК', ['RU-ADMIN-CODE', 'KZ-ADMIN-CODE']],
    [
      'ru',
      'Федеральный закон «Об информации, информационных технологиях и о защите информации»',
      ['RU-149-FZ'],
    ],
    ['ru', 'Федеральный закон от 13.03.2006 № 38-ФЗ «О рекламе»', ['RU-ADVERTISING']],
    ['ru', 'Общий регламент по защите данных (GDPR)', ['EU-GDPR']],
    ['ru', 'Регламент ЕС 2016/679', ['EU-GDPR']],
    ['ru', '1. Общие положения о защите данных', []],
    ['en', 'Regulation (EU) 2016/679 (General Data Protection Regulation)', ['EU-GDPR']],
    ['en', 'the UK GDPR and the Data Protection Act 2018', ['UK-GDPR', 'UK-DPA-2018']],
    ['en', 'the EU GDPR and the UK GDPR', ['EU-GDPR', 'UK-GDPR']],
    ['en', 'the EU and UK GDPR', ['EU-GDPR', 'UK-GDPR']],
    ['en', 'Data Protection Act 1998', []],
    ['en', 'Privacy and Electronic Communications (EC Directive) Regulations 2003', ['UK-PECR']],
    ['en', 'California Consumer Privacy Act of 2018, as amended by the CPRA', ['US-CA-CCPA']],
    ['en', 'California Online Privacy Protection Act', ['US-CA-CALOPPA']],
    ['en', 'Children’s Online Privacy Protection Act', ['US-COPPA']],
    ['en', 'HIPAA and the CAN-SPAM Act', ['US-HIPAA', 'US-CAN-SPAM']],
    ['en', 'you can spam nobody', []],
    ['en', 'Virginia Consumer Data Protection Act (VCDPA), Colorado Privacy Act', ['US-STATE']],
    ['en', 'rights under Nevada privacy law and other state privacy laws', ['US-STATE']],
    ['en', 'we constitute a company; privacy laws of your country', []],
    ['en', 'LGPD in Brazil, PIPEDA in Canada', ['BR-LGPD', 'CA-PIPEDA']],
    ['en', 'the Privacy Act 1988 (Cth)', ['AU-PRIVACY-ACT']],
    ['en', 'the Swiss Federal Act on Data Protection (FADP)', ['CH-FADP']],
    ['en', 'the ePrivacy Directive 2002/58/EC', ['EU-EPRIVACY']],
    ['en', 'On Personal Data and Their Protection', ['KZ-94-V']],
    ['en', 'the Russian team', []],
    ['kk', '«Дербес деректер және оларды қорғау туралы» Қазақстан Республикасының Заңы', ['KZ-94-V']],
    ['kk', 'ҚР «Жеке деректер және оларды қорғау туралы» заңы', ['KZ-94-V']],
    ['kk', 'ҚР-ның Азаматтық кодексі', ['KZ-CIVIL-CODE']],
    ['kk', 'GDPR-ға сәйкес', ['EU-GDPR']],
  ])('%s: %s', (language, text, ids) => {
    expect(findLaws(language, text)).toEqual(ids)
  })
})

describe('capitals', () => {
  it.each([
    ['Meta', true],
    ["Meta's", true],
    ['Meta-ның', true],
    ['meta', false],
    ['META', false],
    ['Meta Tags', false],
  ])('%s is spelt as "Meta": %s', (passage, expected) => {
    expect(isSpeltAs(passage, ['Meta'])).toBe(expected)
  })
})
