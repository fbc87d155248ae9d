import type { Draft } from './draft.js'
import { numberDepth } from './list-mark.js'
import { startsLower } from './wrap-width.js'

const longestItem = 200
/** «г. Алматы» begins small and is no item. */
const abbreviation = /^\p{Ll}{1,3}\.\s/u

/** Lines under a lead-in with ":" that end in ";" or begin small are items although no mark stands before them. */
export function findUnmarkedItems(drafts: readonly Draft[]): readonly Draft[] {
  let open = false
  let previous: Draft | undefined
  return drafts.map((draft) => {
    const isItem =
      open &&
      draft.kind === undefined &&
      numberDepth(draft.text) === undefined &&
      isMember(draft.text, previous)
    open = isItem ? !draft.text.endsWith('.') : draft.text.endsWith(':')
    previous = isItem ? draft : undefined
    return isItem ? { ...draft, kind: 'item', level: 1 } : draft
  })
}

/** The last member ends in "." as a sentence of its own would: it must begin small or be as short as its siblings. */
function isMember(text: string, previous: Draft | undefined): boolean {
  if (text.endsWith(':')) return false
  if (/[;,]$/.test(text)) return true
  if (abbreviation.test(text)) return false
  if (startsLower(text)) return text.length <= longestItem || previous !== undefined
  return (
    previous !== undefined &&
    /[;,]$/.test(previous.text) &&
    text.length <= Math.min(80, previous.text.length * 2)
  )
}
