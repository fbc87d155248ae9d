import type { Evidence } from '../extract/fact.js'
import type { Confidence } from './jurisdiction.js'
import type { Nature, Severity } from './rule.js'

/** Where a missing thing was looked for, how many phrases were tried, and what came nearest. */
export interface SearchTrace {
  readonly sections: readonly string[]
  readonly phrases: number
  readonly nearest?: Evidence
}

export interface Reference {
  readonly law: string
  readonly article?: string
  readonly url: string
  readonly edition: string
  readonly confidence: Confidence
}

export interface Finding {
  readonly id: string
  readonly check: string
  readonly family: string
  readonly outcome: 'fail' | 'needs-review'
  readonly severity: Severity
  readonly nature: Nature
  /** Whose law it is; absent where no law is claimed. */
  readonly jurisdiction?: string
  readonly title: string
  readonly message: string
  readonly advice: string
  readonly evidence: readonly Evidence[]
  readonly searched?: SearchTrace
  readonly references: readonly Reference[]
  readonly fingerprint: string
}

export type CheckOutcome = 'pass' | 'fail' | 'needs-review' | 'not-applicable' | 'error'

export interface CheckResult {
  readonly check: string
  readonly outcome: CheckOutcome
  readonly jurisdiction?: string
  /** Why a check could not run. */
  readonly error?: string
}
