import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { formatOfPath, PolicyproofError, render, type Audit, type Format, type Language } from '../index.js'
import type { Streams } from './streams.js'

export interface OutputOptions {
  readonly output: readonly string[]
  readonly format?: string
  readonly lang?: Language
}

/** Writes the files asked for, prints the format asked for; with neither, a summary for the terminal. */
export async function writeAudit(audit: Audit, options: OutputOptions, streams: Streams): Promise<void> {
  const language = options.lang ?? audit.document.language
  for (const path of options.output)
    await writeOut(path, await render(audit, pathFormat(path), { lang: language }))
  if (options.format !== undefined)
    streams.stdout.write(await render(audit, options.format as Format, { lang: language }))
  if (options.format === undefined) {
    const summary = await render(audit, 'terminal', {
      lang: language,
      color: streams.stdout.isTTY === true && process.env['NO_COLOR'] === undefined,
    })
    const talk = options.output.length > 0 ? streams.stderr : streams.stdout
    talk.write(summary)
    for (const path of options.output) talk.write(`→ ${path}\n`)
  }
}

/** Creates the folder where needed. */
export async function writeOut(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, content)
  } catch (cause) {
    throw new PolicyproofError('unreadable', {
      what: `Could not write ${path}`,
      seen: cause instanceof Error ? cause.message : String(cause),
      try: 'Choose a folder that can be written',
      cause,
    })
  }
}

function pathFormat(path: string): Format {
  const format = formatOfPath(path)
  if (format) return format
  throw new PolicyproofError('usage', {
    what: `Could not tell the format of ${path}`,
    seen: 'its ending names none',
    try: 'Use .json, .md, .html or another known ending',
  })
}
