import { PolicyproofError } from '../error.js'
import type { MediaType } from './source.js'

export const docx: MediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** PDF readers accept junk before the header, so does this; further in, it is a text that mentions PDF. */
const pdfHeaderWithin = 1_024

interface Foreign {
  readonly seen: string
  readonly starts: readonly (string | RegExp)[]
}

/** What else comes under the name of a policy, by its first bytes read as Latin-1. */
const foreign: readonly Foreign[] = [
  { seen: 'an RTF document', starts: ['{\\rtf'] },
  { seen: 'a PNG image', starts: ['\x89PNG'] },
  { seen: 'a JPEG image', starts: ['\xff\xd8\xff'] },
  { seen: 'a GIF image', starts: ['GIF87a', 'GIF89a'] },
  { seen: 'a TIFF image', starts: ['II*\0', 'MM\0*'] },
  { seen: 'a WebP image', starts: [/^RIFF[^]{4}WEBP/] },
  { seen: 'a HEIC or AVIF image or a video', starts: [/^[^]{4}ftyp/] },
  { seen: 'a DjVu scan', starts: ['AT&TFORM'] },
  { seen: 'a PostScript file', starts: ['%!PS'] },
  {
    seen: 'a compressed archive',
    starts: ['\x1f\x8b\x08', '7z\xbc\xaf\x27\x1c', 'Rar!\x1a\x07', 'BZh', '\xfd7zXZ'],
  },
  {
    seen: 'a web archive (MHTML)',
    starts: [/^(?:[A-Z][\w-]{1,40}:[^\n]{0,200}\r?\n[^]{0,800})?Content-Type: multipart\/related/i],
  },
  { seen: 'a Word XML document', starts: [/^[^]{0,300}progid="Word\.Document"/] },
]

/** Told by the first bytes alone: PDF, a zip to look into, or neither (then it is text). Throws for what cannot be read. */
export function sniffContainer(bytes: Uint8Array): 'pdf' | 'zip' | undefined {
  const head = latin1(bytes.subarray(0, pdfHeaderWithin + 8))
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return 'zip'
  if (head.startsWith('\xd0\xcf\x11\xe0')) throw oleError(bytes)
  const found = foreign.find(({ starts }) => starts.some((start) => startsWith(head, start)))
  if (found) throw unsupported(found.seen)
  return isPdf(head) ? 'pdf' : undefined
}

/** A zip is a DOCX by what it holds; `names` are its entries. Throws 'unsupported-type' for any other zip. */
export function sniffZip(names: readonly string[]): MediaType {
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name))
  if (has(/^\[Content_Types\]\.xml$/i) && has(/^word\/document\d*\.xml$/i)) return docx
  if (has(/^xl\/workbook/i)) throw unsupported('an Excel workbook')
  if (has(/^ppt\/presentation/i)) throw unsupported('a PowerPoint presentation')
  if (has(/^content\.xml$/) && has(/^mimetype$/)) throw unsupported('an OpenDocument file')
  if (has(/^META-INF\/container\.xml$/)) throw unsupported('an EPUB book')
  if (has(/^Index\/Document\.iwa$|^index\.zip$/i)) throw unsupported('a Pages document')
  if (has(/^META-INF\/MANIFEST\.MF$/)) throw unsupported('a Java archive')
  throw unsupported('a zip archive that is no Word document')
}

function isPdf(head: string): boolean {
  const at = head.search(/%PDF-\d\.\d/)
  return at === 0 || (at > 0 && at <= pdfHeaderWithin && !/<!doctype|<html/i.test(head.slice(0, at)))
}

/** Old Office files and password-protected new ones share a container; its directory names streams in UTF-16. */
function oleError(bytes: Uint8Array): PolicyproofError {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (text.includes(Buffer.from('EncryptedPackage', 'utf16le'))) {
    return new PolicyproofError('encrypted', {
      what: 'Could not read the document',
      seen: 'an Office document behind a password',
      try: 'Remove the password, save it as .docx and retry',
    })
  }
  const isWord = text.includes(Buffer.from('WordDocument', 'utf16le'))
  return unsupported(isWord ? 'an old Word document (.doc)' : 'an old Office file')
}

function unsupported(seen: string): PolicyproofError {
  const image = /image|scan|video/.test(seen)
  return new PolicyproofError('unsupported-type', {
    what: 'Could not read the document',
    seen,
    try: image
      ? 'Give the text itself, or a PDF with a text layer'
      : 'Save it as .docx, .pdf, .html, .md or .txt and retry',
  })
}

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')

const startsWith = (head: string, start: string | RegExp): boolean =>
  typeof start === 'string' ? head.startsWith(start) : start.test(head)
