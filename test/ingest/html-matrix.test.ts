import { describe, expect, it } from 'vitest'
import { readHtml } from '../../src/ingest/html.js'
import { english, kazakh, linesOf, markUp, plain, russian, type Policy } from './html-policies.js'

const paragraphs = (lines: readonly string[], tag: string) =>
  lines.map((line) => `<${tag}>${line}</${tag}>`).join('')
const sections = (policy: Policy, make: (head: string, lines: readonly string[], at: number) => string) =>
  policy.sections.map(([head = '', ...lines], at) => make(head, lines, at)).join('')

/** How sites mark up the policy itself. */
const bodies: Readonly<Record<string, (policy: Policy) => string>> = {
  article: (policy) => `<main><article><h1>${policy.title}</h1>${markUp(policy)}</article></main>`,
  container: (policy) => `<div class="container"><h1>${policy.title}</h1>${markUp(policy, 'h3')}</div>`,
  hero: (policy) =>
    `<section class="page-hero"><div class="crumbs"><a href="/">Home</a> <span>/</span> <span>Page</span></div><h1>${policy.title}</h1></section><section class="doc"><div>${markUp(policy)}</div></section>`,
  sections: (policy) =>
    `<div class="hero"><h1>${policy.title}</h1></div>${sections(policy, (head, lines) => `<section class="s"><h3>${head}</h3>${paragraphs(lines, 'p')}</section>`)}`,
  'divs without a name': (policy) =>
    `<div><h1>${policy.title}</h1></div>${sections(policy, (head, lines) => `<div><h2>${head}</h2>${paragraphs(lines, 'div')}</div>`)}`,
  'one text block': (policy) =>
    `<div id="recs"><div class="rec a1"><div class="rec__title">${policy.title}</div></div><div class="rec a2"><div class="text">${sections(policy, (head, lines) => `<strong>${head}<br></strong><br>${lines.join('<br>')}<br><br>`)}</div></div></div>`,
  'many text blocks': (policy) =>
    `<div id="recs"><div class="rec"><div>${policy.title}</div></div>${sections(policy, (head, lines) => `<div class="rec"><div class="text"><strong>${head}</strong><br>${lines.join('<br>')}</div></div>`)}</div>`,
  'kept lines': (policy) =>
    `<div style="white-space:pre-wrap">${[policy.title, ...linesOf(policy)].join('\n\n')}</div>`,
  'table layout': (policy) =>
    `<table><tr><td class="left"><a href="/a">Pens</a><br><a href="/b">Ink</a><br><a href="/c">Nibs</a><br><a href="/d">Wax</a></td><td><font size="4"><b>${policy.title}</b></font>${sections(policy, (head, lines) => `<p><b>${head}</b></p>${paragraphs(lines, 'p')}`)}</td></tr></table>`,
  accordion: (policy) =>
    `<div class="page"><h1>${policy.title}</h1>${sections(policy, (head, lines, at) => `<div class="accordion-item"><h2 class="accordion-header"><button data-bs-toggle="collapse" data-bs-target="#c${at}" aria-expanded="false">${head}</button></h2><div id="c${at}" class="accordion-collapse collapse">${paragraphs(lines, 'p')}</div></div>`)}</div>`,
  'page builder': (policy) =>
    `<div class="elementor"><div class="elementor-widget elementor-widget-heading"><h1>${policy.title}</h1></div>${sections(policy, (head, lines) => `<div class="elementor-widget elementor-widget-heading"><h2>${head}</h2></div><div class="elementor-widget elementor-widget-text-editor">${paragraphs(lines, 'p')}</div>`)}</div>`,
  'hashed names': (policy) =>
    `<div class="sc-a"><div class="sc-b"><div class="sc-c">${policy.title}</div>${sections(policy, (head, lines) => `<div class="sc-e">${head}</div>${lines.map((line) => `<div class="sc-f"><span>${line}</span></div>`).join('')}`)}</div></div>`,
  cards: (policy) =>
    `<div class="policy-page"><div class="policy-header"><h1>${policy.title}</h1></div><div class="grid">${sections(policy, (head, lines) => `<div class="card"><div class="card-header"><h3>${head}</h3></div><div class="card-body">${paragraphs(lines, 'p')}</div></div>`)}</div></div>`,
  'beside a menu': (policy) =>
    `<div class="row"><div class="col-3"><ul><li><a href="/t">Terms</a></li><li><a href="/d">Delivery</a></li><li><a href="/r">Returns</a></li><li><a href="/p">Prices</a></li></ul></div><div class="col-9"><h1>${policy.title}</h1>${markUp(policy)}</div></div>`,
}

