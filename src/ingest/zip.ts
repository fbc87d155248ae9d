import { PolicyproofError } from '../error.js'
import { openZip, type Entry, type ZipFile } from './zip-library.js'

/** One file inside a zip, as its central directory declares it. */
export interface ZipEntry {
  readonly name: string
  readonly compressedBytes: number
  readonly inflatedBytes: number
}

const maxEntries = 2_000
const maxInflatedBytes = 64_000_000
const maxRatio = 200
/** Tiny entries of repeated text pass any ratio and harm nobody. */
const ratioFreeBytes = 1_000_000

const what = 'Could not open the zip container'

/**
 * Lists a zip by its central directory; nothing is inflated.
 * Throws 'too-large' for more than 2,000 entries, 64 MB inflated in all or a ratio above 200 (a zip bomb), 'encrypted' for
 * entries behind a password and 'malformed' for a broken container.
 */
export async function listZip(bytes: Uint8Array): Promise<readonly ZipEntry[]> {
  return withZip(bytes, async (zip) => {
    const entries: ZipEntry[] = []
    for await (const entry of zip.eachEntry()) entries.push(describe(entry))
    return entries
  })
}

/**
 * Inflates one entry by its exact name; undefined where there is none. Never inflates beyond `maxBytes`.
 * Throws as `listZip` does, and 'malformed' where the entry's data is broken or longer than declared.
 */
export async function readZipEntry(
  bytes: Uint8Array,
  name: string,
  maxBytes = maxInflatedBytes,
): Promise<Uint8Array | undefined> {
  return withZip(bytes, async (zip) => {
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName !== name) continue
      if (describe(entry).inflatedBytes > maxBytes)
        throw bomb(`"${name}" holds ${entry.uncompressedSize} bytes`)
      return inflate(zip, entry, maxBytes)
    }
    return undefined
  })
}

async function withZip<T>(bytes: Uint8Array, use: (zip: ZipFile) => Promise<T>): Promise<T> {
  try {
    const zip = await openZip(bytes)
    await checkLimits(bytes, zip.entryCount)
    return await use(zip)
  } catch (cause) {
    if (cause instanceof PolicyproofError) throw cause
    const seen = cause instanceof Error ? cause.message : String(cause)
    throw new PolicyproofError('malformed', { what, seen, try: 'Save the document again and retry', cause })
  }
}

/** The whole directory is judged before any entry is read: the sum over many small entries is a bomb as well. */
async function checkLimits(bytes: Uint8Array, entryCount: number): Promise<void> {
  if (entryCount > maxEntries) throw bomb(`${entryCount} entries, more than ${maxEntries}`)
  const zip = await openZip(bytes)
  let inflated = 0
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) throw encrypted(entry.fileName)
    inflated += entry.uncompressedSize
    if (inflated > maxInflatedBytes) throw bomb(`more than ${maxInflatedBytes} bytes when inflated`)
    const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize)
    if (ratio > maxRatio && entry.uncompressedSize > ratioFreeBytes)
      throw bomb(`"${entry.fileName}" inflates ${Math.round(ratio)} times`)
  }
}

async function inflate(zip: ZipFile, entry: Entry, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    const part = chunk as Uint8Array
    length += part.byteLength
    if (length > maxBytes) throw bomb(`"${entry.fileName}" is longer than ${maxBytes} bytes`)
    chunks.push(part)
  }
  return Buffer.concat(chunks, length)
}

function describe(entry: Entry): ZipEntry {
  return {
    name: entry.fileName,
    compressedBytes: entry.compressedSize,
    inflatedBytes: entry.uncompressedSize,
  }
}

function bomb(seen: string): PolicyproofError {
  return new PolicyproofError('too-large', {
    what,
    seen,
    try: 'Save the text alone, without embedded media, and retry',
  })
}

function encrypted(name: string): PolicyproofError {
  const seen = `"${name}" is encrypted`
  return new PolicyproofError('encrypted', { what, seen, try: 'Remove the password, save and retry' })
}
