import type { Link } from '../source.js'
import { type Lexicon, lineJoint } from './hyphenation.js'
import { isSpaced, type Line } from './line.js'
import type { Piece } from './page-content.js'
import { closedUp } from './spaced-out.js'

export interface Composed {
  readonly text: string
  readonly links: readonly Link[]
}

const ligatures: Readonly<Record<string, string>> = {
  '\uFB00': 'ff',
  '\uFB01': 'fi',
  '\uFB02': 'fl',
  '\uFB03': 'ffi',
  '\uFB04': 'ffl',
  '\uFB05': 'st',
  '\uFB06': 'st',
}

/** Spaces of every kind become one plain space; what has no width and no meaning goes; NFC. A soft hyphen at the end stays. */
export const cleaned = (text: string): string =>
  text
    .replace(/[\uFB00-\uFB06]/g, (each) => ligatures[each] ?? each)
    .replace(/[\s\u00A0\u2000-\u200A\u202F\u205F\u3000]+/gu, ' ')
    // Some fonts have one glyph for the hyphen and for U+2010, and the file names it by the latter.
    .replace(/[\u2010\u2011](?!$)/g, '-')
    .replace(/\u00AD(?!$)|(?!\u00AD)[\p{Cc}\p{Cf}]/gu, '')
    .replace(/ {2,}/g, ' ')
    .replace(/ (?=\p{M})/gu, '')
    .normalize('NFC')

/** The text under way; what is far behind its end moves to `done`, so that long paragraphs cost no more than their length. */
interface Draft {
  readonly done: string[]
  doneLength: number
  text: string
  links: Link[]
}

const flushAt = 4000
const keptBehind = 200

/** Joins the lines of a paragraph into one text, with hyphenation undone and the places of its links. */
export function compose(given: readonly Line[], lexicon: Lexicon): Composed {
  const lines = given.map((line) => closedUp(line, lexicon))
  const draft: Draft = { done: [], doneLength: 0, text: '', links: [] }
  lines.forEach((line, index) => {
    const before = lines[index - 1]
    if (before) joint(draft, before, line, lexicon)
    line.pieces.forEach((piece, at) => {
      const left = line.pieces[at - 1]
      if (left) draft.text = draft.text.replace(/\u2010$/, '-').replace(/\u00AD$/, '')
      if (left && isSpaced(left, piece)) space(draft)
      append(draft, piece)
    })
    flush(draft)
  })
  return finished(draft)
}

function flush(draft: Draft): void {
  if (draft.text.length < flushAt) return
  const moved = draft.text.slice(0, -keptBehind)
  draft.done.push(moved)
  draft.doneLength += moved.length
  draft.text = draft.text.slice(-keptBehind)
}

function space(draft: Draft): void {
  if (draft.text !== '' && !draft.text.endsWith(' ')) draft.text += ' '
}

function joint(draft: Draft, before: Line, line: Line, lexicon: Lexicon): void {
  draft.text = draft.text.trimEnd()
  const next = cleaned(line.text.slice(0, 120))
  const how = isWithinAddress(before, line) ? 'glue' : lineJoint(draft.text.slice(-keptBehind), next, lexicon)
  if (how === 'glue') draft.text = draft.text.replace(/\u2010$/, '-')
  if (how === 'join') draft.text = draft.text.slice(0, -1)
  if (how === 'space') space(draft)
}

/** An address that runs over a line's end has no space there: its link target goes on, or its last sign leaves it open. */
function isWithinAddress(before: Line, line: Line): boolean {
  const last = before.pieces.at(-1)
  const next = line.pieces[0]
  if (!last || !next || last.spaceAfter) return false
  const tail = before.text.slice(before.text.lastIndexOf(' ') + 1)
  const head = /^\S+/u.exec(line.text)?.[0] ?? ''
  const isOneLink = last.target !== undefined && last.target === next.target
  if (isOneLink && tail.length > 2 && bare(last.target).includes(bare(tail + head))) return true
  if (/^(?:https?:\/\/|www\.)/iu.test(tail) && /[/\-_.?&=%#]$/u.test(tail))
    return /^[a-z0-9%?&=#_]/u.test(head) || /\/$/.test(tail)
  return /^[\w.+-]+@$/u.test(tail) || (/\p{L}\/$/u.test(tail) && /^\p{L}/u.test(head))
}

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^mailto:/, '')
    .replace(/[.,;)]$/, '')

function append(draft: Draft, piece: Piece): void {
  let text = cleaned(piece.text)
  if (draft.text === '' || draft.text.endsWith(' ')) text = text.trimStart()
  if (/^\p{M}/u.test(text)) {
    const base = draft.text.trimEnd()
    draft.text = base.slice(0, -1)
    text = (base.slice(-1) + text).normalize('NFC')
  }
  const start = draft.doneLength + draft.text.length
  draft.text += text
  if (piece.target !== undefined && text.trim() !== '')
    addLink(draft, { start, end: start + text.trimEnd().length, target: piece.target })
}

/** A link over several runs or lines comes as several boxes with one target. */
function addLink(draft: Draft, link: Link): void {
  const last = draft.links.at(-1)
  if (last && last.target === link.target && link.start - last.end <= 1)
    draft.links[draft.links.length - 1] = { ...last, end: link.end }
  else draft.links.push(link)
}

function finished({ done, text, links }: Draft): Composed {
  const whole = (done.join('') + text)
    .replace(/\u00AD$/, '')
    .replace(/\u2010$/, '-')
    .trimEnd()
  return { text: whole, links: links.filter((link) => link.start < link.end && link.end <= whole.length) }
}
