import { audit, PolicyproofError, type AuditSettings, type Language } from '../../index.js'
import { exitCodeOf, worst, type ExitCode, type FailOn } from '../exit-code.js'
import type { Streams } from '../streams.js'
import { writeAudit, type OutputOptions } from '../write-output.js'

export interface JudgingOptions {
  readonly jurisdiction?: readonly string[]
  readonly lang?: Language
  readonly failOn: FailOn
  readonly asOf?: string
}

export interface AuditCommandOptions extends OutputOptions, JudgingOptions {
  readonly force: boolean
}

/** Audits each input in turn; one that cannot be read is said, and the others go on. */
export async function auditCommand(
  inputs: readonly string[],
  options: AuditCommandOptions,
  streams: Streams,
): Promise<ExitCode> {
  if (inputs.length > 1 && options.output.length > 0)
    throw new PolicyproofError('usage', {
      what: 'Could not write several audits to one file',
      seen: `${inputs.length} inputs and -o`,
      try: 'Give one input at a time with -o',
    })
  const codes: ExitCode[] = []
  for (const input of inputs) codes.push(await auditOne(input, options, streams))
  return worst(codes)
}

async function auditOne(input: string, options: AuditCommandOptions, streams: Streams): Promise<ExitCode> {
  try {
    const result = await audit(input, { ...settingsOf(options), force: options.force, stdin: streams.stdin })
    await writeAudit(result, options, streams)
    for (const { check, error } of result.checks)
      if (error !== undefined)
        streams.stderr.write(`policyproof: the check ${check} could not run: ${error}\n`)
    return exitCodeOf(result, options.failOn)
  } catch (error) {
    if (!(error instanceof PolicyproofError)) throw error
    streams.stderr.write(`policyproof: ${error.message}\n`)
    return 2
  }
}

export function settingsOf(
  options: JudgingOptions,
): Pick<AuditSettings, 'jurisdictions' | 'language' | 'asOf'> {
  return {
    ...(options.jurisdiction && { jurisdictions: options.jurisdiction }),
    ...(options.lang && { language: options.lang }),
    ...(options.asOf !== undefined && { asOf: options.asOf }),
  }
}
