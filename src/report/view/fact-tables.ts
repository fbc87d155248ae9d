import type { Messages } from '../messages.js'
import { countryName } from '../words/country.js'
import { retentionTerm } from '../words/fact-label.js'
import { isType, type FactEntry } from './fact-entries.js'
import { markLinks, quoteView, type MarkLink, type QuoteContext, type QuoteView } from './quote-view.js'

export interface RetentionRow {
  readonly id: string
  readonly term: string
  readonly polarity?: string
  readonly scope?: string
  readonly quote?: QuoteView
  readonly marks: readonly MarkLink[]
}

export interface RecipientRow {
  readonly id: string
  readonly category: string
  readonly name?: string
  readonly country?: string
  readonly polarity?: string
  readonly marks: readonly MarkLink[]
}

/** One bar of a chart: `share` of the longest, 0–100. */
export interface Bar {
  readonly label: string
  readonly count: number
  readonly share: number
}

/** The retention terms, each with the first passage that sets it. */
export function retentionTable(
  entries: readonly FactEntry[],
  context: QuoteContext,
): readonly RetentionRow[] {
  return entries.flatMap((entry) => {
    const [fact] = entry.facts
    if (!fact || !isType(fact, 'retention')) return []
    const [evidence] = entry.evidence
    return [
      {
        id: entry.id,
        term: retentionTerm(fact.value, context.messages),
        ...(entry.polarity === undefined ? {} : { polarity: entry.polarity }),
        ...(fact.value.scope === undefined ? {} : { scope: fact.value.scope }),
        ...(evidence ? { quote: quoteView(evidence, context) } : {}),
        marks: markLinks(entry.evidence, context.marks),
      },
    ]
  })
}

/** Who receives data, with the country where the policy names one. */
export function recipientTable(
  entries: readonly FactEntry[],
  context: QuoteContext,
): readonly RecipientRow[] {
  const { messages, marks } = context
  return entries.flatMap((entry) => {
    const [fact] = entry.facts
    if (!fact || !isType(fact, 'recipient')) return []
    const { category, name, country } = fact.value
    return [
      {
        id: entry.id,
        category: messages.label('recipient', category),
        ...(name === undefined ? {} : { name }),
        ...(country === undefined ? {} : { country: countryName(country, messages.lang) }),
        ...(entry.polarity === undefined ? {} : { polarity: entry.polarity }),
        marks: markLinks(entry.evidence, marks),
      },
    ]
  })
}

/**
 * Countries by how many recipients, transfers and places of storage are there; denied ones don't count.
 * Nothing where no country is named twice: equal bars say nothing.
 */
export function countryBars(entries: readonly FactEntry[], messages: Messages): readonly Bar[] {
  const counts = new Map<string, number>()
  for (const entry of entries) {
    const [fact] = entry.facts
    if (!fact || fact.polarity === 'denied') continue
    for (const code of countriesOf(fact)) counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  const most = Math.max(1, ...counts.values())
  if (most === 1) return []
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([code, count]) => ({
      label: countryName(code, messages.lang),
      count,
      share: Math.round((count / most) * 100),
    }))
}

function countriesOf(fact: FactEntry['facts'][number]): readonly string[] {
  if (isType(fact, 'recipient')) return fact.value.country === undefined ? [] : [fact.value.country]
  if (isType(fact, 'transfer')) return fact.value.countries
  return isType(fact, 'storage-location') ? [fact.value.country] : []
}
