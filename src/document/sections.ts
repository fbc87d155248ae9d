import type { Block } from '../ingest/source.js'
import { readClauseNumber } from './clause-number.js'
import type { Section, Span } from './policy-document.js'

export interface SectionTree {
  readonly sections: readonly Section[]
  /** For each block, the index of its section. */
  readonly of: Int32Array
}

type Draft = Omit<Section, 'end'>

/** Cuts the text into sections at headings; what stands before the first heading is a section without one. */
export function buildSections(
  blocks: readonly Block[],
  spans: readonly Span[],
  textLength: number,
): SectionTree {
  const drafts: Draft[] = []
  const of = new Int32Array(blocks.length)
  const path: { readonly index: number; readonly level: number }[] = []
  if (blocks[0]?.kind !== 'heading') drafts.push({ id: 's0', heading: '', level: 0, start: 0 })
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading') {
      const number =
        readClauseNumber(block.text) ?? (block.label ? readClauseNumber(`${block.label} `) : undefined)
      const level = number?.scope === 'absolute' ? Math.max(number.depth, 1) + 1 : (block.level ?? 2)
      while (path.length > 0 && path.at(-1)!.level >= level) path.pop()
      const parent = path.at(-1)?.index
      path.push({ index: drafts.length, level })
      drafts.push({
        id: `s${drafts.length}`,
        ...(number && { number: number.value }),
        heading: block.text.slice(number && !block.label ? number.length : 0).trim(),
        level,
        ...(parent !== undefined && { parent }),
        start: spans[index]!.start,
      })
    }
    of[index] = drafts.length - 1
  }
  const ends = endsOf(drafts, textLength)
  return { sections: drafts.map((draft, index) => ({ ...draft, end: ends[index]! })), of }
}

/** A section ends where the next one of its own or a higher level begins. */
function endsOf(drafts: readonly Draft[], textLength: number): Int32Array {
  const ends = new Int32Array(drafts.length).fill(textLength)
  const open: number[] = []
  for (const [index, draft] of drafts.entries()) {
    while (
      open.length > 0 &&
      (drafts[open.at(-1)!]!.level >= draft.level || drafts[open.at(-1)!]!.level === 0)
    )
      ends[open.pop()!] = draft.start
    open.push(index)
  }
  return ends
}
