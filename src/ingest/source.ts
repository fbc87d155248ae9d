/** What a policy came as, told by its bytes. */
export type MediaType =
  | 'text/plain'
  | 'text/markdown'
  | 'text/html'
  | 'application/pdf'
  | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** A link whose visible text is `text.slice(start, end)` of its block. */
export interface Link {
  readonly start: number
  readonly end: number
  readonly target: string
}

/** The place of a table cell. Header texts are those that a reader would name the cell by. */
export interface Cell {
  readonly table: number
  readonly row: number
  readonly column: number
  readonly isHeader: boolean
  readonly columnHeader?: string
  readonly rowHeader?: string
}

/**
 * One paragraph, heading, list item or table cell, in reading order.
 * `text` is NFC, has no line breaks, no runs of spaces and no leading list mark.
 */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'cell'
  readonly text: string
  /** Heading 1–6; list depth from 1. */
  readonly level?: number
  /** The list mark or automatic number as a reader sees it: "1.1.", "а)", "•". Numbers typed into the text stay in the text. */
  readonly label?: string
  readonly cell?: Cell
  readonly links?: readonly Link[]
  /** PDF page, from 1. */
  readonly page?: number
}

/** Something the reader of a report must know about how the text was got. */
export interface IngestNote {
  readonly code:
    'charset-lied' | 'hidden-text' | 'pages-without-text' | 'boilerplate-dropped' | 'tracked-changes'
  readonly message: string
}

/** A document as ingested: pure data, no bytes. */
export interface Source {
  /** Path or URL as given; "-" for stdin. */
  readonly location: string
  readonly mediaType: MediaType
  readonly sha256: string
  readonly charset?: string
  readonly title?: string
  readonly blocks: readonly Block[]
  readonly notes: readonly IngestNote[]
}

/** What each format's reader gives; `ingest()` adds origin and digest. */
export type Reading = Pick<Source, 'blocks' | 'notes'> & { readonly title?: string }

export interface ReadOptions {
  readonly signal?: AbortSignal
}
