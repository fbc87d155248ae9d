import type { Extractor } from './extract-facts.js'
import type { FactDraft } from './fact.js'
import { termsOf, type PlacedTerm } from './retention/terms-of.js'

/** How long data, or the consent to process it, lasts: a fact for each distinct term, with every passage that states it. */
export const extractRetention: Extractor = (reading) => {
  const groups = new Map<string, PlacedTerm[]>()
  for (const term of termsOf(reading)) {
    const key = JSON.stringify([term.kind, term.duration, term.triggers])
    const group = groups.get(key)
    if (group) group.push(term)
    else groups.set(key, [term])
  }
  return [...groups.values()].flatMap(draftsOf)
}

/** Longer lists of what a term is for are cut. */
const maxScopeLength = 200

function draftsOf(terms: readonly PlacedTerm[]): FactDraft[] {
  const { kind, duration, triggers } = terms[0]!
  const scope = scopeOf(terms)
  const value = { kind, ...(duration && { duration }), triggers, ...(scope && { scope }) }
  return terms.map(({ at, by, match, leadIn }) => ({
    type: 'retention',
    value,
    polarity: 'affirmed',
    at,
    via: { by, match, ...(leadIn && { leadIn }) },
  }))
}

/** What the term is for, if every passage says it: one that does not speaks of all data. */
function scopeOf(terms: readonly PlacedTerm[]): string | undefined {
  const scopes = terms.map(({ scope }) => scope)
  if (scopes.some((scope) => scope === undefined)) return undefined
  const text = [...new Set(scopes)].join('; ')
  return text.length > maxScopeLength ? `${text.slice(0, maxScopeLength - 1).trimEnd()}…` : text
}
