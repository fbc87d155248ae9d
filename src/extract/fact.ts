import type { Span } from '../document/policy-document.js'
import type { Polarity } from '../read/statement.js'
import type { FactValues, FactType } from './fact-values.js'

export type { FactType, FactValues }

/** A verbatim passage: `document.text.slice(start, end) === quote`, at most 600 UTF-16 units. */
export interface Evidence extends Span {
  readonly quote: string
  /** The clause as a person would cite it: "8.4(е)". */
  readonly clause?: string
}

/** How a fact was found, for `explain`: the pattern or lexicon entry, and what it inherited from. */
export interface Via {
  readonly by: string
  readonly match?: string
  readonly leadIn?: string
}

export interface Fact<T extends FactType = FactType> {
  readonly id: string
  readonly type: T
  readonly value: FactValues[T]
  readonly polarity: Polarity
  readonly evidence: readonly Evidence[]
  readonly via: readonly Via[]
}

/** A fact before it gets its id. */
export type FactDraft<T extends FactType = FactType> = {
  [K in T]: {
    readonly type: K
    readonly value: FactValues[K]
    readonly polarity: Polarity
    readonly at: Span
    readonly via: Via
  }
}[T]
