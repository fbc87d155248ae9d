import { createHash } from 'node:crypto'
import { PolicyproofError } from '../error.js'
import { checkAborted } from './abort.js'
import { decode } from './charset.js'
import { sniffContainer, sniffZip } from './container.js'
import { declaredCharset } from './declared-charset.js'
import { readInput, tooLarge, type InputOptions } from './read-input.js'
import { checkNotBinary, sniffText } from './sniff.js'
import type { Reading, ReadOptions, Source } from './source.js'
import { isWide } from './unicode.js'

export interface IngestOptions extends ReadOptions {
  /** What the source is called in the audit; the path where absent, "-" for bytes and standard input. */
  readonly location?: string
  /** The charset that a header declared; it is checked, not trusted. */
  readonly charset?: string
  /** Read for "-"; the process's own standard input where absent. */
  readonly stdin?: InputOptions['stdin']
  /** Limit for every format; where absent 50 MB for PDF and DOCX and 10 MB for text, Markdown and HTML. */
  readonly maxBytes?: number
}

const containerMaxBytes = 50_000_000
const textMaxBytes = 10_000_000

type Read = Pick<Source, 'mediaType' | 'charset'> & Reading

/**
 * Reads a policy into blocks from a path, "-" (standard input) or bytes. The format is told by the bytes, never by the name.
 * Throws a PolicyproofError: 'not-found', 'is-directory', 'unreadable', 'empty', 'too-large', 'binary', 'unsupported-type',
 * 'malformed', 'encrypted', 'no-text-layer', 'garbled', 'cookie-wall', 'usage', 'aborted' or 'timeout'.
 */
export async function ingest(input: string | Uint8Array, options: IngestOptions = {}): Promise<Source> {
  const { signal, stdin } = options
  const maxBytes = options.maxBytes ?? containerMaxBytes
  const bytes = typeof input === 'string' ? await readInput(input, { maxBytes, signal, stdin }) : input
  const location = options.location ?? (typeof input === 'string' ? input : '-')
  if (bytes.byteLength > maxBytes)
    throw tooLarge(`Could not read "${location}"`, `${bytes.byteLength} bytes`, maxBytes)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const read = await readAny(bytes, options)
  checkAborted(signal)
  if (read.blocks.length === 0) throw empty('nothing in it is text')
  return { location, sha256, ...read }
}

async function readAny(bytes: Uint8Array, options: IngestOptions): Promise<Read> {
  checkAborted(options.signal)
  if (bytes.byteLength === 0) throw empty('it has no bytes')
  const container = sniffContainer(bytes)
  if (container === 'pdf') {
    const { readPdf } = await import('./pdf.js')
    // A true copy (slice() of a Buffer is none): pdf.js takes the buffer away from its owner.
    return { mediaType: 'application/pdf', ...(await readPdf(new Uint8Array(bytes), forReader(options))) }
  }
  return container === 'zip' ? readZip(bytes, options) : readTextual(bytes, options)
}

async function readZip(bytes: Uint8Array, options: IngestOptions): Promise<Read> {
  const { listZip } = await import('./zip.js')
  const mediaType = sniffZip((await listZip(bytes)).map((entry) => entry.name))
  const { readDocx } = await import('./docx.js')
  return { mediaType, ...(await readDocx(bytes, forReader(options))) }
}

async function readTextual(bytes: Uint8Array, options: IngestOptions): Promise<Read> {
  const maxBytes = options.maxBytes ?? textMaxBytes
  if (bytes.byteLength > maxBytes)
    throw tooLarge('Could not read the text', `${bytes.byteLength} bytes of text`, maxBytes)
  if (!isWide(bytes)) checkNotBinary(bytes)
  const { text, charset, note } = decode(bytes, options.charset ?? declaredCharset(bytes))
  if (text.trim() === '') throw empty('it holds white space alone')
  checkAborted(options.signal)
  const mediaType = sniffText(text)
  const reading = await readAs(mediaType, text, forReader(options))
  return { mediaType, charset, ...reading, notes: note ? [note, ...reading.notes] : reading.notes }
}

async function readAs(
  mediaType: ReturnType<typeof sniffText>,
  text: string,
  options: ReadOptions,
): Promise<Reading> {
  if (mediaType === 'text/html') return (await import('./html.js')).readHtml(text, options)
  if (mediaType === 'text/markdown') return (await import('./markdown.js')).readMarkdown(text, options)
  return (await import('./text.js')).readText(text)
}

const forReader = (options: IngestOptions): ReadOptions => (options.signal ? { signal: options.signal } : {})

function empty(seen: string): PolicyproofError {
  return new PolicyproofError('empty', {
    what: 'There is nothing to read',
    seen,
    try: 'Give a document with text in it',
  })
}
