import type { HtmlElement } from './element.js'
import { hasClass, nameWords } from './look.js'
import { cleanLine } from './paragraph.js'
import { textOf, walk } from './subtree.js'
import { headingTags } from './tags.js'

export interface Panels {
  /** Ids of elements that some control shows or hides. */
  readonly ids: ReadonlySet<string>
  /** For the id of a tab's panel, what is written on the tab. */
  readonly tabTitles: ReadonlyMap<string, string>
  /** The tabs themselves: their words are read above their panels. */
  readonly tabs: ReadonlySet<HtmlElement>
}

/** Finds which parts of the page are shown by tabs, accordions and the like. */
export function findPanels(body: HtmlElement): Panels {
  const ids = new Set<string>()
  const present = new Set<string>()
  const controls = new Map<HtmlElement, string>()
  walk(body, (element) => {
    const { id } = element.attributes
    if (id) present.add(id)
    const target = targetOf(element)
    if (target === undefined) return true
    ids.add(target)
    if (isTab(element)) controls.set(element, target)
    return true
  })
  const tabTitles = new Map<string, string>()
  const tabs = new Set<HtmlElement>()
  for (const [tab, target] of controls)
    if (present.has(target) && !tabTitles.has(target)) {
      tabTitles.set(target, cleanLine(textOf(tab, 200)))
      tabs.add(tab)
    }
  return { ids, tabTitles, tabs }
}

function targetOf({ attributes }: HtmlElement): string | undefined {
  const target =
    attributes['aria-controls'] ??
    attributes['data-bs-target'] ??
    attributes['data-target'] ??
    attributes['href']
  if (target === undefined) return undefined
  if (target.startsWith('#')) return target.slice(1) || undefined
  return attributes['aria-controls'] === target ? target : undefined
}

function isTab({ attributes }: HtmlElement): boolean {
  const toggle = attributes['data-bs-toggle'] ?? attributes['data-toggle']
  return attributes['role'] === 'tab' || toggle === 'tab' || toggle === 'pill'
}

const panelWords: ReadonlySet<string> = new Set(
  `tab tabs tabpanel pane panel accordion collapse collapsed collapsible collapsable toggle spoiler faq answer body content
  details more expand expandable drop dropdown hide slide region`.split(/\s+/),
)

/** Whether an element out of sight is one that the reader can open: a tab's panel, an accordion's body. */
export function isPanel(element: HtmlElement, panels: Panels): boolean {
  if (panels.ids.has(element.attributes['id'] ?? '')) return true
  if (nameWords(element).some((word) => panelWords.has(word))) return true
  const { previous } = element
  if (previous === undefined) return false
  const { tag, attributes } = previous
  return (
    tag === 'button' ||
    tag === 'summary' ||
    attributes['role'] === 'button' ||
    attributes['aria-expanded'] !== undefined ||
    headingTags.has(tag) ||
    nameWords(previous).some((word) => panelWords.has(word) || word === 'title' || word === 'question')
  )
}

/** Whether an element is worked like a button: the tag, or the role with something that it opens. */
export function isButton({ tag, attributes }: HtmlElement): boolean {
  if (tag === 'button') return true
  const opens = attributes['aria-expanded'] !== undefined || attributes['aria-controls'] !== undefined
  return opens && attributes['role'] === 'button'
}

/** Whether a button opens a part of the text, so that its words are the heading of that part. */
export function isDisclosure(button: HtmlElement, parent: HtmlElement | undefined): boolean {
  const { attributes } = button
  if (attributes['aria-haspopup'] !== undefined) return false
  if (parent && headingTags.has(parent.tag)) return true
  if (attributes['aria-expanded'] !== undefined || attributes['aria-controls'] !== undefined) return true
  const toggle = attributes['data-bs-toggle'] ?? attributes['data-toggle']
  if (toggle === 'collapse' || toggle === 'tab' || toggle === 'pill') return true
  return (
    hasClass(button, 'collapsible') ||
    nameWords(button).some((word) =>
      /^(?:accordion|collapse|spoiler|faq|question|toggle|trigger|tab)$/.test(word),
    )
  )
}
