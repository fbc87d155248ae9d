import { schemaVersion, type Audit, type Extraction } from './audit.js'
import { buildDocument } from './document/build-document.js'
import { assertReadable } from './document/readable.js'
import type { PolicyDocument } from './document/policy-document.js'
import { scanForPack } from './check/check-context.js'
import { detectJurisdictions } from './check/detect-jurisdictions.js'
import type { Jurisdiction } from './check/jurisdiction.js'
import { loadCorePack } from './check/load-core-pack.js'
import type { RulePack } from './check/pack.js'
import { runChecks } from './check/run-checks.js'
import { summarise } from './check/summarise.js'
import { PolicyproofError } from './error.js'
import { extractFacts } from './extract/extract-facts.js'
import type { Source } from './ingest/source.js'
import type { Language } from './language/language.js'
import { readStatements } from './read/read-statements.js'
import { version } from './version.js'

export interface ExtractOptions {
  readonly signal?: AbortSignal
  /** Read even what does not look like a policy. */
  readonly force?: boolean
}

export interface CheckSettings {
  /** Codes such as `KZ`, `EU`; detected from the policy where left out. */
  readonly jurisdictions?: readonly string[]
  /** Language of messages and advice; the policy's own where left out. */
  readonly language?: Language
  /** ISO date that age checks count from; today (UTC) where left out. */
  readonly asOf?: string
  /** Rules to run; our own where left out. */
  readonly pack?: RulePack
  readonly signal?: AbortSignal
}

/**
 * Source → document, statements and facts.
 * @throws PolicyproofError `not-a-policy`, `empty`, `garbled`, `cookie-wall`, `aborted`.
 */
export function extract(source: Source, options: ExtractOptions = {}): Extraction {
  stopIfAborted(options.signal)
  const document = buildDocument(source)
  if (options.force !== true) assertReadable(document)
  return extractFromDocument(document, options)
}

function extractFromDocument(document: PolicyDocument, { signal }: ExtractOptions): Extraction {
  const reading = readStatements(document)
  stopIfAborted(signal)
  return { schemaVersion, document, statements: reading.statements, facts: extractFacts(reading) }
}

/** Facts → findings. Throws nothing for a rule that fails: that is an `error` among `checks`. */
export function check(extraction: Extraction, settings: CheckSettings = {}): Audit {
  stopIfAborted(settings.signal)
  const pack = settings.pack ?? loadCorePack()
  const asOf = settings.asOf ?? new Date().toISOString().slice(0, 10)
  const scan = scanForPack(extraction.document, pack)
  const jurisdictions = settings.jurisdictions
    ? settings.jurisdictions.map((code) => jurisdictionOf(code, pack))
    : detectJurisdictions(extraction.facts, pack.jurisdictions, scan)
  const language = settings.language ?? extraction.document.language
  const { findings, results } = runChecks(extraction, pack, { jurisdictions, language, asOf, scan })
  return {
    schemaVersion,
    tool: { name: 'policyproof', version, rulePacks: packsRun(pack, jurisdictions) },
    document: { ...extraction.document, jurisdictions: jurisdictions.map(({ code }) => code) },
    facts: extraction.facts,
    findings,
    observations: [],
    checks: results,
    summary: summarise(findings, results, pack.checks, pack.weights),
    run: { asOf },
  }
}

function packsRun(pack: RulePack, jurisdictions: readonly Jurisdiction[]): Audit['tool']['rulePacks'] {
  return [
    { id: pack.id, version: pack.version },
    ...jurisdictions.map(({ id, version }) => ({ id, version })),
  ]
}

function jurisdictionOf(code: string, pack: RulePack): Jurisdiction {
  const found = pack.jurisdictions.find((one) => one.code.toLowerCase() === code.toLowerCase())
  if (found) return found
  throw new PolicyproofError('usage', {
    what: `Could not check under the law of "${code}"`,
    seen: 'no such jurisdiction is known',
    try: `Use one of ${pack.jurisdictions.map((one) => one.code).join(', ')}`,
  })
}

function stopIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted)
    throw new PolicyproofError('aborted', {
      what: 'Stopped',
      seen: 'the caller aborted',
      try: 'Run it again',
      cause: signal.reason,
    })
}
