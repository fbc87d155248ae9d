import type { Extraction } from '../audit.js'
import type { Language } from '../language/language.js'
import type { Scan } from '../read/scan.js'
import { createContext } from './check-context.js'
import type { CheckContext, Verdict } from './check-function.js'
import { functions } from './check-functions.js'
import { composeFinding } from './compose-finding.js'
import type { CheckResult, Finding } from './finding.js'
import type { Jurisdiction } from './jurisdiction.js'
import type { RulePack } from './pack.js'
import type { CheckRule, Condition } from './rule.js'

export interface CheckOptions {
  readonly jurisdictions: readonly Jurisdiction[]
  /** Language of messages and advice. */
  readonly language: Language
  /** ISO date. */
  readonly asOf: string
  /** The pack's vocabulary in the policy, as `scanForPack` gives it. */
  readonly scan: Scan
}

export interface CheckReport {
  readonly findings: readonly Finding[]
  readonly results: readonly CheckResult[]
}

/** Runs every check of a pack. One that throws is an `error` result, and the others go on. */
export function runChecks(extraction: Extraction, pack: RulePack, options: CheckOptions): CheckReport {
  const context = createContext(extraction, options.scan, options.jurisdictions, options.asOf)
  const findings: Finding[] = []
  const results: CheckResult[] = []
  for (const rule of pack.checks) {
    for (const jurisdiction of runsFor(rule, options.jurisdictions)) {
      const outcome = runOne(rule, jurisdiction ? { ...context, jurisdiction } : context)
      const findingsHere = outcome.verdicts.map((verdict) =>
        composeFinding(rule, verdict, context, options, jurisdiction),
      )
      findings.push(...findingsHere)
      results.push({
        check: rule.id,
        outcome:
          outcome.result ??
          (findingsHere.some((finding) => finding.outcome === 'fail') ? 'fail' : 'needs-review'),
        ...(jurisdiction && { jurisdiction: jurisdiction.code }),
        ...(outcome.error !== undefined && { error: outcome.error }),
      })
    }
  }
  return { findings: numberFindings(findings), results }
}

/** A check for every law runs once, under the first that applies; one of some laws runs under each of those. */
function runsFor(rule: CheckRule, applying: readonly Jurisdiction[]): (Jurisdiction | undefined)[] {
  const on = applying.filter((jurisdiction) => jurisdiction.checks[rule.id]?.off !== true)
  if (rule.jurisdictions.includes('*')) return applying.length > 0 && on.length === 0 ? [] : [on[0]]
  return on.filter((jurisdiction) => rule.jurisdictions.includes(jurisdiction.code))
}

interface Outcome {
  readonly verdicts: readonly Verdict[]
  readonly result?: CheckResult['outcome']
  readonly error?: string
}

function runOne(rule: CheckRule, context: CheckContext): Outcome {
  try {
    if (!(rule.when ?? []).every((condition) => holds(condition, context)))
      return { verdicts: [], result: 'not-applicable' }
    const judge = functions.get(rule.then.function)
    if (!judge)
      return { verdicts: [], result: 'error', error: `there is no function "${rule.then.function}"` }
    const verdicts = judge.judge(context.select(rule.given), context, rule.then.options ?? {}, rule.given)
    return verdicts.length > 0 ? { verdicts } : { verdicts, result: 'pass' }
  } catch (cause) {
    return { verdicts: [], result: 'error', error: cause instanceof Error ? cause.message : String(cause) }
  }
}

function holds(condition: Condition, context: CheckContext): boolean {
  if ('any' in condition) return condition.any.some((inner) => holds(inner, context))
  return 'has' in condition
    ? context.select(condition.has).length > 0
    : context.select(condition.lacks).length === 0
}

/** Ids say the check and count within it; they are stable for the same text and rules. */
function numberFindings(findings: readonly Finding[]): Finding[] {
  const counts = new Map<string, number>()
  return findings.map((finding) => {
    const count = (counts.get(finding.check) ?? 0) + 1
    counts.set(finding.check, count)
    return { ...finding, id: `${finding.check}-${count}` }
  })
}
