import { open } from 'node:fs/promises'
import { addAbortSignal, Readable } from 'node:stream'
import { PolicyproofError, type ErrorCode } from '../error.js'
import { abortedError, checkAborted } from './abort.js'

export interface InputOptions {
  /** Nothing longer is read to its end. */
  readonly maxBytes: number
  readonly signal?: AbortSignal | undefined
  /** Read for "-"; the process's own where absent. */
  readonly stdin?: AsyncIterable<Uint8Array | string> | undefined
}

const what = (location: string): string =>
  location === '-' ? 'Could not read standard input' : `Could not read "${location}"`

/**
 * The bytes of a file, or of standard input for "-". Throws 'not-found', 'is-directory', 'unreadable', 'too-large' (told by the
 * file's size where it has one), 'usage' for a web address, 'aborted' and 'timeout'.
 */
export async function readInput(location: string, options: InputOptions): Promise<Uint8Array> {
  checkAborted(options.signal)
  if (/^(?:https?|ftp):\/\//i.test(location)) throw webAddress(location)
  try {
    return location === '-' ? await readStdin(options) : await readPath(location, options)
  } catch (cause) {
    if (cause instanceof PolicyproofError) throw cause
    if (options.signal?.aborted) throw abortedError(options.signal.reason)
    throw systemError(location, cause)
  }
}

async function readPath(location: string, options: InputOptions): Promise<Uint8Array> {
  const file = await open(location, 'r')
  try {
    const stat = await file.stat()
    if (stat.isDirectory()) throw Object.assign(new Error('is a directory'), { code: 'EISDIR' })
    if (stat.size > options.maxBytes) throw tooLarge(what(location), `${stat.size} bytes`, options.maxBytes)
    return await collect(file.createReadStream({ autoClose: false }), location, options)
  } finally {
    await file.close()
  }
}

async function readStdin(options: InputOptions): Promise<Uint8Array> {
  const stdin = options.stdin ?? process.stdin
  return collect(stdin instanceof Readable ? stdin : Readable.from(stdin), '-', options)
}

/** Pipes and devices have no size to check beforehand, so that what comes is counted. */
async function collect(stream: Readable, location: string, options: InputOptions): Promise<Uint8Array> {
  const source = options.signal ? addAbortSignal(options.signal, stream) : stream
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of source) {
    const part = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Uint8Array)
    length += part.byteLength
    if (length > options.maxBytes)
      throw tooLarge(what(location), `more than ${options.maxBytes} bytes`, options.maxBytes)
    chunks.push(part)
  }
  return Buffer.concat(chunks, length)
}

/** Shared with the check of bytes that the caller brought and of text formats, whose limit is lower. */
export function tooLarge(doing: string, seen: string, maxBytes: number): PolicyproofError {
  const limit = `Give the policy alone, or raise maxBytes (now ${maxBytes})`
  return new PolicyproofError('too-large', { what: doing, seen, try: limit })
}

const known: Readonly<Record<string, readonly [ErrorCode, string, string]>> = {
  ENOENT: ['not-found', 'there is no such file', 'Check the path'],
  ENOTDIR: ['not-found', 'a part of the path is no directory', 'Check the path'],
  ENAMETOOLONG: [
    'not-found',
    'the path is longer than a path can be',
    'Give a path, or the bytes themselves',
  ],
  ERR_INVALID_ARG_VALUE: ['not-found', 'the path holds a NUL character', 'Check the path'],
  EISDIR: ['is-directory', 'it is a directory', 'Name the files in it one by one'],
  EACCES: ['unreadable', 'permission was denied', 'Give yourself the right to read it'],
  EPERM: ['unreadable', 'the operation is not permitted', 'Give yourself the right to read it'],
}

function systemError(location: string, cause: unknown): PolicyproofError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  const seen = cause instanceof Error ? cause.message : String(cause)
  const [kind, said, advice] = known[code] ?? ['unreadable', seen, 'Check that the file can be opened']
  return new PolicyproofError(kind, { what: what(location), seen: said, try: advice, cause })
}

function webAddress(location: string): PolicyproofError {
  const advice = 'Save the page to a file and give that, or pass its bytes'
  return new PolicyproofError('usage', {
    what: what(location),
    seen: 'it is a web address, no file',
    try: advice,
  })
}
