import type { CheckResult, Finding } from './check/finding.js'
import type { Severity } from './check/rule.js'
import type { PolicyDocument } from './document/policy-document.js'
import type { Fact } from './extract/fact.js'
import type { Statement } from './read/statement.js'

export const schemaVersion = '1'

/** What reading a policy gives: input of the check stage. Plain JSON. */
export interface Extraction {
  readonly schemaVersion: typeof schemaVersion
  readonly document: PolicyDocument
  readonly statements: readonly Statement[]
  readonly facts: readonly Fact[]
}

export interface Summary {
  readonly bySeverity: Readonly<Record<Severity, number>>
  readonly coverage: {
    readonly decided: number
    readonly review: number
    readonly notApplicable: number
    readonly errors: number
  }
  readonly score: number
}

/** One audited policy: the document that `--format json` holds. */
export interface Audit {
  readonly schemaVersion: typeof schemaVersion
  readonly tool: {
    readonly name: 'policyproof'
    readonly version: string
    readonly rulePacks: readonly { readonly id: string; readonly version: string }[]
  }
  readonly document: PolicyDocument & { readonly jurisdictions: readonly string[] }
  readonly facts: readonly Fact[]
  readonly findings: readonly Finding[]
  readonly observations: readonly unknown[]
  readonly checks: readonly CheckResult[]
  readonly summary: Summary
  readonly run: {
    readonly asOf: string
    readonly startedAt?: string
    readonly retrievedAt?: string
    readonly durationMs?: number
  }
}
