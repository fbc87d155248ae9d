import type { Clause } from '../../document/policy-document.js'
import type { Reading } from '../../read/read-statements.js'
import type { Statement } from '../../read/statement.js'
import type { ArticleReference } from './find-articles.js'
import type { LawMention } from './law-mention.js'

/** Laws whose articles are cited alone once the text has named them. */
const often: readonly string[] = ['EU-GDPR', 'UK-GDPR', 'KZ-94-V', 'RU-152-FZ']
/** An article of the document itself or of a contract: "Article 5 of these Terms", «ст. 3 Договора». */
const ofDocument =
  /^\)?\s(?:of|to|in)\s(?:this|these|the|our|your)\s|^\s(?:настоящ|данн|Политик|Договор|Соглашени|Оферт|Правил|Положени|осы|шарт)/iu
const article = /^(?:art|стат|ст|пп?\.?\s|ч\.?\s|\d)/iu

/** What tells the law of articles that are cited without one. */
export interface ImpliedLaws {
  /** The law that articles alone are of, where the text names only one that it can be. */
  readonly ofText: string | undefined
  /** Laws in the headers of columns, by table and column. */
  readonly ofColumn: ReadonlyMap<string, string>
}

/** Reads the laws that the text and the headers of its tables name. */
export function impliedLaws({ document }: Reading, named: readonly LawMention[]): ImpliedLaws {
  const cited = new Set(named.map(({ id }) => id))
  const candidates = often.filter((id) => cited.has(id))
  const headers = document.clauses.filter((clause) => clause.cell?.isHeader)
  const ofColumn = new Map<string, string>()
  let at = 0
  for (const header of headers) {
    while (at < named.length && named[at]!.start < header.start) at++
    const law = named[at]
    if (law && law.end <= header.end) ofColumn.set(columnOf(header), law.id)
  }
  return { ofText: candidates.length === 1 ? candidates[0] : undefined, ofColumn }
}

const columnOf = ({ cell }: Clause): string => `${cell?.table}:${cell?.column}`

/** The law that an article cited alone is of: its column's, or the text's where it stands in a bracket or has points. */
export function impliedLaw(
  { document }: Reading,
  { clause, end }: Statement,
  reference: ArticleReference,
  { ofText, ofColumn }: ImpliedLaws,
): string | undefined {
  const { text, clauses } = document
  if (!article.test(text.slice(reference.start, reference.end))) return undefined
  if (ofDocument.test(text.slice(reference.end, Math.min(end, reference.end + 30)))) return undefined
  const column = clauses[clause]!.cell && ofColumn.get(columnOf(clauses[clause]!))
  if (column !== undefined) return column
  const before = text.slice(Math.max(0, reference.start - 24), reference.start)
  const isBracketed = /\([^()]*$/u.test(before)
  const hasPoints = reference.articles.some((number) => number.includes('('))
  return isBracketed || hasPoints || clauses[clause]!.kind === 'cell' ? ofText : undefined
}
