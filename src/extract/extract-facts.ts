import type { Reading } from '../read/read-statements.js'
import { quoteAround } from './evidence.js'
import { extractors } from './extractors.js'
import type { Evidence, Fact, FactDraft, Via } from './fact.js'

/** What every extractor is: what was read → facts, one draft for each passage that states one. */
export type Extractor = (reading: Reading) => readonly FactDraft[]

/** All facts of a document, by type and place; passages that state the same are one fact with several quotes. */
export function extractFacts(reading: Reading): Fact[] {
  const merged = new Map<
    string,
    { draft: FactDraft; evidence: Map<string, Evidence>; via: Map<string, Via> }
  >()
  for (const extractor of extractors)
    for (const draft of extractor(reading)) {
      const key = `${draft.type}\0${draft.polarity}\0${JSON.stringify(draft.value)}`
      const known = merged.get(key) ?? {
        draft,
        evidence: new Map<string, Evidence>(),
        via: new Map<string, Via>(),
      }
      const quote = quoteAround(reading.document, draft.at)
      known.evidence.set(`${quote.start}:${quote.end}`, quote)
      known.via.set(JSON.stringify(draft.via), draft.via)
      merged.set(key, known)
    }
  return [...merged.values()].map(({ draft, evidence, via }, index) => ({
    id: `f${index + 1}`,
    type: draft.type,
    value: draft.value,
    polarity: draft.polarity,
    evidence: [...evidence.values()].sort((a, b) => a.start - b.start),
    via: [...via.values()],
  }))
}
