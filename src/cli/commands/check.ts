import { check } from '../../index.js'
import { exitCodeOf, type ExitCode } from '../exit-code.js'
import { readSavedExtraction } from '../read-saved.js'
import type { Streams } from '../streams.js'
import { writeAudit, type OutputOptions } from '../write-output.js'
import { settingsOf, type JudgingOptions } from './audit.js'

/** Checks what `extract` saved. */
export async function checkCommand(
  input: string,
  options: OutputOptions & JudgingOptions,
  streams: Streams,
): Promise<ExitCode> {
  const audit = check(await readSavedExtraction(input, streams), settingsOf(options))
  await writeAudit(audit, options, streams)
  return exitCodeOf(audit, options.failOn)
}
