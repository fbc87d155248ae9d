import type { Lexicon } from './hyphenation.js'
import type { Line } from './line.js'

/** Five tokens of one or two letters, most of them single: letters set apart for emphasis. */
export const spacedRun = /(?<=^|\s)\p{L}{1,2}(?:\s\p{L}{1,2}){4,199}(?=$|[\s.,:;!?])/u
const shortWords = new Set(['а', 'в', 'и', 'к', 'о', 'с', 'у', 'я', 'a', 'i'])
const longestWord = 30

/**
 * Puts words together whose letters stand apart ("П О Л О Ж Е Н И Е"), as headings are typed or styled. Where one word ends
 * and the next begins can be lost; the document's own words tell. What they don't explain stays as it is.
 */
export function closedUp(line: Line, lexicon: Lexicon): Line {
  if (!spacedRun.test(line.text)) return line
  const text = line.text
    .replace(new RegExp(spacedRun, 'gu'), (run) => wordsOf(run, lexicon) ?? run)
    .replace(/ (?=[.,:;!?])/g, '')
  const first = line.pieces[0]
  if (text === line.text || !first) return line
  return { ...line, text, pieces: [{ ...first, text, width: line.right - line.left }] }
}

function wordsOf(run: string, { words }: Lexicon): string | undefined {
  const tokens = run.split(/\s/)
  if (tokens.filter((token) => token.length === 1).length < 0.7 * tokens.length) return undefined
  const letters = tokens.join('')
  const low = letters.toLowerCase()
  /** For each end: the fewest words, unknown letters counting thrice; where the last begins; letters in words of three or more. */
  const best: { cost: number; from: number; known: number }[] = [{ cost: 0, from: 0, known: 0 }]
  for (let end = 1; end <= letters.length; end++) {
    const before = best[end - 1]!
    let choice = { cost: before.cost + 3, from: end - 1, known: before.known }
    for (let from = Math.max(0, end - longestWord); from < end; from++) {
      const word = low.slice(from, end)
      if (!(word.length === 1 ? shortWords : words).has(word)) continue
      const start = best[from]!
      const cost = start.cost + (word.length < 3 ? 2 : 1)
      if (cost < choice.cost)
        choice = { cost, from, known: start.known + (word.length < 3 ? 0 : word.length) }
    }
    best.push(choice)
  }
  if ((best.at(-1)?.known ?? 0) < 0.7 * letters.length) return undefined
  const parts: string[] = []
  for (let end = letters.length; end > 0; end = best[end]!.from)
    parts.unshift(letters.slice(best[end]!.from, end))
  return parts.join(' ')
}
