import type { Audit } from '../audit.js'
import { escapeMarkdown as md } from './markdown-escape.js'
import type { Messages } from './messages.js'
import type { CardGroup, EntryView } from './view/fact-card.js'
import type { FindingView } from './view/finding-view.js'
import type { QuoteView } from './view/quote-view.js'
import { buildReportView, type ReportView } from './view/report-view.js'

/** The report as Markdown, fit for a step summary too. The audit must be neutralised. */
export function renderMarkdown(audit: Audit, messages: Messages): string {
  const view = buildReportView(audit, messages)
  const { ui } = view
  const blocks = [
    `# ${md(view.title)}`,
    view.about.map(({ label, value }) => `${md(label)}: ${md(value)}`).join(' · '),
    `**${md(view.verdict)}** ${md(view.coverage)}.`,
    ...section(ui['first'], firstSteps(view)),
    ...view.groups.flatMap((group) =>
      section(
        group.label,
        group.findings.flatMap((each) => finding(each, view)),
      ),
    ),
    ...section(
      ui['reviews'],
      view.reviews.flatMap((each) => finding(each, view)),
    ),
    `## ${md(ui['facts'] ?? '')}`,
    ...view.card.flatMap((group) => question(group, view)),
    ...section(ui['method'], method(view)),
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

const section = (heading: string | undefined, blocks: readonly string[]): readonly string[] =>
  blocks.length === 0 ? [] : [`## ${md(heading ?? '')}`, ...blocks]

function firstSteps(view: ReportView): readonly string[] {
  if (view.first.length === 0) return []
  return [
    view.first.map(({ title, advice }, index) => `${index + 1}. **${md(title)}** ${md(advice)}`).join('\n'),
  ]
}

function finding(each: FindingView, { ui }: ReportView): readonly string[] {
  const facets = [each.severity, each.family, each.nature, each.jurisdiction].filter(
    (facet) => facet !== undefined,
  )
  return [
    `### ${each.number}. ${md(each.title)}`,
    facets.map(md).join(' · '),
    md(each.message),
    ...each.quotes.map(quote),
    each.searched
      ? md(
          [each.searched.sentence, each.searched.sections.join('; ')].filter((part) => part !== '').join(' '),
        )
      : '',
    ...(each.searched?.nearest ? [`${md(ui['nearest'] ?? '')}:`, quote(each.searched.nearest)] : []),
    `**${md(ui['why'] ?? '')}:** ${md(each.why)}`,
    `**${md(ui['advice'] ?? '')}:** ${md(each.advice)}`,
    each.references.map(reference).join('\n'),
  ]
}

function quote({ text, clause }: QuoteView): string {
  return `> ${md(text)}${clause === undefined ? '' : ` (${md(clause)})`}`
}

function reference({ name, url, edition, confidence }: FindingView['references'][number]): string {
  const title =
    url === undefined ? md(name) : `[${md(name)}](<${url.replace(/[<>\\\s|]/g, encodeURIComponent)}>)`
  return `- ${title}, ${md(edition)}, ${md(confidence)}`
}

function question(group: CardGroup, view: ReportView): readonly string[] {
  const blocks = group.table?.retention
    ? retention(view)
    : group.table?.recipients
      ? recipients(view)
      : group.rows.map((row) => `- ${md(row.label)}: ${row.entries.map(entry).join('; ')}`)
  const body = group.table ? blocks : [blocks.join('\n')]
  return [`### ${md(group.label)}`, ...(blocks.length === 0 ? [md(view.ui['notSaid'] ?? '')] : body)]
}

function entry({ label, polarity, details }: EntryView): string {
  const notes = [...(polarity === undefined ? [] : [polarity]), ...details]
  return md(notes.length === 0 ? label : `${label} (${notes.join(', ')})`)
}

function retention(view: ReportView): readonly string[] {
  const { ui } = view
  return table(
    [ui['term'], ui['scope'], ui['clause']],
    view.retention.map((row) => [withPolarity(row.term, row.polarity), row.scope, row.quote?.clause]),
  )
}

function recipients(view: ReportView): readonly string[] {
  const { ui } = view
  return table(
    [ui['recipient'], ui['name'], ui['country']],
    view.recipients.map((row) => [withPolarity(row.category, row.polarity), row.name, row.country]),
  )
}

const withPolarity = (text: string, polarity: string | undefined): string =>
  polarity === undefined ? text : `${text} (${polarity})`

type TableRow = readonly (string | undefined)[]

function table(head: TableRow, rows: readonly TableRow[]): readonly string[] {
  if (rows.length === 0) return []
  const line = (cells: TableRow): string => `| ${cells.map((cell) => md(cell ?? '')).join(' | ')} |`
  return [[line(head), line(head.map(() => '')).replaceAll('  ', ' --- '), ...rows.map(line)].join('\n')]
}

function method(view: ReportView): readonly string[] {
  return [
    view.method.details.map(({ label, value }) => `- ${md(label)}: ${md(value)}`).join('\n'),
    ...view.method.notes.map(md),
    `**${md(view.ui['limits'] ?? '')}**`,
    view.method.limits.map((limit) => `- ${md(limit)}`).join('\n'),
  ]
}
