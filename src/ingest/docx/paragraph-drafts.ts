import type { Draft } from '../text/draft.js'
import { standsOut, type BodyLook } from './body-look.js'
import { isClauseLabel } from './clause-label.js'
import { joinLines, linesOf, type Line } from './line.js'
import type { createListDepth } from './list-depth.js'
import type { WordParagraph } from './mammoth.js'
import type { ParagraphFacts } from './paragraph-facts.js'

/** What is known of a document beside its text, and what is counted along it. */
export interface DraftContext {
  readonly paragraphs: readonly ParagraphFacts[]
  readonly links: readonly string[]
  readonly body: BodyLook
  readonly depth: ReturnType<typeof createListDepth>
}

/** Dots that lead to a page number, in a table of contents typed by hand. */
const contentsLine = /(?:[.…_] ?){3,}\d{1,3}$/
/** What a signatory approves the document with, above its title. */
const approvalStamp = /^(?:утвержд(?:аю|ен[аоы]?)|согласовано|бекітемін|бекітілді|approved)(?!\p{L})/iu
const longestHeading = 200
/** A paragraph in a heading style that ends as a sentence does is a clause, once it is longer than this. */
const longestSentence = 60
/** "1.", "2.3" or "IV." may number a heading; "а)" and "•" mark items. */
const headingNumber = /^(?:[\p{L}§][\p{L}.]*\s)?(?:\d{1,3}(?:\.\d{1,3})*|[IVXLC]{1,6})\.?$/u

/** A paragraph as drafts: one, or one for each of its lines. Only a heading by its style is judged here. */
export function paragraphDrafts(paragraph: WordParagraph, context: DraftContext): Draft[] {
  const facts = context.paragraphs[paragraph.index]
  const lines = linesOf(paragraph.runs, context.links)
  if (lines.length === 0) return emptyDrafts(facts)
  const whole = joinLines(lines)
  if (isStyledHeading(whole, facts)) {
    context.depth.leave()
    return [{ ...draftOf(whole, context.body), kind: 'heading', level: facts.heading, ...labelOf(facts) }]
  }
  const [first, ...rest] = standsOut(whole, context.body) ? [whole] : lines
  return [
    { ...draftOf(first!, context.body), ...listOf(first!, facts, context.depth) },
    ...rest.map((line) => ({ ...draftOf(line, context.body), before: 'line' as const })),
  ]
}

function draftOf(line: Line, body: BodyLook): Draft {
  return { text: line.text, before: 'gap', links: line.links, bold: standsOut(line, body) }
}

/** An empty paragraph with a number still shows its number; an empty bullet says nothing. */
export function emptyDrafts(facts: ParagraphFacts | undefined): Draft[] {
  if (!facts || !/[\p{L}\p{N}]/u.test(facts.label) || facts.list?.isBullet) return []
  return [{ text: facts.label, before: 'gap', kind: 'paragraph' }]
}

export function labelOf(facts: ParagraphFacts | undefined): Pick<Draft, 'label'> {
  return facts?.label ? { label: facts.label } : {}
}

function isStyledHeading(
  { text, letters }: Line,
  facts: ParagraphFacts | undefined,
): facts is ParagraphFacts & { readonly heading: number } {
  if (facts?.heading === undefined || facts.list?.isBullet || letters < 2) return false
  return (
    text.length <= longestHeading &&
    !(/[.:]$/.test(text) && text.length > longestSentence) &&
    !/[;,]$/.test(text)
  )
}

/** Kind and depth by the list. What a number could head stays open, as does what has no label. */
function listOf(
  { text }: Line,
  facts: ParagraphFacts | undefined,
  depth: DraftContext['depth'],
): Partial<Draft> {
  if (facts?.isContents || contentsLine.test(text.slice(-40)) || approvalStamp.test(text))
    return { kind: 'paragraph', ...labelOf(facts) }
  if (!facts?.list || facts.label === '') {
    depth.leave()
    return {}
  }
  if (headingNumber.test(facts.label) && /\p{L}$/u.test(text) && !/^\p{Ll}/u.test(text)) {
    depth.leave()
    return labelOf(facts)
  }
  if (isClauseLabel(facts.label)) {
    depth.leave()
    return { kind: 'paragraph', ...labelOf(facts) }
  }
  return { kind: 'item', level: depth.enter(facts.list.id, facts.list.level, text), ...labelOf(facts) }
}
