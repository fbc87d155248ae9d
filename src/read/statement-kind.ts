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
  if (topics[0] === 'definitions' || definesTerm(text.slice(sentence.start, sentence.end)))
    return 'definition'
  const cues = scan.find('kind', sentence).map((match) => match.id)
  if (cues.includes('definition')) return 'definition'
  if (topics[0] === 'principles' || cues.includes('principle')) return 'principle'
  if (cues.includes('disclaimer')) return 'disclaimer'
  if (cues.includes('duty-of-subject')) return 'duty-of-subject'
  return 'practice'
}

/** «Оператор – лицо, которое …»: a quoted or short capitalised term, a dash, and a general noun. */
function definesTerm(sentence: string): boolean {
  const head = sentence.slice(0, definitionHeadLength)
  const general =
    'это|лицо|лица|любая|любое|любые|любой|действи[ея]|совокупность|операци[яи]|физическое|юридическое|индивидуальный предприниматель,? осуществл|информация, относящаяся|any|an?|the|әрекет|кез келген'
  return new RegExp(
    `^(?:\\d[\\d.]*\\s+|[-–—•]\\s+)?[«"“]?\\p{Lu}[\\p{L} -]{2,60}[»"”]?(?:\\s*\\([^()]{1,60}\\))?\\s*[-–—:]\\s*(?:${general})(?!\\p{L})`,
    'u',
  ).test(head)
}
