import type { Block, Link } from '../source.js'
import { type Composed, compose } from './compose.js'
import { least } from './extent.js'
import { headingLevels, headingRank, typographyOf } from './headings.js'
import type { Lexicon } from './hyphenation.js'
import { bulletLabel, listMark } from './list-mark.js'
import type { Paragraph } from './paragraph.js'

interface Told {
  readonly paragraph: Paragraph
  readonly composed: Composed
  readonly rank: number | undefined
}

/** Tells headings, items and paragraphs apart and gives each its block; a paragraph without text gives none. */
export function textBlocks(paragraphs: readonly Paragraph[], lexicon: Lexicon): Map<Paragraph, Block> {
  const typography = typographyOf(paragraphs)
  const texts = paragraphs.map((paragraph) => compose(paragraph.lines, lexicon))
  const told: Told[] = paragraphs.map((paragraph, index) => {
    const composed = texts[index] ?? { text: '', links: [] }
    return {
      paragraph,
      composed,
      rank: headingRank(paragraph, composed.text, texts[index + 1]?.text, typography),
    }
  })
  const headings = told.flatMap(({ paragraph: { role, level }, rank }) =>
    rank === undefined ? [] : [{ rank, level: role === 'heading' ? level : undefined }],
  )
  const levels = headingLevels(headings)
  const depths: number[] = []
  return new Map(
    told.flatMap((each) => {
      const block = blockOf(each, levels, depths)
      return block ? [[each.paragraph, block] as const] : []
    }),
  )
}

/** Marks that only a list that the file itself marks as such makes certain: "a.", "iv)". */
const typedMark = /^(?:\p{L}{1,4}|\d{1,3})[.)]\s/u

function blockOf(told: Told, levelOf: (rank: number) => number, depths: number[]): Block | undefined {
  const { paragraph, composed, rank } = told
  const { page } = paragraph
  if (composed.text === '') return undefined
  if (rank !== undefined) {
    depths.length = 0
    const level = paragraph.role === 'heading' ? (paragraph.level ?? 1) : levelOf(rank)
    return { kind: 'heading', level, ...withoutLeaders(composed), page }
  }
  const mark = listMark(composed.text)
  if (mark?.kind === 'bullet') {
    const rest = cutStart(composed, mark.text.length)
    if (rest.text === '') return undefined
    return { kind: 'item', level: depthOf(paragraph, depths), label: bulletLabel(mark.text), ...rest, page }
  }
  if (mark?.kind === 'letter' || (paragraph.role === 'item' && mark?.kind !== 'clause')) {
    // Without any mark in the text, the bullet is a drawing.
    const isMarked = mark !== undefined || typedMark.test(composed.text)
    const label = isMarked ? {} : { label: '•' }
    return { kind: 'item', level: depthOf(paragraph, depths), ...label, ...linked(composed), page }
  }
  depths.length = 0
  return { kind: 'paragraph', ...withoutLeaders(composed), page }
}

/** Depth as the file marks it, or by how far the marks are set in. */
function depthOf(paragraph: Paragraph, depths: number[]): number {
  if (paragraph.role === 'item' && paragraph.level !== undefined) return paragraph.level
  const left = least(paragraph.lines.slice(0, 1), (line) => line.left)
  while (depths.length > 0 && (depths.at(-1) ?? 0) > left + 6) depths.pop()
  if (depths.length === 0 || left > (depths.at(-1) ?? 0) + 6) depths.push(left)
  return depths.length
}

const linked = ({ text, links }: Composed): { text: string; links?: readonly Link[] } =>
  links.length > 0 ? { text, links } : { text }

function cutStart({ text, links }: Composed, length: number): { text: string; links?: readonly Link[] } {
  const rest = text.slice(length).trimStart()
  const cut = text.length - rest.length
  const moved = links.map((link) => ({ ...link, start: Math.max(0, link.start - cut), end: link.end - cut }))
  return linked({ text: rest, links: moved.filter((link) => link.end > link.start) })
}

/** Lines of a table of contents lead the eye to the page number with dots; an ellipsis stands for them. */
function withoutLeaders(composed: Composed): { text: string; links?: readonly Link[] } {
  const leaders = /\s?(?:[.…]\s?){5,}(\d{0,4})$/u.exec(composed.text.slice(-400))
  if (!leaders) return linked(composed)
  const head = composed.text.slice(0, composed.text.length - leaders[0].length)
  const links = composed.links.map((link) => ({ ...link, end: Math.min(link.end, head.length) }))
  return linked({
    text: `${head} … ${leaders[1] ?? ''}`.trimEnd(),
    links: links.filter((link) => link.end > link.start),
  })
}
