/**
 * policyproof as a library: one function a stage, plain JSON between them.
 * `ingest` → Source, `extract` → Extraction, `check` → Audit, `render` → text or bytes; `audit` does the first three.
 */
import type { Audit } from './audit.js'
import { check, extract, type CheckSettings, type ExtractOptions } from './audit-document.js'
import { ingest, type IngestOptions } from './ingest/ingest.js'

export type { Audit, Extraction, Summary } from './audit.js'
export { check, extract, type CheckSettings, type ExtractOptions } from './audit-document.js'
export type { CheckResult, Finding, Reference, SearchTrace } from './check/finding.js'
export type { Jurisdiction } from './check/jurisdiction.js'
export type { RulePack } from './check/pack.js'
export type { CheckRule, Nature, Severity } from './check/rule.js'
export type { PolicyDocument } from './document/policy-document.js'
export { PolicyproofError, type ErrorCode } from './error.js'
export type { Evidence, Fact, FactType, FactValues } from './extract/fact.js'
export { ingest, type IngestOptions } from './ingest/ingest.js'
export type { Block, MediaType, Source } from './ingest/source.js'
export type { Language } from './language/language.js'
export type { Statement } from './read/statement.js'
export { formatOfPath, formats, render, type Format, type RenderOptions } from './report/render.js'
export { parseAudit, parseExtraction } from './saved-json.js'
export { version } from './version.js'

export type AuditSettings = IngestOptions & ExtractOptions & CheckSettings

/**
 * Reads, extracts and checks one policy.
 * @param input a path, "-" for standard input, or the bytes of a document.
 * @throws PolicyproofError with a code for whatever could not be read.
 */
export async function audit(input: string | Uint8Array, settings: AuditSettings = {}): Promise<Audit> {
  const startedAt = new Date()
  const started = performance.now()
  const source = await ingest(input, settings)
  const result = check(extract(source, settings), settings)
  const durationMs = Math.round(performance.now() - started)
  return { ...result, run: { ...result.run, startedAt: startedAt.toISOString(), durationMs } }
}
