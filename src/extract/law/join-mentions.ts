import { type LawMention, overlapsAny } from './law-mention.js'
import type { ArticleReference } from './find-articles.js'

/** Characters that may stand between a title and a number. */
const longestJoint = 80

/** A title and a number of one law that stand side by side are one citation. */
export function joinTitlesAndNumbers(
  mentions: readonly LawMention[],
  references: readonly ArticleReference[],
  text: string,
): LawMention[] {
  const groups: LawMention[] = []
  for (const mention of mentions) {
    const last = groups.at(-1)
    const isSame =
      last?.id === mention.id &&
      mention.start - last.end <= longestJoint &&
      /\d/.test(text.slice(last.start, last.end)) !== /\d/.test(text.slice(mention.start, mention.end)) &&
      !overlapsAny(references, { start: last.end, end: mention.start })
    if (last && isSame) groups[groups.length - 1] = { ...last, end: mention.end }
    else groups.push(mention)
  }
  return groups
}
