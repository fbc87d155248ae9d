import { load } from 'cheerio/slim'
import { buildTree } from './build-tree.js'
import { decodeCfEmail, decodeCfLink } from './cf-email.js'
import type { HtmlElement, HtmlNode, HtmlPage } from './element.js'
import { controlTags, unreadTags } from './tags.js'

const maxValueLength = 4_096
const maxFrameLength = 2_000_000

const keptAttributes: ReadonlySet<string> = new Set(
  `align aria-controls aria-expanded aria-haspopup aria-hidden aria-label aria-labelledby aria-level
  border class colspan data-bs-target data-bs-toggle data-target data-toggle hidden href id open reversed role rowspan
  scope start style type value`.split(/\s+/),
)

/** The parts of the library's nodes that are read here. */
interface DomNode {
  readonly type: string
  readonly name?: string
  readonly data?: string
  readonly attribs?: Readonly<Record<string, string>>
  readonly children?: readonly DomNode[]
}

/** Parses a page into a tree of what may be text on it; see `buildTree` for the caps. Never throws on bad markup. */
export function parseHtml(text: string): HtmlPage {
  const { root, noscript, hasScripts } = buildTree(text)
  const $ = load(root)
  const title = $('title').first().text().replace(/\s+/g, ' ').trim()
  const host = hostOf(
    $('link[rel="canonical"]').first().attr('href') ??
      $('meta[property="og:url"]').first().attr('content') ??
      $('base').first().attr('href'),
  )
  const body = { tag: 'body', attributes: {}, children: convertAll(root, true) }
  return { body, hasScripts, noscript, ...(title && { title }), ...(host && { host }) }
}

interface Draft extends HtmlElement {
  readonly children: HtmlNode[]
}

/** Copies the readable part of a library tree; a stack of its own instead of recursion. */
function convertAll(root: DomNode, readsFrames: boolean): readonly HtmlNode[] {
  const top: HtmlNode[] = []
  const pending: { readonly source: readonly DomNode[]; readonly target: HtmlNode[] }[] = [
    { source: root.children ?? [], target: top },
  ]
  for (let next = pending.pop(); next; next = pending.pop()) {
    for (const node of next.source) {
      if (node.type === 'text') next.target.push(node.data ?? '')
      const { name, attribs = {} } = node
      if (name === undefined || node.type === 'directive') continue
      const draft: Draft = { tag: name, attributes: keep(attribs), children: [] }
      const email = decodeCfEmail(attribs['data-cfemail'] ?? '')
      if (email !== undefined) next.target.push(emailLink(email))
      else if (name === 'iframe' && readsFrames && attribs['srcdoc'])
        next.target.push({ ...draft, tag: 'div', children: readFrame(attribs['srcdoc']) })
      else if (controlTags.has(name)) next.target.push(draft)
      else if (!unreadTags.has(name) || (name === 'template' && 'shadowrootmode' in attribs)) {
        next.target.push(draft)
        pending.push({ source: node.children ?? [], target: draft.children })
      }
    }
  }
  return top
}

/** The page inside `<iframe srcdoc>`; frames within frames are not followed. */
function readFrame(source: string): HtmlNode[] {
  return [...convertAll(buildTree(source.slice(0, maxFrameLength)).root, false)]
}

function emailLink(email: string): HtmlElement {
  return { tag: 'a', attributes: { href: `mailto:${email}` }, children: [email] }
}

function keep(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const kept: Record<string, string> = {}
  for (const [name, value] of Object.entries(attributes))
    if (keptAttributes.has(name) && value.length <= maxValueLength) kept[name] = value
  const email = kept['href'] === undefined ? undefined : decodeCfLink(kept['href'])
  return email === undefined ? kept : { ...kept, href: `mailto:${email}` }
}

function hostOf(address: string | undefined): string | undefined {
  return address && URL.canParse(address) ? new URL(address).host.replace(/^www\./, '') : undefined
}
