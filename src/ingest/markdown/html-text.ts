import { cleanText } from '../clean-text.js'

const unreadable = /<!--[^]*?(?:-->|$)|<(script|style|template|noscript)\b[^>]*>[^]*?(?:<\/\1\s*>|$)/gi
const lineTag =
  /<\/?(?:p|div|br|li|ul|ol|h[1-6]|tr|td|th|table|section|article|details|summary|blockquote|hr|dl|dt|dd)\b[^>]*>/gi
const anyTag = /<\/?[a-z!?][^>]*(?:>|$)/gi
const entity = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi
const named: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', shy: '', laquo: '«', raquo: '»', ldquo: '“', rdquo: '”',
  lsquo: '‘', rsquo: '’', mdash: '—', ndash: '–', hellip: '…', bull: '•', middot: '·', copy: '©', reg: '®', trade: '™', sect: '§',
} // prettier-ignore

/** The text of a piece of HTML inside Markdown: tags dropped, those of blocks as line breaks; scripts and comments gone. */
export function htmlText(html: string): string {
  const text = html
    .replace(unreadable, '')
    .replace(lineTag, '\n')
    .replace(anyTag, '')
    .replace(entity, resolve)
  return cleanText(text)
}

function resolve(
  whole: string,
  decimal: string | undefined,
  hex: string | undefined,
  name: string | undefined,
): string {
  if (name !== undefined) return named[name.toLowerCase()] ?? whole
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : ''
}
