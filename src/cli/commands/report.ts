import type { ExitCode } from '../exit-code.js'
import { readSavedAudit } from '../read-saved.js'
import type { Streams } from '../streams.js'
import { writeAudit, type OutputOptions } from '../write-output.js'

/** Renders a saved audit again. */
export async function reportCommand(
  input: string,
  options: OutputOptions,
  streams: Streams,
): Promise<ExitCode> {
  await writeAudit(await readSavedAudit(input, streams), options, streams)
  return 0
}
