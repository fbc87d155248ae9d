import type { Span } from '../../document/policy-document.js'

/** A law named at a place: by its title, number, nickname, or a name that the text defined for it. */
export interface LawMention extends Span {
  /** Id of the list of laws. */
  readonly id: string
  /** How it was found, for `via`: the vocabulary list, or `law-alias`. */
  readonly by: string
  readonly term: string
}

/** Whether a passage shares text with one of `sorted`, which come by their starts and don't overlap among themselves. */
export function overlapsAny(sorted: readonly Span[], { start, end }: Span): boolean {
  const before = lastBefore(sorted, end)
  return before !== undefined && before.end > start
}

/** The last of `sorted` that starts before an offset. */
export function lastBefore<T extends Span>(sorted: readonly T[], offset: number): T | undefined {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return sorted[low - 1]
}

export const byPlace = (a: Span, b: Span): number => a.start - b.start || b.end - a.end
