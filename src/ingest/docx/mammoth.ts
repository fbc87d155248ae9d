import { PolicyproofError } from '../../error.js'

/** Letters of one look, or one link. A line break is "\n", a tab "\t". */
export interface WordRun {
  readonly text: string
  readonly isBold: boolean
  readonly isCaps: boolean
  /** Points. */
  readonly size?: number
  /** Index of the link. */
  readonly link?: number
}

export interface WordParagraph {
  readonly kind: 'paragraph'
  /** Index of the paragraph's facts; -1 where it has none. */
  readonly index: number
  readonly runs: readonly WordRun[]
}

export interface WordCell {
  readonly columns: number
  readonly rows: number
  readonly content: readonly WordNode[]
}

export interface WordTable {
  readonly kind: 'table'
  readonly rows: readonly { readonly isHeader: boolean; readonly cells: readonly WordCell[] }[]
}

export type WordNode = WordParagraph | WordTable

/** The body in reading order, then the notes that it refers to, each once. */
export interface WordContent {
  readonly body: readonly WordNode[]
  readonly notes: readonly WordNode[]
}

/** mammoth's document model, as far as it is used. */
interface Node {
  readonly type: string
  readonly children?: readonly Node[]
  readonly value?: string
  readonly name?: string
  readonly anchor?: string
  readonly isBold?: boolean
  readonly isAllCaps?: boolean
  readonly fontSize?: number | null
  readonly isHeader?: boolean
  readonly colSpan?: number
  readonly rowSpan?: number
}

interface DocumentNode extends Node {
  readonly notes: { readonly resolve: (reference: Node) => { readonly body: readonly Node[] } | null }
}

/** Reads a lean Word file with mammoth. The caller has bounded its size and depth. */
export async function readWithMammoth(zip: Buffer): Promise<WordContent> {
  const { default: mammoth } = await import('mammoth')
  let content: WordContent | undefined
  const take = (document: DocumentNode): Node => {
    content = convert(document)
    // Nothing is left for mammoth to render.
    return { ...document, children: [] }
  }
  try {
    await mammoth.convertToHtml({ buffer: zip }, { transformDocument: take, includeEmbeddedStyleMap: false })
  } catch (cause) {
    throw new PolicyproofError('malformed', {
      what: 'Could not read the Word document',
      seen: cause instanceof Error ? cause.message : String(cause),
      try: 'Open it in Word, save it again and retry',
      cause,
    })
  }
  return content ?? { body: [], notes: [] }
}

function convert(document: DocumentNode): WordContent {
  const references: Node[] = []
  const body = toNodes(document.children ?? [], references)
  const seen = new Set<unknown>()
  const notes: WordNode[] = []
  // A note may refer to further notes: the list grows while it is walked.
  for (const reference of references) {
    const note = document.notes.resolve(reference)
    if (!note || seen.has(note)) continue
    seen.add(note)
    notes.push(...toNodes(note.body, references))
  }
  return { body, notes }
}

function toNodes(nodes: readonly Node[], references: Node[]): WordNode[] {
  return nodes.flatMap((node): WordNode[] => {
    if (node.type === 'paragraph') return [toParagraph(node, references)]
    if (node.type === 'table') return [toTable(node, references)]
    return toNodes(node.children ?? [], references)
  })
}

function toTable(table: Node, references: Node[]): WordTable {
  const rows = (table.children ?? []).filter((row) => row.type === 'tableRow')
  return {
    kind: 'table',
    rows: rows.map((row) => ({
      isHeader: row.isHeader ?? false,
      cells: (row.children ?? []).map((cell) => ({
        columns: cell.colSpan ?? 1,
        rows: cell.rowSpan ?? 1,
        content: toNodes(cell.children ?? [], references),
      })),
    })),
  }
}

function toParagraph(paragraph: Node, references: Node[]): WordParagraph {
  const runs: WordRun[] = []
  let index = -1
  const walk = (node: Node, style: Node, anchor: string | undefined): void => {
    if (node.type === 'bookmarkStart') index = Number(node.name)
    if (node.type === 'noteReference') references.push(node)
    const text = textOf(node)
    if (text !== '') runs.push(toRun(text, style, anchor))
    const inner = node.type === 'run' ? node : style
    for (const child of node.children ?? []) walk(child, inner, node.anchor ?? anchor)
  }
  walk(paragraph, paragraph, undefined)
  return { kind: 'paragraph', index, runs }
}

function textOf(node: Node): string {
  if (node.type === 'text') return node.value ?? ''
  if (node.type === 'tab') return '\t'
  return node.type === 'break' ? '\n' : ''
}

function toRun(text: string, { isBold, isAllCaps, fontSize }: Node, anchor: string | undefined): WordRun {
  return {
    text,
    isBold: isBold ?? false,
    isCaps: isAllCaps ?? false,
    ...(typeof fontSize === 'number' && { size: fontSize }),
    ...(anchor !== undefined && { link: Number(anchor) }),
  }
}
