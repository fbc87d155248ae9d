import type { Line } from './line.js'
import { spacedRun } from './spaced-out.js'

/** Words of a document, to tell a word cut at a line's end from a word that has a hyphen of its own. */
export interface Lexicon {
  readonly words: ReadonlySet<string>
  /** Most hyphens at line ends cut words, so an unknown one does too. */
  readonly cutsWords: boolean
  /** U+2010 stands only at line ends, as browsers set it where they cut a word; some fonts have it for every hyphen. */
  readonly cutsWithOwnSign: boolean
}

const lineHyphen = /(\p{L}[\p{L}\p{M}]*)([-\u00AD\u2010])$/u
const opening = /^(\p{L}[\p{L}\p{M}]*(?:[-\u2010]\p{L}+)*)/u
const word = /[\p{L}\p{M}]+(?:[-\u2010][\p{L}\p{M}]+)*/gu
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\u2010/g, '-')
    .replace(/\u00AD/g, '')

/** Reads the words that stand whole within lines, and how the document's line ends are cut. */
export function lexiconOf(paragraphs: readonly (readonly Line[])[]): Lexicon {
  const words = new Set<string>()
  for (const lines of paragraphs)
    for (const [index, line] of lines.entries()) {
      if (spacedRun.test(line.text)) continue
      for (const match of line.text.matchAll(word)) {
        const atEnd = match.index + match[0].length >= line.text.length - 1
        const atStart = match.index === 0 && index > 0
        if (atEnd && index < lines.length - 1 && lineHyphen.test(line.text)) continue
        if (atStart && lineHyphen.test(lines[index - 1]?.text ?? '')) continue
        const found = plain(match[0])
        words.add(found)
        if (found.includes('-')) found.split('-').forEach((part) => words.add(part))
      }
    }
  const isTyped = paragraphs.some((lines) =>
    lines.some((line) => /[\p{L}\p{N}]\u2010[\p{L}\p{N}]/u.test(line.text)),
  )
  return { words, cutsWords: countCuts(paragraphs, words), cutsWithOwnSign: !isTyped }
}

function countCuts(paragraphs: readonly (readonly Line[])[], words: ReadonlySet<string>): boolean {
  let cuts = 0
  let compounds = 0
  let unknown = 0
  let lineCount = 0
  for (const lines of paragraphs)
    for (const [index, line] of lines.entries()) {
      lineCount++
      const parts = partsAt(line.text, lines[index + 1]?.text ?? '')
      if (!parts) continue
      if (words.has(plain(parts.head + parts.tail))) cuts++
      else if (words.has(`${plain(parts.head)}-${plain(parts.tail)}`) || parts.isCompound) compounds++
      else unknown++
    }
  return cuts > compounds || (cuts === compounds && unknown > 0.03 * lineCount)
}

interface Parts {
  readonly head: string
  readonly hyphen: string
  readonly tail: string
  /** By its form a word with a hyphen of its own. */
  readonly isCompound: boolean
}

function partsAt(line: string, next: string): Parts | undefined {
  const head = lineHyphen.exec(line)
  const tail = opening.exec(next)
  if (!head?.[1] || !head[2] || !tail?.[1]) return undefined
  return { head: head[1], hyphen: head[2], tail: tail[1], isCompound: isCompound(head[1], tail[1]) }
}

/** "Санкт-Петербург", "какой-либо", "информационно-телекоммуникационная", "e-mail": the hyphen belongs to the word. */
function isCompound(head: string, tail: string): boolean {
  if (/^\p{Lu}/u.test(tail) && !/^\p{Lu}+$/u.test(head)) return true
  if (/^(?:либо|то|нибудь|таки)$/iu.test(tail)) return true
  if (/^по$/iu.test(head) && /(?:ому|ему|ски|цки|ьи)$/iu.test(tail)) return true
  if (
    /^(?:e|веб|web|онлайн|online|интернет|internet|смс|sms|push|cookie|non|self|third|opt|кое)$/iu.test(head)
  )
    return true
  return /\p{L}{3}[но]но$|ско$|онно$/iu.test(head) && tail.length >= 6
}

/**
 * What to do where one line ends and the next begins: `join` takes the hyphen out, `glue` keeps what stands there without
 * a space, `space` parts two words.
 */
export function lineJoint(line: string, next: string, lexicon: Lexicon): 'join' | 'glue' | 'space' {
  if (/[\p{L}\p{N}][-\u2010\u00AD]$/u.test(line) && /^[\p{L}\p{N}]/u.test(next)) {
    const parts = partsAt(line, next)
    if (!parts) return line.endsWith('\u00AD') ? 'join' : 'glue'
    return isCut(parts, lexicon) ? 'join' : 'glue'
  }
  return 'space'
}

function isCut(
  { head, hyphen, tail, isCompound: compound }: Parts,
  { words, cutsWords, cutsWithOwnSign }: Lexicon,
): boolean {
  if (hyphen === '\u00AD') return true
  const joined = plain(head + tail)
  if (words.has(joined)) return true
  if (words.has(`${plain(head)}-${plain(tail)}`) || compound) return false
  if (hyphen === '\u2010' && cutsWithOwnSign) return true
  const standAlone = [head, tail].every((part) => part.length >= 4 && words.has(plain(part)))
  return cutsWords && !standAlone
}
