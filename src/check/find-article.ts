import type { Article, Law } from './jurisdiction.js'

/**
 * The narrowest article of a law's map that covers a citation: "8(4)(1)" is found as "8(4)", else as "8".
 * Undefined where the law has no map or no such article.
 */
export function findArticle(law: Law, citation: string): Article | undefined {
  for (let key = citation; key !== ''; key = key.slice(0, Math.max(0, key.lastIndexOf('(')))) {
    const article = law.articles?.[key]
    if (article) return article
    if (!key.includes('(')) return undefined
  }
  return undefined
}
