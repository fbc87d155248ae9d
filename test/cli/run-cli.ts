import { main } from '../../src/cli/main.js'

export interface CliRun {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command line in this process: arguments and standard input → exit code and both streams. */
export async function runCli(argv: readonly string[], stdin: string | Uint8Array = ''): Promise<CliRun> {
  const out: string[] = []
  const err: string[] = []
  const sink = (lines: string[]) => ({
    isTTY: false,
    write: (chunk: string | Uint8Array) =>
      lines.push(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8')),
  })
  const code = await main(argv, { stdin: once(stdin), stdout: sink(out), stderr: sink(err) })
  return { code, stdout: out.join(''), stderr: err.join('') }
}

async function* once(chunk: string | Uint8Array): AsyncGenerator<Uint8Array> {
  await Promise.resolve()
  yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk
}