const links = ['Магазин', 'Доставка', 'О компании', 'Blog', 'Gift cards']
const items = links.map((text) => `<li><a href="/x">${text}</a></li>`).join('')
const anchors = links.map((text) => `<a href="/x">${text}</a>`).join('')

/** What stands above the policy. */
const heads: readonly string[] = [
  '',
  `<header><a href="/">Logo</a><nav><ul>${items}</ul></nav></header>`,
  `<div class="hdr"><div><a href="/">Logo</a><div>${anchors}</div><div><a href="tel:+79001112233">+7 900 111-22-33</a></div><button>Call me</button></div></div>`,
  `<div class="topbar"><span>г. Омск, ул. Мира 22</span><a href="mailto:shop@ink.example">shop@ink.example</a></div><nav><ul>${items}</ul></nav>`,
  `<table><tr>${links.map((text) => `<td><a href="/x">${text}</a></td>`).join('')}</tr></table>`,
  '<div class="fixed"><a href="#about">About us</a><a href="#price">Prices</a><a href="#team">Team</a></div>',
  `<div><ul>${items.repeat(12)}</ul></div>`,
  '<div class="pr"><span>20% off all week!</span><a href="/sale">Look</a></div><div class="l"><a href="/kz">KZ</a><a href="/ru">RU</a></div>',
]

/** What stands below it. */
const feet: readonly string[] = [
  '',
  `<footer><p>© 2026 Ink. All rights reserved.</p><ul>${items}</ul></footer>`,
  '<div class="btm"><div>© 2026 Ink</div><div><a href="/oferta">Оферта</a> <a href="/privacy">Политика конфиденциальности</a></div></div>',
  `<footer class="footer"><div><h4>Shop</h4><ul>${items}</ul></div><p>Отправляя форму, вы соглашаетесь на обработку персональных данных.</p></footer>`,
  '<div class="footer"><div>© 2026 Ink. Not a public offer.</div></div>',
  '<div class="cta"><h3>Any questions?</h3><p>Leave a number and we call back.</p><form><input type="tel"><button>Send</button></form></div><footer><span>© Ink</span></footer>',
  '<a href="index.html" class="back">← Zurück</a>',
  `<div class="f1"><div><b>Ink</b><p>A small workshop in the middle of Tver where pens and boxes are made by hand and with love.</p></div><div>${anchors}</div></div>`,
]

/** What floats over it or follows it. */
const extras: readonly string[] = [
  '',
  '<div class="cookie-popup"><p>Мы используем файлы cookie, чтобы улучшить работу сайта.</p><button>Принять</button></div>',
  '<div class="sc-9x"><div>We use cookies to show personalised content.</div><div><span>Accept</span><span>Decline</span></div></div>',
  '<div class="overlay"><div class="modal"><h3>Call back</h3><p>Leave a number, we call in working hours and help you choose.</p><input type="text"><input type="tel"><button>Wait</button><p>Нажимая кнопку, вы соглашаетесь на обработку персональных данных.</p></div></div>',
  '<div class="toast" style="display:none">Thank you! We got your order.</div><div id="preloader">Loading...</div>',
  '<a href="https://chat.example/1">Chat with us</a><div class="up"><a href="#top">Up</a></div>',
  '<section class="q7"><h2>Latest posts</h2><div><h3><a href="/b/1">How to choose a nib</a></h3><p>What to look at when you buy a nib for a child, and why its width matters more than its shape.</p><a href="/b/1">More</a></div></section>',
  '<div id="onetrust-consent-sdk"><h2>Privacy Preference Center</h2><p>When you visit any website, it may store or retrieve information on your browser, mostly in the form of cookies.</p><button>Confirm My Choices</button><button>Allow All</button></div>',
]

const policies = { russian, english, kazakh, plain }
const cases = Object.keys(bodies).flatMap((body) =>
  Object.entries(policies).flatMap(([name, policy]) => heads.map((_, at) => ({ body, name, policy, at }))),
)

describe('a policy among page furniture', () => {
  it.each(cases)('$body, $name, surroundings $at', async ({ body, policy, at }) => {
    const around = [heads[at], feet[(at * 3 + 1) % feet.length], extras[(at * 5 + 2) % extras.length]]
    const html = `<html><head><title>${policy.title} | Ink</title></head><body>${around[0]}${bodies[body]?.(policy)}${around[1]}${around[2]}</body></html>`
    const texts = (await readHtml(html, {})).blocks.map((block) => block.text)
    expect(texts).toEqual([policy.title, ...linesOf(policy)])
  })
})
