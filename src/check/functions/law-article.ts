import type { Fact } from '../../extract/fact.js'
import { statementAt } from '../../extract/statement-index.js'
import type { CheckContext, CheckFunction, Verdict } from '../check-function.js'
import { findArticle } from '../find-article.js'
import type { Article, Law } from '../jurisdiction.js'

/** What is cited for, by id → subjects of the articles that may be cited for it. */
type Subjects = Readonly<Record<string, readonly string[]>>

/** Longer sentences give an article for one of several things; only a short one says plainly what for. */
const plainLength = 140
const subjectLists = { type: 'object', additionalProperties: { type: 'array', items: { type: 'string' } } }

/**
 * Fails where an article is cited for something that it does not govern, or where there is no such article.
 * `bases`: legal basis, `rights`: right, `facts`: type of fact that its sentence states → subjects of fitting articles.
 */
export const lawArticle: CheckFunction = {
  name: 'law-article',
  options: {
    type: 'object',
    properties: { bases: subjectLists, rights: subjectLists, facts: subjectLists },
    required: ['bases', 'rights', 'facts'],
    additionalProperties: false,
  },
  judge(_targets, context, options) {
    const bases = options['bases'] as Subjects
    const rights = options['rights'] as Subjects
    const types = options['facts'] as Subjects
    const ofBases = context.factsOf('legal-basis').flatMap((fact) => wrongBasis(fact, bases, context))
    const others = context
      .factsOf('law')
      .flatMap((fact) => [
        ...absentArticle(fact, context),
        ...wrongRight(fact, rights, context),
        ...wrongFact(fact, types, context),
      ])
    return distinct([...ofBases, ...others])
  },
}

function mapOf(id: string | undefined, { jurisdictions }: CheckContext): Law | undefined {
  return jurisdictions.map((one) => one.laws[id ?? '']).find((one) => one?.articles)
}

/** Consent is a ground of transfers by another article than that on consent. */
const aboutTransfer = /transfer|abroad|third countr|передач|трансгранич|шекара|шетел/iu

/** Where a citation is read for several grounds, it must fit one of them. */
function wrongBasis(fact: Fact<'legal-basis'>, bases: Subjects, context: CheckContext): Verdict[] {
  const { law: id, article: number } = fact.value
  const law = mapOf(id, context)
  const article = law && number !== undefined ? findArticle(law, number) : undefined
  if (!article || fact.polarity === 'denied' || isDefinition(fact, context) || !isWorded(fact)) return []
  if (article.subjects.includes('transfer-derogations') && aboutTransfer.test(fact.evidence[0]!.quote))
    return []
  const beside = context
    .factsOf('legal-basis')
    .filter(isWorded)
    .filter(({ value }) => value.law === id && value.article === number)
    .filter((other) => other === fact || (sharesSentence(other, fact) && isNamed(other, fact)))
  if (beside.some(({ value }) => !bases[value.basis] || fits(article, bases[value.basis]!))) return []
  return [verdict(fact, number!, article, context)]
}

/** What a sentence is about without stating a fact of it, and subjects of the articles that fit. */
const matters: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /отзыв\p{L}* согласи|withdraw\p{L}* (?:of |your )?(?:the )?consent|келісім\p{L}* (?:кері )?қайтар/iu,
    ['withdrawal', 'consent', 'subject-rights', 'operator-duties', 'request-handling'],
  ],
]

/** Words of a ground: a fact gathers all passages, and in this one the article's number alone may stand for it. */
const groundWords: Readonly<Record<string, RegExp>> = {
  consent: /consent|agree|соглас|келісім/iu,
  contract: /contract|agreement|договор|соглашени|шарт/iu,
  'legal-obligation': /obligation|comply|compliance|law|обязанност|законодательств|міндет|заңнама/iu,
  'legitimate-interest': /interest|интерес|мүдде/iu,
  'vital-interest': /vital|life|жизн|өмір/iu,
  'public-task': /public|official|общественн|публичн|қоғам/iu,
}

/** Whether a ground is named in the sentence that another fact is read from. */
const isNamed = ({ value }: Fact<'legal-basis'>, { evidence }: Fact): boolean =>
  groundWords[value.basis]?.test(evidence[0]!.quote) ?? true

