import type { Audit } from '../audit.js'
import type { Language } from '../language/language.js'
import type { Format } from './format.js'
import type { Messages } from './messages.js'
import { neutralise } from './neutralise.js'
import { loadMessages } from './report-data.js'
import type { TerminalOptions } from './terminal.js'

export interface RenderOptions extends TerminalOptions {
  /** What the tool's own words are in; quotes stay as they are. English where it is not said. */
  readonly lang?: Language
}

export { formatOfPath, formats, type Format } from './format.js'

type Renderer = (audit: Audit, messages: Messages, options: RenderOptions) => string | Promise<string>

/** Each format's code is loaded when it is asked for. */
const renderers: Readonly<Record<Exclude<Format, 'json'>, () => Promise<Renderer>>> = {
  markdown: async () => (await import('./markdown.js')).renderMarkdown,
  html: async () => (await import('./html.js')).renderHtml,
  terminal: async () => (await import('./terminal.js')).renderTerminal,
  sarif: async () => (await import('./sarif.js')).renderSarif,
  junit: async () => (await import('./junit.js')).renderJunit,
  csv: async () => (await import('./csv.js')).renderCsv,
  github: async () => (await import('./github.js')).renderGithub,
}

/**
 * Writes an audit in a format. JSON keeps every quote as it is; the others show control and bidirectional
 * characters instead of obeying them.
 * @returns text in the format, line break at the end
 */
export async function render(audit: Audit, format: Format, options: RenderOptions = {}): Promise<string> {
  if (format === 'json') return (await import('./json.js')).renderJson(audit)
  const [renderer, messages] = await Promise.all([renderers[format](), loadMessages(options.lang ?? 'en')])
  return renderer(neutralise(audit), messages, options)
}
