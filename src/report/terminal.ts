import pico from 'picocolors'
import type { Audit } from '../audit.js'
import type { Messages } from './messages.js'
import { fitLine, terminalWidth, wrapLines } from './terminal-width.js'
import { buildReportView, type ReportView } from './view/report-view.js'
import type { FindingView } from './view/finding-view.js'
import type { QuoteView } from './view/quote-view.js'

export interface TerminalOptions {
  /** ANSI colours; the caller knows the stream and NO_COLOR. */
  readonly color?: boolean
  readonly columns?: number
  readonly rows?: number
  /** Where full reports were written. */
  readonly written?: readonly string[]
}

type Colors = ReturnType<typeof pico.createColors>

const indent = '  '

/** A summary that fits one screen. The audit must be neutralised. */
export function renderTerminal(audit: Audit, messages: Messages, options: TerminalOptions = {}): string {
  const colors = pico.createColors(options.color ?? false)
  const columns = Math.max(40, options.columns ?? 80)
  const rows = Math.max(12, options.rows ?? 24)
  const view = buildReportView(audit, messages)
  const head = headLines(view, audit, columns, colors)
  const foot = footLines(messages, columns, options.written ?? [])
  // One row stays free for the prompt.
  const findings = findingLines(view, messages, columns, rows - head.length - foot.length - 1, colors)
  const lines = findings.length === 0 ? [...head, ...foot.slice(1)] : [...head, ...findings, ...foot]
  return `${lines.join('\n').trimEnd()}\n`
}

function headLines(view: ReportView, audit: Audit, columns: number, colors: Colors): readonly string[] {
  const tool = `${audit.tool.name} ${audit.tool.version}`
  const about = [tool, ...view.about.slice(1).map(({ value }) => value)].join(' · ')
  return [
    colors.dim(fitLine(about, columns)),
    fitLine(view.title, columns),
    '',
    ...wrapLines(view.verdict, columns, 2).map((line) => colors.bold(line)),
    ...wrapLines(view.coverage, columns, 2),
    '',
  ]
}

function footLines(messages: Messages, columns: number, written: readonly string[]): readonly string[] {
  if (written.length === 0) return []
  return ['', fitLine(messages.text('terminal.written', { files: written.join(', ') }), columns)]
}

/** Two lines each, as many as there is room for; the last line counts the rest. */
function findingLines(
  view: ReportView,
  messages: Messages,
  columns: number,
  room: number,
  colors: Colors,
): readonly string[] {
  const all = [...view.groups.flatMap((group) => group.findings), ...view.reviews]
  const fits = Math.floor(room / 2)
  const shown = all.length <= fits ? all : all.slice(0, Math.max(1, Math.floor((room - 1) / 2)))
  const labelWidth = Math.max(0, ...shown.map((finding) => terminalWidth(labelOf(finding, view))))
  const lines = shown.flatMap((finding) => twoLines(finding, messages, view, labelWidth, columns, colors))
  const rest = all.length - shown.length
  return rest === 0 ? lines : [...lines, colors.dim(indent + messages.text('terminal.more', { n: rest }))]
}

function twoLines(
  finding: FindingView,
  messages: Messages,
  view: ReportView,
  labelWidth: number,
  columns: number,
  colors: Colors,
): readonly string[] {
  const label = labelOf(finding, view)
  const padding = ' '.repeat(labelWidth - terminalWidth(label))
  const [quote] = finding.quotes
  const room = columns - indent.length - labelWidth - 2
  const second = quote ? quoteLine(quote, messages) : finding.advice
  return [
    `${indent}${toneColor(finding, colors)(label)}${padding}  ${fitLine(finding.title, room)}`,
    `${' '.repeat(indent.length + labelWidth + 2)}${colors.dim(fitLine(second, room))}`,
  ]
}

/** The clause's number is left out where the quote begins with it. */
function quoteLine({ text, clause, number }: QuoteView, messages: Messages): string {
  const said = messages.text('reference.quoted', { text })
  return clause === undefined || (number !== undefined && text.startsWith(number))
    ? said
    : `${clause}: ${said}`
}

const labelOf = (finding: FindingView, view: ReportView): string =>
  finding.tone === 'review' ? (view.ui['toReview'] ?? '') : finding.severity

function toneColor(finding: FindingView, colors: Colors): (text: string) => string {
  if (finding.tone === 'high') return (text) => colors.bold(colors.red(text))
  if (finding.tone === 'medium') return colors.yellow
  return finding.tone === 'low' ? colors.cyan : colors.magenta
}
