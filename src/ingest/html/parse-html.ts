import { load } from 'cheerio/slim'
import { buildTree } from './build-tree.js'
import { decodeCfEmail, decodeCfLink } from './cf-email.js'
import type { Attributes, HtmlElement, HtmlNode, HtmlPage } from './element.js'
import { controlTags, unreadTags } from './tags.js'

const maxValueLength = 4_096
const maxStyleLength = 1_000_000
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
  readonly attribs?: Attributes
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
  const numbersThrough = /\bcounters\(\s*[\w-]+\s*,\s*["']\.\s*["']/.test(
    $('style').text().slice(0, maxStyleLength),
  )
  const tree = new TreeCopy()
  const body = tree.copy(root)
  return {
    body,
    size: tree.size,
    hasScripts,
    noscript,
    numbersThrough,
    ...(title && { title }),
    ...(host && { host }),
  }
}

interface Draft extends HtmlElement {
  readonly children: HtmlNode[]
}

interface Pending {
  readonly source: DomNode
  readonly target: Draft
  readonly isInFrame: boolean
}

/** Copies the readable part of a library tree; a stack of its own instead of recursion. */
class TreeCopy {
  size = 0
  readonly #pending: Pending[] = []

  copy(root: DomNode): HtmlElement {
    const body = this.#draft('body', {}, undefined, undefined)
    this.#pending.push({ source: root, target: body, isInFrame: false })
    for (let next = this.#pending.pop(); next; next = this.#pending.pop()) this.#copyChildren(next)
    return body
  }

  #copyChildren({ source, target, isInFrame }: Pending): void {
    let previous: Draft | undefined
    for (const node of source.children ?? []) {
      if (node.type === 'text') target.children.push(node.data ?? '')
      const draft = node.name === undefined ? undefined : this.#copyElement(node, target, previous, isInFrame)
      if (draft === undefined) continue
      target.children.push(draft)
      previous = draft
    }
  }

  #copyElement(
    node: DomNode,
    parent: Draft,
    previous: Draft | undefined,
    isInFrame: boolean,
  ): Draft | undefined {
    const { name = '', attribs = {} } = node
    if (node.type === 'directive') return undefined
    const email = decodeCfEmail(attribs['data-cfemail'] ?? '')
    if (email !== undefined) {
      const link = this.#draft('a', { href: `mailto:${email}` }, parent, previous)
      link.children.push(email)
      return link
    }
    if (controlTags.has(name)) return this.#draft(name, keep(attribs), parent, previous)
    const frame = name === 'iframe' && !isInFrame ? attribs['srcdoc'] : undefined
    const isShadow = name === 'template' && 'shadowrootmode' in attribs
    if (frame === undefined && unreadTags.has(name) && !isShadow) return undefined
    const draft = this.#draft(frame === undefined ? name : 'div', keep(attribs), parent, previous)
    const source = frame === undefined ? node : buildTree(frame.slice(0, maxFrameLength)).root
    this.#pending.push({ source, target: draft, isInFrame: isInFrame || frame !== undefined })
    return draft
  }

  #draft(tag: string, attributes: Attributes, parent: Draft | undefined, previous: Draft | undefined): Draft {
    return { tag, attributes, children: [], index: this.size++, parent, previous }
  }
}

function keep(attributes: Attributes): Attributes {
  const kept: Record<string, string> = {}
  for (const [name, value] of Object.entries(attributes))
    if (keptAttributes.has(name) && value.length <= maxValueLength) kept[name] = value
  const email = kept['href'] === undefined ? undefined : decodeCfLink(kept['href'])
  return email === undefined ? kept : { ...kept, href: `mailto:${email}` }
}

function hostOf(address: string | undefined): string | undefined {
  return address && URL.canParse(address) ? new URL(address).host.replace(/^www\./, '') : undefined
}
