import { PolicyproofError } from '../error.js'
import { looksLikeMarkdown } from './markdown-marks.js'
import type { MediaType } from './source.js'

const headChars = 65_536
const controlShare = 1 / 500
/** Tab, line feed, vertical tab, form feed, carriage return, escape. */
const textControls: ReadonlySet<number | undefined> = new Set([9, 10, 11, 12, 13, 27])
/** Blanks, comments, an XML prolog and a doctype may come before the first tag of a page. */
const prologue = /^(?:\s+|<\?[^>]{0,2000}\?>|<!--(?:[^-]|-(?!->))*-->)/
const pageStart = /^(?:<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>])/i
const tagStart = /^<(?:[a-z][a-z0-9]{0,15}[\s/>]|![a-z])/i
const blockEnd =
  /<\/(?:p|div|li|ul|ol|h[1-6]|td|tr|table|section|article|main|span|body|head|title|style|script|strong|b|a)>|<br\s*\/?>/gi

/** Which of the three text formats a decoded text is, told by its marks. Throws 'unsupported-type' for other XML. */
export function sniffText(text: string): Extract<MediaType, `text/${string}`> {
  const head = skipPrologue(text.slice(0, headChars))
  if (pageStart.test(head)) return 'text/html'
  const isXml = /^\s*<\?xml/.test(text.slice(0, 100))
  const ends = head.match(blockEnd)?.length ?? 0
  const startsWithTag = tagStart.test(head)
  const markdown = looksLikeMarkdown(text)
  if (startsWithTag && ends >= 1 && !markdown) return 'text/html'
  if (ends >= 4 && ends >= lineCount(head) / 4 && !(markdown && !startsWithTag)) return 'text/html'
  if (isXml) throw xmlError()
  return markdown ? 'text/markdown' : 'text/plain'
}

/** Throws 'binary' where control characters make more than one byte in 500; call for what isn't UTF-16. */
export function checkNotBinary(bytes: Uint8Array): void {
  let controls = 0
  for (let i = 0; i < bytes.length; i++) if ((bytes[i] ?? 32) < 32 && !textControls.has(bytes[i])) controls++
  if (controls <= bytes.length * controlShare) return
  throw new PolicyproofError('binary', {
    what: 'Could not read the document',
    seen: 'binary data, no text and no known document format',
    try: 'Give a .txt, .md, .html, .docx or .pdf file',
  })
}

function skipPrologue(head: string): string {
  let rest = head
  for (let match = prologue.exec(rest); match; match = prologue.exec(rest)) rest = rest.slice(match[0].length)
  return rest
}

function lineCount(text: string): number {
  let lines = 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++
  return lines
}

function xmlError(): PolicyproofError {
  return new PolicyproofError('unsupported-type', {
    what: 'Could not read the document',
    seen: 'an XML file that is no web page',
    try: 'Save it as .docx, .pdf, .html, .md or .txt and retry',
  })
}
