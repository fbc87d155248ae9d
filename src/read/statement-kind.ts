import type { Clause, Sentence } from '../document/policy-document.js'
import type { Scan } from './scan.js'
import type { StatementKind, Topic } from './statement.js'

/** Words from a sentence's start within which "Term – a meaning" must stand to be a definition. */
const definitionHeadLength = 120

/** What a sentence is; under a heading of definitions or principles every sentence is one. */
export function readKind(
  sentence: Sentence,
  clause: Clause,
  topics: readonly Topic[],
  text: string,
  scan: Scan,
): StatementKind {
  if (clause.kind === 'heading') return 'heading'
  const words = text.slice(sentence.start, sentence.end)
  if (definesTerm(words) || (topics[0] === 'definitions' && !isPracticeAmongTerms(words, sentence, scan)))
    return 'definition'
  const cues = scan.find('kind', sentence).map((match) => match.id)
  if (cues.includes('definition')) return 'definition'
  if (topics[0] === 'principles' || cues.includes('principle')) return 'principle'
  if (cues.includes('disclaimer')) return 'disclaimer'
  if (cues.includes('duty-of-subject')) return 'duty-of-subject'
  return 'practice'
}

/** Under "General provisions and terms": a sentence without the dash of a definition that says what is done with data. */
function isPracticeAmongTerms(words: string, sentence: Sentence, scan: Scan): boolean {
  if (/\s[-–—]\s/.test(words.slice(0, definitionHeadLength))) return false
  return (
    scan.first('action', sentence) !== undefined &&
    scan.find('topic', sentence).some(({ id }) => id === 'data' || id === 'purposes' || id === 'cookies')
  )
}

const general =
  'это|лицо|лица|любая|любое|любые|любой|действи[ея]|совокупность|операци[яи]|физическое|юридическое|индивидуальный предприниматель,? осуществл|информация, относящаяся|any|an?|the|әрекет|кез келген'
/** «Цель обработки – это …» says what is done, with the dash of a definition. */
const definition = new RegExp(
  `^(?:\\d[\\d.]*\\s+|[-–—•]\\s+)?(?!Цел[ьи]|Срок|Purpose)[«"“]?\\p{Lu}[\\p{L} -]{2,60}[»"”]?(?:\\s*\\([^()]{1,60}\\))?\\s*[-–—:]\\s*(?:${general})(?!\\p{L})`,
  'u',
)

/** «Оператор – лицо, которое …»: a quoted or short capitalised term, a dash, and a general noun. */
const definesTerm = (sentence: string): boolean => definition.test(sentence.slice(0, definitionHeadLength))
