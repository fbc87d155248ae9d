import type { Evidence, Fact } from '../extract/fact.js'
import { statementAt } from '../extract/statement-index.js'
import { createStemmer } from '../language/stem.js'
import { tokenize } from '../language/tokenize.js'
import type { CheckContext } from './check-function.js'

/** One passage that sets a term of retention, and what it is of. */
export interface RetentionTerm {
  readonly value: Fact<'retention'>['value']
  readonly quote: Evidence
  readonly statement: number
  /** Stems of the words that say what the term is of. */
  readonly scope: readonly string[]
  /** The table or list that the term stands in; a paragraph is a list of its own. */
  readonly list: string
}

/** How many words of a sentence may name what it is of. */
const headWords = 6
/** Words of a scope that tell nothing apart. */
const vague =
  /^(?:данн|персональн|личн|информац|сведен|пользовател|субъект|клиент|связан|котор|personal|data|inform|user|relat|custom|your|дерек|мәлімет|пайдалан|kept|keep|store|retent|period|срок|хранен|сақта|мерзім)/u

/** Words that speak of personal data as a whole; without them a term without a scope may be an item of a list. */
const allData =
  /персональн\p{L}{1,3}\s+(?:данн|информац)|личн\p{L}{1,3}\s+(?:данн|информац)|(?<!\p{L})данные\s+(?:хран|сохран|обрабат|удаля|уничтож)|personal\s+(?:data|information)|(?<!\p{L}\s)(?<!\p{L})data\s+(?:is|are|will)|(?:дербес|жеке)\s+дерек/iu
/** Terms that say when: vague ones and those of a browser's session are left out. */
export function retentionTerms(
  fact: Fact | undefined,
  { statements, document }: CheckContext,
): RetentionTerm[] {
  if (fact?.type !== 'retention' || fact.polarity !== 'affirmed') return []
  const { value } = fact as Fact<'retention'>
  if (value.triggers.includes('session-end') || value.kind === 'vague') return []
  const stem = createStemmer(document.language)
  return fact.evidence.map((quote) => {
    const statement = statementAt(statements, quote.start)
    const clause = statement && document.clauses[statement.clause]
    const list = clause?.cell
      ? `table ${clause.cell.table}`
      : `list ${clause?.leadIn ?? `${statement?.clause}`}`
    const scope = scopeWords(value.scope ?? headOf(quote.quote), stem)
    return { value, quote, scope, statement: statement?.sentence ?? -1, list }
  })
}

/** A term that names nothing is of what its sentence begins with, unless that is all data. */
const headOf = (quote: string): string => (allData.test(quote) ? '' : quote.split(/\s+/, headWords).join(' '))

function scopeWords(scope: string, stem: (word: string) => string): string[] {
  const words = tokenize(scope).words.filter((word) => word.length > 3 && /\p{L}/u.test(word))
  return words.map(stem).filter((word) => !vague.test(word))
}

/** Speaks of all personal data, not of some of it. */
export const isGeneral = ({ value, quote }: RetentionTerm): boolean =>
  value.scope === undefined && allData.test(quote.quote)
