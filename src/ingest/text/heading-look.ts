import type { Draft } from './draft.js'
import { isCaps } from './capitals.js'
import { endsHanging } from './hanging-word.js'
import { isBareNumber, numberDepth } from './list-mark.js'
import { endsSentence } from './wrap-width.js'

const longestHeading = 160
const longestNumbered = 110
const longestPlain = 80
const mostPlainWords = 10
const longParagraph = 100
/** Numbers, addresses and "name: value" pairs are data, no titles. */
const data = /@|https?:|www\.|\d{5,}|_{3,}|\d[\d\s()-]{8,}\d/
const pair = /\S:\s+\S/
/** Addresses and names of a legal form stand on lines of their own as titles do. */
const partyOrPlace =
  /^(?:ип|тоо|ооо|ао|пао|зао|жшс|жк|ақ)(?=\s)|(?:^|\s)(?:г|ул|д|кв|обл)\.\s?\S|(?:\s|,)(?:llc|ltd|inc|gmbh|b\.v)\.?$|^\d{5,6},?\s/iu

/** Marks the drafts that look like headings by form and by what follows; kinds that the format fixed stay. */
export function findHeadings(drafts: readonly Draft[]): readonly Draft[] {
  const bare = bareNumbers(drafts)
  const runsOn = drafts.map((draft) => inSequence(draft, bare))
  const sure = drafts.map((draft, i) => runsOn[i] === true && looksSure(draft, drafts[i - 1], drafts[i + 1]))
  const isHeading = [...sure]
  for (let i = drafts.length - 1; i >= 0; i--)
    isHeading[i] ||= runsOn[i] === true && looksLikely(drafts, i, isHeading)
  const structured = drafts.some((draft, i) => draft.kind === 'heading' || (sure[i] ?? false))
  let seen = drafts.some((draft) => draft.kind === 'heading' && draft.level === 1)
  let explicit = 0
  return drafts.map((draft, i) => {
    if (draft.kind === 'heading') explicit = draft.level ?? 1
    if (!isHeading[i] || draft.kind === 'heading') return draft
    const isTitle = !seen && i < 4 && isDocumentTitle(draft, drafts, isHeading, i)
    seen = true
    return { ...draft, kind: 'heading', level: isTitle ? 1 : levelOf(draft, structured, explicit) }
  })
}

/** The first heading is the title if a heading or a short line follows, or if it alone is in capitals. */
function isDocumentTitle(
  draft: Draft,
  drafts: readonly Draft[],
  isHeading: readonly boolean[],
  i: number,
): boolean {
  if (numberDepth(numbered(draft)) !== undefined) return false
  const after = drafts[i + 1]
  if (isHeading[i + 1] || after?.kind === 'heading' || (after && after.text.length < longestPlain))
    return true
  return isCaps(draft.text) && !drafts.some((other, k) => k !== i && isHeading[k] && isCaps(other.text))
}

function levelOf(draft: Draft, structured: boolean, explicit: number): number {
  if (explicit > 0) return Math.min(6, explicit + 1)
  const depth = numberDepth(numbered(draft))
  if (depth !== undefined) return Math.min(6, depth + 1)
  return isCaps(draft.text) || !structured ? 2 : 3
}

/** A number that Markdown took for a list's label is part of what a heading looks like. */
/** The dotless numbers that lines begin with: those of sections run on, the number of a house stands alone. */
function bareNumbers(drafts: readonly Draft[]): ReadonlySet<number> {
  return new Set(
    drafts
      .filter((draft) => isOpen(draft) && isBareNumber(draft.text))
      .map((draft) => Number.parseInt(draft.text, 10)),
  )
}

function inSequence(draft: Draft, bare: ReadonlySet<number>): boolean {
  if (!isBareNumber(draft.text)) return true
  const number = Number.parseInt(draft.text, 10)
  return bare.has(number - 1) || bare.has(number + 1)
}

const numbered = (draft: Draft): string =>
  draft.label === undefined ? draft.text : `${draft.label} ${draft.text}`

const isOpen = (draft: Draft | undefined): draft is Draft => draft !== undefined && draft.kind === undefined

/** Capitals, an emphasised line or a numbered title: headings whatever follows, but for lists of such lines. */
function looksSure(draft: Draft, before: Draft | undefined, after: Draft | undefined): boolean {
  const text = numbered(draft)
  if (!isOpen(draft) || after === undefined || text.length > longestHeading || data.test(text)) return false
  if (isCaps(draft.text) && !/[;,]$/.test(text)) return !partyOrPlace.test(text) && !isShortPair(text)
  if (!isTitle(text) || partyOrPlace.test(text)) return false
  const depth = numberDepth(text)
  if (depth !== undefined) {
    if (text.length > longestNumbered || (pair.test(text) && !/^\p{L}/u.test(text))) return false
    return !isSibling(before, depth) && !isSibling(after, depth)
  }
  return draft.bold === true && !pair.test(text) && after.bold !== true
}

/** A short line of the same numbering: two in a row are a list or a table of contents. */
function isSibling(draft: Draft | undefined, depth: number): boolean {
  return (
    isOpen(draft) &&
    draft.text.length <= longestNumbered &&
    numberDepth(draft.text) === depth &&
    !isCaps(draft.text)
  )
}

/** A short line alone, with a text, a list or a sure heading after it, that does not stand in a list itself. */
function looksLikely(drafts: readonly Draft[], i: number, isHeading: readonly boolean[]): boolean {
  const draft = drafts[i]
  const before = drafts[i - 1]
  const after = drafts[i + 1]
  if (!isOpen(draft) || after === undefined || !isPlainTitle(draft)) return false
  if (before && !isHeading[i - 1] && (draft.before !== 'gap' || /[:;,]$/.test(before.text))) return false
  if (before && isOpen(before) && isPlainTitle(before) && i > 1 && before.text.length <= draft.text.length)
    return false
  if (isHeading[i + 1] || after.kind === 'heading') return i < 3 || numberDepth(after.text) !== undefined
  if (after.before !== 'gap' && after.text.length < longParagraph) return false
  return (
    after.kind === 'item' ||
    after.text.length >= longParagraph ||
    (endsSentence(after.text) && after.text.length > draft.text.length)
  )
}

function isPlainTitle(draft: Draft): boolean {
  const { text } = draft
  if (text.length > longestPlain || !isTitle(text) || data.test(text) || pair.test(text)) return false
  return text.split(' ').length <= mostPlainWords && !partyOrPlace.test(text)
}

/** Begins large and doesn't end as a sentence does; a question may be a title. */
function isTitle(text: string): boolean {
  if (/[.,;:!…]["»”)]?$/.test(text) || endsHanging(text)) return false
  return /^[\d"'«“„(]*[\s.\d)]*(?:§\s*)?\p{Lu}/u.test(text)
}

/** "BIC: ABCD": a pair even in capitals, unlike "SECTION 2: TERMS". */
const isShortPair = (text: string): boolean => /^[^:\s]{1,12}:\s/.test(text)
