import { DomHandler, Parser } from 'htmlparser2'

const maxDepth = 512
const maxAttributes = 256
const maxElements = 200_000
const maxNoscriptLength = 4_000

/** Tags behind which the tokenizer reads raw text: parsing can't be taken up again just after them. */
const rawTextTags: ReadonlySet<string> = new Set(['script', 'style', 'title', 'textarea', 'xmp'])

export type DomRoot = DomHandler['root']

export interface Tree {
  readonly root: DomRoot
  readonly noscript: string
  readonly hasScripts: boolean
}

/**
 * Builds the library's tree from a page of any size and malice in linear time. Nesting deeper than 512 starts
 * afresh at the top level; attributes beyond 256 a tag and elements beyond 200,000 are left out, their text is kept.
 */
export function buildTree(text: string): Tree {
  const builder = new TreeBuilder()
  let rest = text
  for (;;) {
    const parser = new Parser(builder)
    builder.parser = parser
    parser.write(rest)
    if (!builder.isOverflowing) {
      parser.end()
      return builder.finish()
    }
    rest = rest.slice(parser.endIndex + 1)
    builder.closeAll()
  }
}

/** Passes the parser's events to the library's tree handler and holds them within the caps. */
class TreeBuilder {
  parser: Parser | undefined
  isOverflowing = false
  readonly #dom = new DomHandler()
  /** For each open element, whether it went into the tree. */
  #open: boolean[] = []
  #elements = 0
  #noscriptDepth = 0
  #noscript = ''
  #hasScripts = false

  /** One element around all: the library's selectors take quadratic time over many top-level nodes. */
  constructor() {
    this.#dom.onopentag('html', {})
  }

  onopentag(name: string, attributes: Record<string, string>): void {
    const isKept = ++this.#elements <= maxElements
    this.#open.push(isKept)
    this.#hasScripts ||= name === 'script'
    if (name === 'noscript' && this.#noscriptDepth === 0) this.#noscriptDepth = this.#open.length
    if (isKept) this.#dom.onopentag(name, capAttributes(attributes))
    else this.#dom.ontext(' ')
    if (this.#open.length <= maxDepth || rawTextTags.has(name)) return
    this.isOverflowing = true
    this.parser?.pause()
  }

  onclosetag(): void {
    if (this.#noscriptDepth === this.#open.length) this.#noscriptDepth = 0
    if (this.#open.pop() === true) this.#dom.onclosetag()
  }

  ontext(data: string): void {
    if (this.#noscriptDepth === 0) this.#dom.ontext(data)
    else if (this.#noscript.length < maxNoscriptLength) this.#noscript += data
  }

  closeAll(): void {
    while (this.#open.length > 0) this.onclosetag()
    this.isOverflowing = false
  }

  finish(): Tree {
    this.closeAll()
    this.#dom.onclosetag()
    return { root: this.#dom.root, noscript: this.#noscript, hasScripts: this.#hasScripts }
  }
}

function capAttributes(attributes: Record<string, string>): Record<string, string> {
  const entries = Object.entries(attributes)
  return entries.length <= maxAttributes ? attributes : Object.fromEntries(entries.slice(0, maxAttributes))
}
