import type { PolicyDocument } from '../document/policy-document.js'
import type { Evidence, Fact, FactType } from '../extract/fact.js'
import type { Scan } from '../read/scan.js'
import type { Statement } from '../read/statement.js'
import type { SearchTrace } from './finding.js'
import type { Jurisdiction } from './jurisdiction.js'
import type { Selector } from './rule.js'

/** Something that a check looks at: a fact, a term in the text, or the document (no quote of its own). */
export interface Target {
  readonly evidence: readonly Evidence[]
  readonly fact?: Fact
  readonly term?: string
  readonly statement?: Statement
}

/** What a function found wrong; `data` fills the `{name}`s of the message. No verdict is a pass. */
export interface Verdict {
  readonly outcome?: 'fail' | 'needs-review'
  readonly evidence: readonly Evidence[]
  readonly searched?: SearchTrace
  readonly data?: Readonly<Record<string, string>>
}

/** What functions may know. They see no files and no formats. */
export interface CheckContext {
  readonly document: PolicyDocument
  readonly statements: readonly Statement[]
  readonly facts: readonly Fact[]
  /** Facts of a type, denied ones among them. */
  factsOf<T extends FactType>(type: T): readonly Fact<T>[]
  /** The rule packs' own vocabulary in the text. */
  readonly scan: Scan
  /** The law that the check is run under, where one is known. */
  readonly jurisdiction?: Jurisdiction
  /** Every law that applies to the policy. */
  readonly jurisdictions: readonly Jurisdiction[]
  /** The day that age checks count from, ISO. */
  readonly asOf: string
  select(selector: Selector): readonly Target[]
  /** How many phrases the reader knows for a type of fact, in the policy's language. */
  vocabularySize(type: FactType): number
}

/** One predicate of the rule language: `src/check/functions/<name>.ts`. */
export interface CheckFunction {
  readonly name: string
  /** JSON Schema of `options`. */
  readonly options: Readonly<Record<string, unknown>>
  judge(
    targets: readonly Target[],
    context: CheckContext,
    options: Readonly<Record<string, unknown>>,
    given: Selector,
  ): readonly Verdict[]
}
