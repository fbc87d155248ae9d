import type { PhraseMatch } from '../language/phrases/phrase-matcher.js'
import type { Extractor } from './extract-facts.js'
import { behindCue } from './purpose-cues.js'
import { purposeContextOf } from './purpose-context.js'
import { rulingNegations } from './ruling-negation.js'
import { termsByStatement } from './terms-by-statement.js'
import { viaTerm } from './via-term.js'

const purposeTerms = 'purpose'
/** What the service itself needs: wide terms, which say nothing of their own inside a narrower one. */
const operationTerms = 'purpose-operation'

/** What the operator says that it processes data for. */
export const extractPurposes: Extractor = (reading) =>
  termsByStatement(reading, purposeTerms, operationTerms).flatMap(({ statement, terms }) => {
    const context = purposeContextOf(reading, statement)
    if (context === undefined) return []
    const known = withoutCovered(terms)
    const named = context === 'list' ? known : behindCue(reading, statement, known)
    const negations = rulingNegations(reading, statement, named)
    return named
      .filter((term) => !negations.has(term))
      .map((term) => ({
        type: 'purpose' as const,
        value: { purpose: term.id },
        polarity: 'affirmed' as const,
        at: { start: term.start, end: term.end },
        via: viaTerm(reading, statement, term),
      }))
  })

/** «оказания услуг» in «повышение качества оказания услуг» is no purpose of its own. */
function withoutCovered(terms: readonly PhraseMatch[]): PhraseMatch[] {
  const narrow = terms.filter(({ list }) => list === purposeTerms)
  let at = 0
  return terms.filter((term) => {
    if (term.list === purposeTerms) return true
    while (at < narrow.length && narrow[at]!.endToken < term.endToken) at++
    const cover = narrow[at]
    if (cover === undefined || cover.firstToken > term.firstToken) return true
    return cover.firstToken === term.firstToken && cover.endToken === term.endToken
  })
}
