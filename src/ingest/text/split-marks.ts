import { cutStart, sliceDraft, type Draft } from './draft.js'
import { listMark, numberDepth } from './list-mark.js'

/** Bullets that never stand within a sentence: a second one in a block begins the next item. */
const innerBullet = /(?<=[\s:;.,])[•▪●◦‣\uf0b7]\s*(?=\S)/g

/**
 * Takes the list mark off each draft and makes it an item with that label; several items run into one line are parted. A
 * one-level number before a clause that begins small or ends in ";" makes an item as well, its number staying in the text.
 */
export function splitMarks(drafts: readonly Draft[]): readonly Draft[] {
  return withDepth(drafts.flatMap((draft) => (isOpen(draft) ? partInner(draft).map(takeMark) : [draft])))
}

const isOpen = (draft: Draft): boolean => draft.kind === undefined || draft.kind === 'item'

function takeMark(draft: Draft): Draft {
  const mark = draft.label === undefined || draft.label === '•' ? listMark(draft.text) : undefined
  if (mark && mark.length < draft.text.length)
    return { ...cutStart(draft, mark.length), kind: 'item', label: mark.label }
  if (draft.kind === undefined && isSmallNumbered(draft.text)) return { ...draft, kind: 'item' }
  return draft
}

function isSmallNumbered(text: string): boolean {
  if (numberDepth(text) !== 1 || !/^\d/.test(text)) return false
  return /^\d+\.?\s*\p{Ll}/u.test(text) || /[;,]$/.test(text)
}

function partInner(draft: Draft): readonly Draft[] {
  const first = listMark(draft.text)
  const cuts = [...draft.text.matchAll(innerBullet)].map((match) => match.index).filter((at) => at > 0)
  const leadsIn = cuts.length > 0 && /[:;.]\s*$/.test(draft.text.slice(0, cuts[0]))
  if (cuts.length === 0 || !(first?.kind === 'bullet' || draft.label === '•' || leadsIn)) return [draft]
  const parts = [0, ...cuts].map((start, i) => sliceDraft(draft, start, cuts[i] ?? draft.text.length))
  return parts.map((part, i) => (i === 0 ? part : { ...part, before: 'line' as const }))
}

/** Items of another mark under an item that ends in ":" lie one deeper; the same mark again comes back up. */
function withDepth(drafts: readonly Draft[]): readonly Draft[] {
  const open: string[] = []
  let leadIn = false
  return drafts.map((draft) => {
    if (draft.kind !== 'item' || draft.level !== undefined) {
      open.length = 0
      leadIn = false
      return draft
    }
    const style = markStyle(draft)
    const at = open.indexOf(style)
    if (at >= 0) open.length = at + 1
    else if (leadIn || open.length === 0) open.push(style)
    else open[open.length - 1] = style
    leadIn = draft.text.endsWith(':') && open.length < 6
    return { ...draft, level: open.length }
  })
}

function markStyle(draft: Draft): string {
  const sample = draft.label ?? draft.text.slice(0, 4)
  return sample.replace(/\d+/g, '1').replace(/\p{L}+/gu, 'a')
}
