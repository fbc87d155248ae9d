import { oneLine } from '../clean-text.js'
import type { Draft } from './draft.js'

/** Rules and rows of dots: they part, they say nothing. */
export const decoration = /^[\s\-=*~—–_.·•#+|]+$/

/** One draft a line that says something; blank lines and rules show in the next one's `before`. */
export function textLines(text: string): readonly Draft[] {
  const lines: Draft[] = []
  let gap = true
  for (const raw of text.split('\n')) {
    const line = oneLine(raw)
    if (line === '' || decoration.test(line)) {
      gap = true
      continue
    }
    lines.push({ text: line, before: gap ? 'gap' : 'line' })
    gap = false
  }
  return lines
}
