import { cleanText } from '../clean-text.js'
import type { Draft } from '../text/draft.js'
import { textLines } from '../text/text-lines.js'

const unreadable = /<!--[^]*?(?:-->|$)|<(script|style|template|noscript)\b[^>]*>[^]*?(?:<\/\1\s*>|$)/gi
const lineTag =
  /<\/?(?:p|div|br|li|ul|ol|h[1-6]|tr|td|th|table|section|article|details|summary|blockquote|hr|dl|dt|dd)\b[^>]*>/gi
const anyTag = /<\/?[a-z!?][^>]*(?:>|$)/gi
const entity = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi
const named: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', shy: '', laquo: '«', raquo: '»', ldquo: '“', rdquo: '”',
  lsquo: '‘', rsquo: '’', mdash: '—', ndash: '–', hellip: '…', bull: '•', middot: '·', copy: '©', reg: '®', trade: '™', sect: '§',
} // prettier-ignore

const headingTag = /<h([1-6])\b[^>]*>/gi
/** A private character, the level and the text: how a heading is told from other lines once its tags are gone. */
const headingLine = /^\ue000([1-6])(.*)$/

/** A piece of HTML inside Markdown as drafts: tags dropped, those of blocks as line ends; scripts and comments gone. */
export function htmlDrafts(html: string): readonly Draft[] {
  const marked = html.replace(unreadable, '').replace(headingTag, '\n\ue000$1').replace(lineTag, '\n')
  const text = cleanText(resolveEntities(marked.replace(anyTag, '')))
  return textLines(text).flatMap((line): readonly Draft[] => {
    const heading = headingLine.exec(line.text)
    if (!heading) return [line]
    const title = heading[2]?.trim() ?? ''
    return title === '' ? [] : [{ ...line, text: title, kind: 'heading', level: Number(heading[1]) }]
  })
}

/** Numeric entities and the named ones of everyday typography as the characters that they stand for. */
export const resolveEntities = (text: string): string => text.replace(entity, resolve)

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
