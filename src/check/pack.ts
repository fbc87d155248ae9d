import type { Language } from '../language/language.js'
import type { PhraseSet } from '../language/phrases/phrase-set.js'
import type { Jurisdiction } from './jurisdiction.js'
import type { CheckRule, Severity } from './rule.js'

/** Checks and law, validated and ready to run. Plain JSON. */
export interface RulePack {
  readonly id: string
  readonly version: string
  readonly checks: readonly CheckRule[]
  readonly jurisdictions: readonly Jurisdiction[]
  /** The checks' own vocabulary per language. */
  readonly phrases: Readonly<Record<Language, PhraseSet>>
  /** What a failed check of each severity takes off the score. */
  readonly weights: Readonly<Record<Severity, number>>
}
