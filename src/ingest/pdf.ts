import { documentBlocks } from './pdf/document-blocks.js'
import { brokenPdf } from './pdf/pdf-fault.js'
import { checkReadable } from './pdf/readable.js'
import type { IngestNote, Reading, ReadOptions } from './source.js'

const deadlineMs = 60_000

/**
 * Reads a PDF into blocks in reading order. The bytes are left as they are.
 * Throws `PolicyproofError`: encrypted, malformed, too-large (over 500 pages), no-text-layer, garbled, empty,
 * timeout (60 s), aborted.
 */
export async function readPdf(bytes: Uint8Array, options: ReadOptions): Promise<Reading> {
  if (isCutShort(bytes)) throw brokenPdf('the file ends before its end mark, so a part of it is missing')
  const { loadPdf } = await import('./pdf/pdf-library.js')
  const { pages, title } = await loadPdf(bytes, { ...options, deadlineMs })
  const notes = checkReadable(pages)
  const { blocks, hasFurniture } = documentBlocks(pages)
  if (hasFurniture) notes.push(furnitureNote)
  return { blocks, notes, ...(title?.trim() ? { title: title.trim() } : {}) }
}

const furnitureNote: IngestNote = {
  code: 'boilerplate-dropped',
  message: 'Running heads, page numbers or what a browser prints around pages were left out',
}

/**
 * A whole PDF ends in `%%EOF`; libraries mend files without it, with whatever pages are left. Files made for the web have
 * one near their beginning too, and some servers put something after the last.
 */
function isCutShort(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return file.lastIndexOf('%%EOF') < bytes.length / 2
}
