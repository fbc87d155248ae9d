import { createHash } from 'node:crypto'
import type { Audit } from '../audit.js'
import type { Messages } from './messages.js'
import { loadStyle, loadTemplates } from './report-data.js'
import { templateRenderer } from './template-engine.js'
import { buildReportView, type ReportView } from './view/report-view.js'
import { shorten } from './words/shorten.js'

const maxRunningTitleLength = 90

/** One page without scripts or outside resources. The audit must be neutralised. */
export async function renderHtml(audit: Audit, messages: Messages): Promise<string> {
  const [style, templates] = await Promise.all([loadStyle(), loadTemplates()])
  const view = buildReportView(audit, messages)
  const styles = [style, runningHeads(view)]
  const page = {
    ...view,
    policy: view.policy(),
    styles,
    csp: contentSecurityPolicy(styles),
    generator: `${audit.tool.name} ${audit.tool.version}`,
  }
  return templateRenderer(templates)('report', page)
}

/** Nothing may be loaded, run or sent; only these very styles apply. */
function contentSecurityPolicy(styles: readonly string[]): string {
  const hashes = styles.map((style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`)
  return `default-src 'none'; style-src ${hashes.join(' ')}; base-uri 'none'; form-action 'none'`
}

/** Heads and feet of the printed pages; the title is data, so each of its characters is escaped. */
function runningHeads(view: ReportView): string {
  const title = cssString(shorten(view.title, maxRunningTitleLength))
  const day = cssString(view.about.at(-1)?.value ?? '')
  return [
    '@page{',
    `@top-left{content:${title}}`,
    `@top-right{content:${day}}`,
    `@bottom-left{content:${cssString(view.ui['eyebrow'] ?? '')}}`,
    '@bottom-right{content:counter(page) " / " counter(pages)}',
    '}',
  ].join('')
}

function cssString(text: string): string {
  const escaped = text.replace(
    /[^\p{L}\p{N} ]/gu,
    (character) => `\\${character.codePointAt(0)!.toString(16)} `,
  )
  return `"${escaped}"`
}
