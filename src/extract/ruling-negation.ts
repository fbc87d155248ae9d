import type { PhraseMatch } from '../language/phrases/phrase-matcher.js'
import type { Reading } from '../read/read-statements.js'
import type { Statement } from '../read/statement.js'

/** Words from a negated verb to what it denies, and from one denied thing to the next. */
const maxReach = 10
const maxStep = 8

/** A passive verb and a Kazakh one follow what they deny: «данные карт не хранятся», "are not collected". */
const verbLast = /(?:ся|н[аоы]|[мпб][ае]й\p{L}*)$|^(?:is|are|be|been|was|were)\s/u

/**
 * For each term of one statement, the negation whose object it is: «не хранит данные карт», but not the account before
 * it in «банковские реквизиты (Оператор не хранит данные карт)». Terms and result are in order of the text.
 */
export function rulingNegations(
  { scan, document }: Reading,
  statement: Statement,
  terms: readonly PhraseMatch[],
): Map<PhraseMatch, PhraseMatch> {
  const ruled = new Map<PhraseMatch, PhraseMatch>()
  const cues = withoutConditional(scan.find('condition', statement), scan.find('negation', statement))
  if (cues.length === 0) return ruled
  const contrasts = scan.find('contrast', statement)
  let term = 0
  let contrast = 0
  let floor = 0
  for (const [index, cue] of cues.entries()) {
    for (; contrast < contrasts.length && contrasts[contrast]!.start < cue.start; contrast++)
      floor = Math.max(floor, contrasts[contrast]!.endToken)
    const ceiling = Math.min(
      cues[index + 1]?.firstToken ?? Infinity,
      contrasts[contrast]?.firstToken ?? Infinity,
    )
    while (term < terms.length && terms[term]!.firstToken < cue.firstToken) term++
    const before = chainBefore(terms, term, cue, floor, document.text)
    const after = chainAfter(terms, term, cue, ceiling)
    const isLast = verbLast.test(
      lead(document.text, cue) + document.text.slice(cue.start, cue.end).toLowerCase(),
    )
    const joined = /(?:^|\s)(?:и|или|and|or|және)\s+$/i.test(
      document.text.slice(Math.max(0, cue.start - 6), cue.start),
    )
    const chain = (isLast || after.length === 0) && before.length > 0 && !joined ? before : after
    for (const one of chain) ruled.set(one, cue)
    floor = cue.endToken
  }
  return ruled
}

/** Words from "if" to a negation that it rules: "if you do not use your account". */
const maxConditionReach = 5

function withoutConditional(
  conditions: readonly PhraseMatch[],
  negations: readonly PhraseMatch[],
): PhraseMatch[] {
  let at = 0
  let reach = -1
  return negations.filter((negation) => {
    for (; at < conditions.length && conditions[at]!.endToken <= negation.firstToken; at++)
      if (conditional.test(conditions[at]!.term)) reach = conditions[at]!.endToken + maxConditionReach
    return negation.firstToken > reach
  })
}

const conditional = /^(?:если|егер|if|unless|when|where)$/

/** The auxiliary right before an English negation: "are not collected". */
function lead(text: string, cue: PhraseMatch): string {
  return /(?:is|are|be|been|was|were) $/i.exec(text.slice(Math.max(0, cue.start - 5), cue.start))?.[0] ?? ''
}

function chainAfter(
  terms: readonly PhraseMatch[],
  from: number,
  cue: PhraseMatch,
  ceiling: number,
): PhraseMatch[] {
  const chain: PhraseMatch[] = []
  let reach = cue.endToken + maxReach
  for (let at = from; at < terms.length; at++) {
    const one = terms[at]!
    if (one.firstToken > reach || one.firstToken >= ceiling) break
    chain.push(one)
    reach = Math.max(reach, one.endToken + maxStep)
  }
  return chain
}

function chainBefore(
  terms: readonly PhraseMatch[],
  until: number,
  cue: PhraseMatch,
  floor: number,
  text: string,
): PhraseMatch[] {
  const chain: PhraseMatch[] = []
  let reach = cue.firstToken - maxReach
  for (let at = until - 1; at >= 0; at--) {
    const one = terms[at]!
    if (one.endToken < reach || one.firstToken < floor) break
    const next = chain.at(-1)
    if (next !== undefined && opensBracket(text, one.end, next.start)) break
    chain.push(one)
    reach = Math.min(reach, one.firstToken - maxStep)
  }
  return chain
}

/** What stands before the bracket that holds the denial is denied only where nothing inside it is. */
const opensBracket = (text: string, from: number, to: number): boolean => {
  const between = text.slice(from, Math.min(to, from + 200))
  return between.lastIndexOf('(') > between.lastIndexOf(')')
}
