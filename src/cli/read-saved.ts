import { readFile } from 'node:fs/promises'
import { parseAudit, parseExtraction, PolicyproofError, type Audit, type Extraction } from '../index.js'
import type { Streams } from './streams.js'

export async function readSavedAudit(input: string, streams: Streams): Promise<Audit> {
  return parseAudit(await readText(input, streams), input)
}

export async function readSavedExtraction(input: string, streams: Streams): Promise<Extraction> {
  return parseExtraction(await readText(input, streams), input)
}

async function readText(input: string, { stdin }: Streams): Promise<string> {
  if (input === '-') {
    const chunks: Buffer[] = []
    for await (const chunk of stdin) chunks.push(Buffer.from(chunk))
    return Buffer.concat(chunks).toString('utf8')
  }
  try {
    return await readFile(input, 'utf8')
  } catch (cause) {
    throw new PolicyproofError('not-found', {
      what: `Could not read ${input}`,
      seen: cause instanceof Error ? cause.message : String(cause),
      try: 'Check the path',
      cause,
    })
  }
}
