import type { Block, Cell, Link } from '../source.js'

/**
 * What comes between a draft and the one before: a blank line or the end of a paragraph ('gap'), a line end that the writer
 * set ('line'), or one that Markdown shows as a space ('soft').
 */
export type Break = 'gap' | 'line' | 'soft'

/** A line or paragraph on its way to a block. Where `kind` is open, its looks and its neighbours decide. */
export interface Draft {
  readonly text: string
  readonly before: Break
  readonly kind?: Block['kind']
  readonly level?: number
  readonly label?: string
  readonly links?: readonly Link[]
  readonly cell?: Cell
  /** The whole text is emphasised. */
  readonly bold?: boolean
}

/** A block of a judged draft; an open kind is an item where there is a label and else a paragraph. */
export function toBlock(draft: Draft): Block {
  const kind = draft.kind ?? (draft.label === undefined ? 'paragraph' : 'item')
  const level = draft.level ?? (kind === 'item' ? 1 : undefined)
  return {
    kind,
    text: draft.text,
    ...(level === undefined ? {} : { level }),
    ...(draft.label === undefined ? {} : { label: draft.label }),
    ...(draft.cell === undefined ? {} : { cell: draft.cell }),
    ...(draft.links?.length ? { links: draft.links } : {}),
  }
}

/** Cuts off the first characters, links moved along; links that lay before the cut are gone. */
export function cutStart(draft: Draft, length: number): Draft {
  return sliceDraft(draft, length, draft.text.length)
}

/** The part of a draft from `start` to `end`, trimmed, with its links. */
export function sliceDraft(draft: Draft, start: number, end: number): Draft {
  const raw = draft.text.slice(start, end)
  const from = start + raw.length - raw.trimStart().length
  const text = raw.trim()
  if (!draft.links?.length) return { ...draft, text }
  const to = from + text.length
  const links = draft.links
    .filter((link) => link.end > from && link.start < to)
    .map((link) => ({ ...link, start: Math.max(0, link.start - from), end: Math.min(to, link.end) - from }))
  return { ...draft, text, links }
}
