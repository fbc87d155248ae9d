import { stemEnglish } from './natural-stemmers.js'

/** Grammar of single English sentences, for those where words alone leave it open whether a thing is done or denied. */
export interface EnglishGrammar {
  /** Whether the verb (in its base form: "sell") is denied: "we do not sell". Undefined where the sentence lacks it. */
  isNegated(sentence: string, verb: string): boolean | undefined
  /** Whether the verb stands in the passive: "data is processed". Undefined where the sentence lacks it. */
  isPassive(sentence: string, verb: string): boolean | undefined
}

/** The library takes quadratic time on hostile runs of marks; longer sentences are not decided. */
const MAX_SENTENCE_CHARS = 1_000

/** A word as the library's tagger gives it; contractions come as two terms, the second with `implicit` alone. */
interface Term {
  readonly text: string
  readonly implicit?: string
  readonly post: string
  readonly tags: readonly string[]
}

/** Past forms that share no stem with their verb; the tagger gives no base for them where it sees an adjective. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `sold:sell kept:keep held:hold gave:give given:give took:take taken:take sent:send made:make got:get gotten:get
  knew:know known:know wrote:write written:write withdrew:withdraw withdrawn:withdraw chose:choose chosen:choose
  sought:seek bought:buy found:find told:tell shown:show did:do done:do saw:see seen:see left:leave lost:lose
  hidden:hide lent:lend bound:bind undertook:undertake undertaken:undertake drawn:draw built:build met:meet`
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
)

const NEGATIONS = /^(?:not|never|cannot|without|neither|nor|.*n't)$/
const NO_SUBJECT = /^(?:no|neither|none|nobody)$/
const BE = /^(?:is|are|was|were|be|been|being|am|get|gets|got)$/
const MAX_SUBJECT_WORDS = 5

const wordOf = (term: Term): string => (term.implicit || term.text).toLowerCase()
const isTagged = (term: Term, ...tags: readonly string[]): boolean =>
  tags.some((tag) => term.tags.includes(tag))

const baseOf = (word: string): string => stemEnglish(IRREGULAR.get(word) ?? word)

/** The verb's place, by stem: the tagger takes many participles for adjectives ("may be shared"). */
function placeOf(terms: readonly Term[], verb: string): number {
  const stem = stemEnglish(verb)
  return terms.findIndex((term) => baseOf(wordOf(term)) === stem)
}

/** The words that belong to the verb, from its left neighbour outwards: auxiliaries, adverbs, verbs joined by "or". */
function* verbGroup(terms: readonly Term[], at: number): Generator<Term> {
  let inList = false
  let joined = false
  for (let i = at - 1; i >= 0; i--) {
    const term = terms[i]!
    const word = wordOf(term)
    const isJoint = word === 'or' || word === 'and' || word === 'nor'
    const isComma = term.post.includes(',')
    if (word === 'but' || (isComma && !inList)) return
    const belongs =
      isTagged(term, 'Verb', 'Auxiliary', 'Modal', 'Negative', 'Adverb', 'Adjective') || NEGATIONS.test(word)
    if (!belongs && !isJoint && !joined && !isComma) return
    yield term
    // Behind "or" or a comma of its list stands another verb, whatever the tagger calls it ("collect or store").
    joined = isJoint
    inList ||= isJoint
  }
}

/** "No data is sold", "neither we nor our partners sell": the denial sits in the subject. */
function hasNegatedSubject(terms: readonly Term[], at: number): boolean {
  let nouns = 0
  for (let i = at - 1; i >= 0 && nouns < MAX_SUBJECT_WORDS; i--) {
    const term = terms[i]!
    const word = wordOf(term)
    if (NO_SUBJECT.test(word)) return true
    if (word === 'but' || (nouns > 0 && isTagged(term, 'Verb') && !BE.test(word))) return false
    if (!isTagged(term, 'Auxiliary', 'Adverb', 'Verb')) nouns++
  }
  return false
}

function isDenied(terms: readonly Term[], at: number): boolean {
  let inner = ''
  for (const term of verbGroup(terms, at)) {
    const word = wordOf(term)
    // "We do not only collect" says that it is collected.
    if (NEGATIONS.test(word)) return inner !== 'only' && inner !== 'just'
    inner = word
  }
  return hasNegatedSubject(terms, at)
}

function isPassiveAt(terms: readonly Term[], at: number, verb: string): boolean {
  const form = wordOf(terms[at]!)
  if (form.endsWith('ing') || (form === verb && !isTagged(terms[at]!, 'PastTense', 'Participle')))
    return false
  for (const term of verbGroup(terms, at)) if (BE.test(wordOf(term))) return true
  return false
}

/** Loads the library (some 200 ms the first time) and gives the questions it can answer. */
export async function loadEnglishGrammar(): Promise<EnglishGrammar> {
  const { default: nlp } = await import('compromise/two')
  const termsOf = (sentence: string): readonly Term[] => {
    if (sentence.length > MAX_SENTENCE_CHARS) return []
    const parts = nlp(sentence).json({ terms: { implicit: true, tags: true } }) as {
      terms: readonly Term[]
    }[]
    return parts.flatMap(({ terms }) => terms)
  }
  const ask = <Answer>(
    sentence: string,
    verb: string,
    answer: (terms: readonly Term[], at: number) => Answer,
  ): Answer | undefined => {
    const terms = termsOf(sentence)
    const at = placeOf(terms, verb)
    return at < 0 ? undefined : answer(terms, at)
  }
  return {
    isNegated: (sentence, verb) => ask(sentence, verb, isDenied),
    isPassive: (sentence, verb) => ask(sentence, verb, (terms, at) => isPassiveAt(terms, at, verb)),
  }
}
