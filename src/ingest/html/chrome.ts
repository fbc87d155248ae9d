import type { HtmlElement } from './element.js'
import { nameWords } from './look.js'

/**
 * What a region of a page says it is by its tag, role or class.
 * `links`: menus and the like, never text. `tool`: banners, forms, comments, sharing. `frame`: headers, footers, side
 * columns, pop-ups, which may hold text.
 */
export type Chrome = 'links' | 'tool' | 'frame'

const words: Readonly<Record<Chrome, ReadonlySet<string>>> = {
  links: new Set(
    `nav navbar navbars navigation menu menus submenu megamenu topmenu mainmenu menubar breadcrumb breadcrumbs crumb crumbs
    pagination pager paginator skip skiplink switcher lang langs language languages hamburger burger offcanvas
    tagcloud sitemap`.split(/\s+/),
  ),
  tool: new Set(
    `cookie cookies cookiebar cookiebot consent gdpr ccpa onetrust share sharing shares sharer social socials soc
    sociallinks related recommended recommendations similar comments respond disqus reviews subscribe subscription
    newsletter search searchform login signin signup cart basket minicart callback feedback promo advert adverts
    advertisement ads banner banners preloader toast snackbar chat chatbot livechat`.split(/\s+/),
  ),
  frame: new Set(
    `header masthead topbar footer foot colophon copyright copyrights sidebar sidebars aside popup popups
    modal dialog overlay lightbox toolbar banner contentinfo complementary`.split(/\s+/),
  ),
}

const tags: Readonly<Record<string, Chrome>> = {
  nav: 'links',
  header: 'frame',
  footer: 'frame',
  aside: 'frame',
  dialog: 'frame',
}

/** Elements that are the page or its text whatever their class says. */
const never: ReadonlySet<string> = new Set(
  'body html main article p h1 h2 h3 h4 h5 h6 li table tbody tr td th a span b strong em i details summary'.split(
    ' ',
  ),
)

/** Tells page furniture by name; `undefined` where nothing says so. What it holds decides later. */
export function chromeOf(element: HtmlElement): Chrome | undefined {
  if (never.has(element.tag) || element.attributes['role'] === 'main') return undefined
  const byTag = tags[element.tag]
  if (byTag === 'links') return byTag
  const names = nameWords(element)
  for (const kind of ['links', 'tool', 'frame'] as const)
    if (names.some((name) => words[kind].has(name))) return kind
  return byTag
}
