import { extract, ingest, PolicyproofError } from '../../index.js'
import type { ExitCode } from '../exit-code.js'
import type { Streams } from '../streams.js'
import { writeOut, type OutputOptions } from '../write-output.js'

/** Reads one policy and saves what it says, as JSON. */
export async function extractCommand(
  input: string,
  options: OutputOptions & { readonly force: boolean },
  streams: Streams,
): Promise<ExitCode> {
  if (options.format !== undefined && options.format !== 'json')
    throw new PolicyproofError('usage', {
      what: 'Could not print the extraction',
      seen: `"${options.format}" was asked for`,
      try: 'Leave -f out, or use -f json',
    })
  const extraction = extract(await ingest(input, { stdin: streams.stdin }), { force: options.force })
  const json = `${JSON.stringify(extraction, null, 2)}\n`
  for (const path of options.output) await writeOut(path, json)
  if (options.output.length === 0) streams.stdout.write(json)
  return 0
}
