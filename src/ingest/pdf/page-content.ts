/**
 * A run of text as the page draws it. Points, origin at the upper left corner of the page as it is seen,
 * `y` is the baseline.
 */
export interface Piece {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  readonly bold: boolean
  /** The file draws a space after it (also at the end of a line). */
  readonly spaceAfter: boolean
  /** Marked as page furniture by the file itself. */
  readonly artifact: boolean
  /** Id of the marked content it stands in; `TagNode`s point to it. */
  readonly mark?: string
  readonly target?: string
}

export interface LinkBox {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly target: string
  /** The text under the box, where the library could tell. */
  readonly text?: string
}

/** A drawn straight line; `from < to` along its axis, `at` across it. */
export interface Rule {
  readonly axis: 'horizontal' | 'vertical'
  readonly at: number
  readonly from: number
  readonly to: number
}

/** A small drawn shape that may be a bullet; its middle. */
export interface Dot {
  readonly x: number
  readonly y: number
  readonly width: number
}

/** A node of the structure tree of a tagged file: an element with a role, or a piece of marked content. */
export interface TagNode {
  readonly role?: string
  readonly mark?: string
  readonly children: readonly TagNode[]
}

export interface PageContent {
  /** From 1. */
  readonly number: number
  readonly width: number
  readonly height: number
  /** In the order in which the file draws them. */
  readonly pieces: readonly Piece[]
  readonly links: readonly LinkBox[]
  readonly rules: readonly Rule[]
  readonly dots: readonly Dot[]
  readonly tags?: TagNode
  /** Something other than text is drawn: a picture or outlines. */
  readonly hasDrawing: boolean
}

export interface PdfContent {
  readonly title?: string
  readonly pages: readonly PageContent[]
}
