/** Elements whose content is never text of the page. */
export const unreadTags: ReadonlySet<string> = new Set(
  `applet area audio base canvas datalist embed frame iframe img input link map math meta meter noframes noscript
  object option param picture progress rp script select source style svg template textarea title track video`.split(
    /\s+/,
  ),
)

/** Fields of a form: they stand in the tree without what is written in them. */
export const controlTags: ReadonlySet<string> = new Set(['input', 'select', 'textarea'])

const blockTags: ReadonlySet<string> = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure
  footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody
  td tfoot th thead tr ul`.split(/\s+/),
)

/** Elements that usually hold text itself, not a region of the page. */
export const textTags: ReadonlySet<string> = new Set(
  'address blockquote caption dd details dl dt figure h1 h2 h3 h4 h5 h6 hgroup li ol p pre summary table ul'.split(
    ' ',
  ),
)

export const listTags: ReadonlySet<string> = new Set(['ul', 'ol', 'menu', 'dir'])

export const headingTags: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/** Whether an element of this tag begins on its own line. Custom elements are containers as a rule. */
export function isBlockTag(tag: string): boolean {
  return blockTags.has(tag) || tag.includes('-')
}
