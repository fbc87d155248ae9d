import type { Draft } from './draft.js'
import { isCaps } from './capitals.js'
import { bindsNext } from './hanging-word.js'
import { isTypedNumber, listMark, numberDepth } from './list-mark.js'
import { endsSentence, findWrap, isFull, startsLower, type Wrap } from './wrap-width.js'

/** A line that breaks off in the middle of a sentence is longer than an item of a list without marks. */
const leastCutLength = 60
const leastLineLength = 50
const numberedNoun = /(?:^|[\s(])(?:ст|п|пп|ч|гл|разд|art|sec|no|№)\.?$|№$/iu

/**
 * Joins lines that a machine broke, and paragraphs that a blank line cut in the middle of a sentence (text made from PDF, Word
 * with each line a paragraph). Linear: each line is looked at once beside what came before.
 */
export function joinLines(lines: readonly Draft[]): readonly Draft[] {
  const wrap = findWrap(lines)
  const words = hyphenatedWords(lines)
  const joined: Draft[] = []
  let parts: Draft[] = []
  for (const [i, line] of lines.entries()) {
    const last = parts.at(-1)
    if (last && !belongs(parts, line, lines[i + 1], wrap)) {
      joined.push(merge(parts, words))
      parts = []
    }
    parts.push(line)
  }
  if (parts.length) joined.push(merge(parts, words))
  return joined
}

/** Whether a line goes on with the block whose lines so far are `parts`. */
function belongs(parts: readonly Draft[], line: Draft, next: Draft | undefined, wrap: Wrap): boolean {
  const first = parts[0]
  const last = parts.at(-1)
  if (
    !first ||
    !last ||
    line.kind !== undefined ||
    line.label !== undefined ||
    first.kind === 'heading' ||
    first.kind === 'cell'
  )
    return false
  const full = wrap.width !== undefined && isFull(last.text.length, line.text, wrap.width)
  if (startsBlock(first, last, line, full)) return false
  if (isCaps(last.text) && !isCaps(line.text)) return false
  if (endsSentence(last.text)) return full && line.before !== 'gap' && !standsAlone(last, line, next, wrap)
  if (line.before === 'gap' && !wrap.doubleSpaced) return isCut(parts, line, next)
  if (full) return true
  if (!startsLower(line.text)) return false
  if (line.before === 'soft') return true
  if (wrap.width !== undefined) return last.text.length >= wrap.width * 0.6
  return parts.length > 1 || (last.text.length >= leastLineLength && !startsLower(first.text))
}

/** After a full line that ends a sentence: a title, which ends short without a stop, or the next of items that end in ";". */
function standsAlone(last: Draft, line: Draft, next: Draft | undefined, wrap: Wrap): boolean {
  if (startsLower(line.text)) return false
  if (/[;:]$/.test(last.text)) return true
  const isShort = !next || next.before === 'gap' || !isFull(line.text.length, next.text, wrap.width ?? 0)
  return isShort && !endsSentence(line.text)
}

/** A list mark or number begins a block, unless a line broke before a dash or a number in the middle of a sentence. */
function startsBlock(first: Draft, last: Draft, line: Draft, full: boolean): boolean {
  const mark = listMark(line.text)
  if (mark)
    return (
      mark.kind !== 'dash' ||
      !full ||
      endsSentence(last.text) ||
      first.label === mark.label ||
      listMark(first.text)?.label === mark.label
    )
  if (numberDepth(line.text) === undefined) return false
  const midSentence = numberedNoun.test(last.text) || (!isTypedNumber(line.text) && !endsSentence(last.text))
  return !(full && midSentence)
}

/** Whether a blank line fell into a sentence. Short neighbours in lower case are rather a list without marks. */
function isCut(parts: readonly Draft[], line: Draft, next: Draft | undefined): boolean {
  const first = parts[0]
  const last = parts.at(-1)
  if (!first || !last || first.bold !== line.bold) return false
  if (bindsNext(last.text) && last.text.length >= leastCutLength) return true
  if (!startsLower(line.text)) return false
  const isWhole = parts.length > 1 || !startsLower(first.text)
  if (!isWhole || last.text.length < leastCutLength) return false
  const siblingFollows = next !== undefined && next.kind === undefined && startsLower(next.text)
  return endsSentence(line.text)
    ? !siblingFollows || line.text.length >= leastCutLength
    : line.text.length >= leastCutLength
}

/** One draft of several lines; a hyphen at a line end is dropped where the text has the word whole elsewhere. */
function merge(parts: readonly Draft[], words: ReadonlySet<string>): Draft {
  const first = parts[0]
  if (!first) throw new RangeError('nothing to merge')
  if (parts.length === 1) return first
  const texts: string[] = []
  const links: NonNullable<Draft['links']>[number][] = []
  let length = 0
  let text = ''
  for (const part of parts) {
    const glue = texts.length ? glueBetween(text, part.text, words) : ''
    if (glue === undefined) {
      texts.push((texts.pop() ?? '').slice(0, -1), part.text)
      length -= 1
    } else texts.push(glue, part.text)
    const start = length + (glue?.length ?? 0)
    for (const link of part.links ?? [])
      links.push({ ...link, start: link.start + start, end: link.end + start })
    length = start + part.text.length
    text = part.text
  }
  return { ...first, text: texts.join(''), links, bold: parts.every((part) => part.bold === true) }
}

const brokenWord = /(\p{L}+)-$/u
const firstWord = /^\p{Ll}+/u

/** What goes between two lines: a space, nothing after a hyphen, or undefined where the hyphen itself goes. */
function glueBetween(text: string, next: string, words: ReadonlySet<string>): '' | ' ' | undefined {
  const head = text.endsWith('-') ? brokenWord.exec(text.slice(-64))?.[1] : undefined
  const tail = firstWord.exec(next)?.[0]
  if (head === undefined || tail === undefined) return ' '
  return words.has((head + tail).toLowerCase()) ? undefined : ''
}

/** Words of the text, gathered only where some line ends in a hyphen. */
function hyphenatedWords(lines: readonly Draft[]): ReadonlySet<string> {
  const words = new Set<string>()
  if (!lines.some((line) => line.text.endsWith('-'))) return words
  for (const line of lines)
    for (const word of line.text.toLowerCase().match(/\p{L}{4,40}/gu) ?? []) words.add(word)
  return words
}
