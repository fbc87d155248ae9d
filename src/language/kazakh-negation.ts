// A stem with a vowel, then -ма-/-ме- after vowels and р, л, й, у; -ба-/-бе- after м, н, ң, з, ж; -па-/-пе- after
// voiceless consonants; then an ending that only verbs take.
const NEGATIVE =
  /^.{0,30}[аәеоөұүыіуияюэё].{0,4}(?:[аәеоөұүыірлйуияю]м|[мнңзж]б|[бвгдкқпстфхһцчшщ]п)(?:а(?:й|йды|ймыз|ймын|йсыз|йсың|йтын|йтынын|йтындығы|йтындығын|ған|ғаны|ғанда|ғандықтан|ғанына|ды|дық|са|у|уы|уын|уына|уға|уды|удың|уымыз|уыңыз|стан|с|ңыз|ған)|е(?:й|йді|йміз|ймін|йсіз|йсің|йтін|йтінін|йтіндігі|йтіндігін|ген|гені|генде|гендіктен|геніне|ді|дік|се|у|уі|уін|уіне|уге|уді|удің|уіміз|уіңіз|стен|с|ңіз))$/

const NEGATIVE_WORDS: ReadonlySet<string> = new Set(['емес', 'жоқ', 'жоққа'])

// Verbs whose own stem ends in -ма-, -ба- or -па-, and -мау/-беу nouns: маймен is no negation of anything.
// қарамастан is "in spite of".
const AFFIRMATIVE_STEMS = /^(?:қарамастан|қама|жама|сана|баға|сыба|саба|ұрпа|тарма|шарпа|көшпе|арба|ымба)/

const MAX_WORD_LENGTH = 48

/**
 * Whether a lower-case Kazakh word is a negated verb form (бермейміз, сатпайды, жинамаған, бермеу) or itself denies
 * (емес, жоқ). Judges the word alone: «болмайды» after a verb is for the caller to place.
 */
export function isNegatedKazakhVerb(word: string): boolean {
  if (word.length > MAX_WORD_LENGTH) return false
  if (NEGATIVE_WORDS.has(word)) return true
  return NEGATIVE.test(word) && !AFFIRMATIVE_STEMS.test(word)
}
