import type { PolicyDocument } from '../document/policy-document.js'
import { quoteAround } from '../extract/evidence.js'
import type { Fact } from '../extract/fact.js'
import { statementAt } from '../extract/statement-index.js'
import { polarityAt } from '../read/polarity.js'
import type { Scan } from '../read/scan.js'
import type { Statement } from '../read/statement.js'
import type { Target } from './check-function.js'
import { fitsPlace, isAnywhere } from './fits-place.js'
import { phraseList } from './phrase-list.js'
import type { FactSelector, Match, PhraseSelector, Place, Selector } from './rule.js'

export interface Selectable {
  readonly document: PolicyDocument
  readonly statements: readonly Statement[]
  readonly facts: readonly Fact[]
  readonly scan: Scan
}

/** What a selector names in an extraction, in order of the text. */
export function select(selector: Selector, from: Selectable): readonly Target[] {
  if ('any' in selector) return selector.any.flatMap((member) => select(member, from))
  if ('facts' in selector) return selectFacts(selector, from)
  if ('phrases' in selector) return selectPhrases(selector, from)
  return [{ evidence: [] }]
}

function selectFacts(selector: FactSelector, from: Selectable): Target[] {
  const { facts: type, where, except } = selector
  const types: readonly string[] = typeof type === 'string' ? [type] : type
  return from.facts
    .filter((fact) => types.includes(fact.type))
    .filter((fact) => (where ? matches(fact, where) : fact.polarity !== 'denied'))
    .filter((fact) => !except || !matches(fact, except))
    .map((fact) => ({ evidence: fact.evidence.filter(({ start }) => standsAt(start, selector, from)), fact }))
    .filter(({ evidence, fact }) => evidence.length > 0 || fact.evidence.length === 0)
}

function standsAt(offset: number, place: Place, from: Selectable): boolean {
  if (isAnywhere(place)) return true
  const statement = statementAt(from.statements, offset)
  return statement !== undefined && fitsPlace(statement, place, from)
}

/** Every field must match; a list field matches where one member does. `polarity` left out means not denied. */
export function matches(fact: Fact, where: Readonly<Record<string, Match>>): boolean {
  if (!('polarity' in where) && fact.polarity === 'denied') return false
  return Object.entries(where).every(([field, wanted]) => {
    const actual: unknown =
      field === 'polarity' ? fact.polarity : (fact.value as Record<string, unknown>)[field]
    const allowed: readonly unknown[] = Array.isArray(wanted) ? wanted : [wanted]
    if (Array.isArray(actual)) return actual.some((member) => allowed.includes(member))
    return actual === undefined ? allowed.includes('none') : allowed.includes(actual)
  })
}

function selectPhrases(selector: PhraseSelector, from: Selectable): Target[] {
  const { document, statements, scan } = from
  return scan.find(phraseList(selector.phrases)).flatMap((match) => {
    const statement = statementAt(statements, match.start)
    if (!statement || !fitsPlace(statement, selector, from)) return []
    const denied = polarityAt(statement, match) === 'denied'
    if (selector.polarity && denied !== (selector.polarity === 'denied')) return []
    const term = document.text.slice(match.start, match.end)
    return [{ evidence: [quoteAround(document, match)], statement, term }]
  })
}
