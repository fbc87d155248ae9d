import type { Clause, PolicyDocument } from '../../document/policy-document.js'
import type { Messages } from '../messages.js'
import { shorten } from '../words/shorten.js'
import { cutRuns, toneOf, type Run, type Tone } from './cut-runs.js'
import type { Mark } from './marks.js'

/** A link from the end of a marked passage to what rests on it. */
export interface EndLink {
  readonly number: number
  readonly href: string
  readonly tone: Tone
  readonly label: string
}

export interface RunView {
  readonly text: string
  readonly tone?: Tone
  /** Anchor on the marked text itself. */
  readonly id?: string
  /** Further anchors where several marks begin together. */
  readonly anchors: readonly string[]
  readonly ends: readonly EndLink[]
}

/** What rests on a passage, beside the clause where the passage begins. */
export interface NoteView {
  readonly number: number
  readonly href: string
  readonly tone: Tone
  readonly findings: readonly { readonly href: string; readonly number: number; readonly title: string }[]
  readonly facts: readonly { readonly href: string; readonly label: string }[]
}

export interface ClauseView {
  readonly lang?: string
  readonly runs: readonly RunView[]
  readonly notes: readonly NoteView[]
  /** Depth of a list item, 1–6. */
  readonly depth?: number
}

export interface CellView extends ClauseView {
  readonly header?: 'col' | 'row'
}

export type PolicyBlock =
  | { readonly heading: ClauseView; readonly level: number }
  | { readonly paragraph: ClauseView }
  | { readonly items: readonly ClauseView[] }
  | {
      readonly rows: readonly (readonly CellView[])[]
      readonly label: string
      readonly notes: readonly NoteView[]
    }

const maxNoteLength = 60

/** Headings of the policy stand below the report's own second level. */
const topLevel = 3
const lowestLevel = 6

/** The whole policy, marked, as blocks of a page. */
export function markedPolicy(
  document: PolicyDocument,
  clauses: readonly Clause[],
  marks: readonly Mark[],
  messages: Messages,
): readonly PolicyBlock[] {
  const runs = cutRuns(document.text, clauses, marks)
  const blocks: PolicyBlock[] = []
  let level = topLevel - 1
  let table = 0
  for (let index = 0; index < clauses.length;) {
    const group = clauseGroup(clauses, index)
    const views = group.map((clause, place) => clauseView(clause, runs[index + place]!, document, messages))
    const [first] = group
    const [view] = views
    if (first!.kind === 'heading') {
      level = Math.max(topLevel, Math.min((first!.level ?? 1) + topLevel - 1, level + 1, lowestLevel))
      blocks.push({ heading: view!, level })
    } else if (first!.kind === 'item') blocks.push({ items: views })
    else if (first!.cell)
      blocks.push({
        rows: tableRows(group, views),
        label: messages.text('policy.table', { number: ++table }),
        notes: views.flatMap((each) => each.notes),
      })
    else blocks.push({ paragraph: view! })
    index += group.length
  }
  return blocks
}

/** Items that follow each other, cells of one table, or a clause alone. */
function clauseGroup(clauses: readonly Clause[], from: number): readonly Clause[] {
  const first = clauses[from]!
  const together = (clause: Clause): boolean => {
    if (first.kind === 'item') return clause.kind === 'item'
    return first.cell !== undefined && clause.cell?.table === first.cell.table
  }
  let to = from + 1
  while (to < clauses.length && together(clauses[to]!)) to++
  return clauses.slice(from, to)
}

function clauseView(
  clause: Clause,
  runs: readonly Run[],
  document: PolicyDocument,
  messages: Messages,
): ClauseView {
  const depth = Math.max(1, Math.min(clause.level ?? 1, lowestLevel))
  return {
    ...(clause.language === document.language ? {} : { lang: clause.language }),
    ...(clause.kind === 'item' ? { depth } : {}),
    runs: runs.map((run) => runView(run, messages)),
    notes: runs.flatMap((run) => run.begins.map(noteView)),
  }
}

function runView(run: Run, messages: Messages): RunView {
  const [first, ...others] = run.begins
  return {
    text: run.text,
    ...(run.tone === undefined ? {} : { tone: run.tone }),
    ...(first ? { id: `m${first.number}` } : {}),
    anchors: others.map((mark) => `m${mark.number}`),
    ends: run.ends.map((mark) => endLink(mark, messages)),
  }
}

/** To the gravest finding, else to the first fact. */
function endLink(mark: Mark, messages: Messages): EndLink {
  const [finding] = mark.findings
  const [entry] = mark.entries
  return {
    number: mark.number,
    href: finding ? `#n${finding.number}` : `#${entry?.id ?? ''}`,
    tone: toneOf(mark),
    label: `${messages.text('policy.mark', { number: mark.number })}: ${finding?.finding.title ?? entry?.label ?? ''}`,
  }
}

function noteView(mark: Mark): NoteView {
  return {
    number: mark.number,
    href: `#m${mark.number}`,
    tone: toneOf(mark),
    findings: mark.findings.map(({ number, finding }) => ({
      href: `#n${number}`,
      number,
      title: finding.title,
    })),
    facts: mark.entries.map((entry) => ({
      href: `#${entry.id}`,
      label: shorten(entry.label, maxNoteLength),
    })),
  }
}

const widestTable = 60

/** Cells by row; a place that no cell fills stays empty. */
function tableRows(cells: readonly Clause[], views: readonly ClauseView[]): readonly (readonly CellView[])[] {
  const rows = new Map<number, CellView[]>()
  for (const [index, { cell }] of cells.entries()) {
    if (!cell) continue
    const row = rows.get(cell.row) ?? []
    while (row.length < Math.min(cell.column, widestTable)) row.push({ runs: [], notes: [] })
    const header = cell.isHeader ? (cell.row === 0 ? ('col' as const) : ('row' as const)) : undefined
    row.push({ ...views[index]!, ...(header ? { header } : {}) })
    rows.set(cell.row, row)
  }
  return [...rows.values()]
}
