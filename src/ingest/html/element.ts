export type Attributes = Readonly<Record<string, string>>

/** A parsed element, free of any library. Text nodes are plain strings, as written (not collapsed). */
export interface HtmlElement {
  readonly tag: string
  readonly attributes: Attributes
  readonly children: readonly HtmlNode[]
  /** Its number in the page, by which findings about it are kept. */
  readonly index: number
  readonly parent: HtmlElement | undefined
  /** The element before it in the same parent. */
  readonly previous: HtmlElement | undefined
}

export type HtmlNode = HtmlElement | string

/** A parsed page. Scripts, styles, templates, form values and pictures are left out of the tree. */
export interface HtmlPage {
  readonly body: HtmlElement
  /** How many elements there are; their indexes run below it. */
  readonly size: number
  /** Text of `<title>`, collapsed. */
  readonly title?: string
  /** The page's own host where it names one (canonical link, base or og:url), without "www.". */
  readonly host?: string
  readonly hasScripts: boolean
  /** The page's style sheet numbers nested lists through: "2.1.", not "1.". */
  readonly numbersThrough: boolean
  /** What the page says to readers without scripts; at most a few thousand characters. */
  readonly noscript: string
}
