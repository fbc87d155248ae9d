import type { Span } from '../../document/policy-document.js'
import type { PhraseMatch } from '../../language/phrases/phrase-matcher.js'
import type { FactValues } from '../fact-values.js'

/** A term as one passage gives it; `by` is the vocabulary entry that it rests on. */
export interface Term {
  readonly kind: FactValues['retention']['kind']
  readonly duration?: string
  readonly triggers: readonly string[]
  readonly at: Span
  readonly by: string
  readonly match: string
}

/** Ids in order of the text, each once. */
export function idsOf(matches: readonly { readonly id: string; readonly start: number }[]): string[] {
  return [...new Set([...matches].sort((a, b) => a.start - b.start).map(({ id }) => id))]
}

/** A term without a length, resting on one vocabulary entry. */
export function termBy(
  kind: 'unlimited' | 'event' | 'vague',
  triggers: readonly PhraseMatch[],
  { start, end, list, id, term }: PhraseMatch,
): Term {
  return { kind, triggers: idsOf(triggers), at: { start, end }, by: `${list}/${id}`, match: term }
}
