import type { Clause, PolicyDocument, Section } from '../document/policy-document.js'
import type { Scan } from './scan.js'
import type { Topic } from './statement.js'

/** What each clause stands under, nearest first: column and row headers, lead-ins, headings from inside out. */
export class TopicMap {
  private readonly bySection: readonly (readonly Topic[])[]
  private readonly headerCells = new Map<string, number>()

  constructor(
    private readonly document: PolicyDocument,
    private readonly scan: Scan,
  ) {
    const headings = document.clauses.filter((clause) => clause.kind === 'heading')
    const headingOf = new Map(headings.map((clause) => [clause.section, clause]))
    const own = document.sections.map((section, index) =>
      isTitle(section, document) ? [] : this.topicsIn(headingOf.get(index)),
    )
    this.bySection = document.sections.map((_, index) => inherited(index, own, document.sections))
    for (const [index, clause] of document.clauses.entries())
      if (clause.cell && (clause.cell.isHeader || clause.cell.column === 0))
        this.headerCells.set(cellKey(clause.cell.table, clause.cell.row, clause.cell.column), index)
  }

  /** Topics over a clause, without those of its own words. */
  over(clause: Clause): readonly Topic[] {
    const topics: Topic[] = []
    for (const lead of this.leadIns(clause)) topics.push(...this.lastTopicsFirst(lead))
    for (const header of this.headers(clause)) topics.push(...this.topicsOfHeader(header))
    if (clause.kind !== 'heading') topics.push(...this.bySection[clause.section]!)
    return [...new Set(topics)]
  }

  /** Topics that a clause's own words name. */
  topicsIn(clause: Clause | undefined): readonly Topic[] {
    if (!clause) return []
    return [...new Set(this.scan.find('topic', clause).map((match) => match.id as Topic))]
  }

  /** What stands nearest the colon is what the list holds: "for these purposes we may process the following data:". */
  private lastTopicsFirst(lead: Clause): readonly Topic[] {
    const byEnd = [...this.scan.find('topic', lead)].sort((a, b) => b.end - a.end)
    return [...new Set(byEnd.map((match) => match.id as Topic))]
  }

  /** A header is short: there "Personal data" or "Term" alone says what the column holds. */
  private topicsOfHeader(header: Clause): readonly Topic[] {
    const named = this.topicsIn(header)
    return named.length > 0
      ? named
      : [...new Set(this.scan.find('column', header).map((match) => match.id as Topic))]
  }

  private leadIns(clause: Clause): Clause[] {
    const chain: Clause[] = []
    for (let at = clause.leadIn; at !== undefined && chain.length < 8; at = this.document.clauses[at]!.leadIn)
      chain.push(this.document.clauses[at]!)
    return chain
  }

  private headers({ cell }: Clause): Clause[] {
    if (!cell || cell.isHeader) return []
    const keys = [
      cellKey(cell.table, 0, cell.column),
      ...(cell.column > 0 ? [cellKey(cell.table, cell.row, 0)] : []),
    ]
    return keys.flatMap((key) => this.document.clauses[this.headerCells.get(key) ?? -1] ?? [])
  }
}

/** «Privacy and cookies» over a document of sections says nothing of each of them. */
const isTitle = ({ heading, level }: Section, { title, sections }: PolicyDocument): boolean =>
  level <= 1 && heading === title && sections.length > 2

const cellKey = (table: number, row: number, column: number): string => `${table}:${row}:${column}`

function inherited(
  index: number,
  own: readonly (readonly Topic[])[],
  sections: readonly Section[],
): readonly Topic[] {
  const topics: Topic[] = []
  let at: number | undefined = index
  for (let depth = 0; at !== undefined && depth < 8; depth++) {
    topics.push(...own[at]!)
    at = sections[at]!.parent
  }
  return [...new Set(topics)]
}
