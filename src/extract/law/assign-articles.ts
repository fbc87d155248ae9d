import type { ArticleReference } from './find-articles.js'
import type { LawMention } from './law-mention.js'

/** Articles stand before their law («ст. 8 Закона», "Article 6 of the GDPR") or right behind it («Заңның 8-бабы»). */
const farthestAhead = 70
const farthestBehind = 40

/** Cited articles by the index of the law that they are of; those of no law near stand under -1. */
export function assignArticles(
  references: readonly ArticleReference[],
  laws: readonly LawMention[],
  text: string,
): ReadonlyMap<number, ArticleReference[]> {
  const articles = new Map<number, ArticleReference[]>()
  let ahead = 0
  for (const reference of references) {
    while (ahead < laws.length && laws[ahead]!.start < reference.end) ahead++
    const behind = ahead - 1
    const isAhead = ahead < laws.length && isNear(text, reference.end, laws[ahead]!.start, farthestAhead)
    const isBehind = behind >= 0 && isNear(text, laws[behind]!.end, reference.start, farthestBehind)
    const owner =
      isBehind && /ба[бп]/iu.test(text.slice(reference.start, reference.end))
        ? behind
        : isAhead
          ? ahead
          : isBehind
            ? behind
            : -1
    const own = articles.get(owner)
    if (own) own.push(reference)
    else articles.set(owner, [reference])
  }
  return articles
}

const isNear = (text: string, from: number, to: number, most: number): boolean =>
  to - from <= most && !/[;!?]/.test(text.slice(from, to))