/** Said in words, not read off the article's number. */
const isWorded = ({ via }: Fact): boolean =>
  via.some(({ by, match }) => !by.endsWith('/article') && !/\d/.test(match ?? ''))

/** An article of a number that the law does not reach. */
function absentArticle(fact: Fact<'law'>, context: CheckContext): Verdict[] {
  const { law: id, article: number } = fact.value
  const law = mapOf(id, context)
  if (!law || law.partial || number === undefined || findArticle(law, number)) return []
  const base = parseInt(number, 10)
  const numbers = Object.keys(law.articles!).map((key) => parseInt(key, 10))
  if (Number.isNaN(base) || base <= Math.max(...numbers) || base > 2000) return []
  return [verdict(fact, number, undefined, context)]
}

/** "Right to rectification (art. 17 GDPR)": one right, one article, in a short sentence. */
function wrongRight(fact: Fact<'law'>, rights: Subjects, context: CheckContext): Verdict[] {
  const article = soleArticle(fact, context)
  if (!article || !fits(article, Object.values(rights).flat())) return []
  const here = context.factsOf('right').filter((right) => isWorded(right) && sharesSentence(right, fact))
  const [right] = here
  const allowed = right && here.length === 1 ? rights[right.value.right] : undefined
  if (!allowed || fits(article, allowed)) return []
  return [verdict(fact, fact.value.article!, article, context)]
}

/** "Cross-border transfer follows art. 11": a sentence that states facts of one listed type alone. */
function wrongFact(fact: Fact<'law'>, types: Subjects, context: CheckContext): Verdict[] {
  const article = soleArticle(fact, context)
  if (!article) return []
  const here = Object.keys(types).filter((type) =>
    context.facts.some((other) => other.type === type && sharesSentence(other, fact)),
  )
  const [type] = here
  const matter = matters.find(([words]) => words.test(fact.evidence[0]!.quote))?.[1]
  const allowed = matter ?? (here.length === 1 ? types[type ?? ''] : undefined)
  if (!allowed || fits(article, allowed)) return []
  return [verdict(fact, fact.value.article!, article, context)]
}

/** The article, where its sentence is short and cites no other. */
function soleArticle(fact: Fact<'law'>, context: CheckContext): Article | undefined {
  const { law: id, article: number } = fact.value
  const law = mapOf(id, context)
  const quote = fact.evidence[0]!
  if (!law || number === undefined || quote.quote.length > plainLength || isDefinition(fact, context))
    return undefined
  const cited = context
    .factsOf('law')
    .filter((other) => other !== fact && other.value.article && sharesSentence(other, fact))
  return cited.length === 0 ? findArticle(law, number) : undefined
}

const sharesSentence = (one: Fact, other: Fact): boolean => {
  const { start, end } = other.evidence[0]!
  return one.polarity !== 'denied' && one.evidence.some((at) => at.start < end && start < at.end)
}

const fits = ({ subjects }: Article, allowed: readonly string[]): boolean =>
  subjects.some((subject) => allowed.includes(subject))

const isDefinition = (fact: Fact, { statements }: CheckContext): boolean =>
  statementAt(statements, fact.evidence[0]!.start)?.kind === 'definition'

const absent = { en: 'there is no such article', ru: 'такой статьи нет', kk: 'мұндай бап жоқ' }

function verdict(fact: Fact, article: string, found: Article | undefined, context: CheckContext): Verdict {
  const { language } = context.document
  const id = (fact.value as { law?: string }).law ?? ''
  const law = mapOf(id, context)?.title
  const title = found ? (found.title[language] ?? found.title.en ?? found.title.ru ?? '—') : absent[language]
  return { evidence: fact.evidence, data: { article, law: law?.[language] ?? law?.en ?? id, title } }
}

/** One finding for one passage. */
const distinct = (verdicts: readonly Verdict[]): Verdict[] => [
  ...new Map(verdicts.map((one) => [`${one.evidence[0]!.start} ${one.data!['article']}`, one])).values(),
]
