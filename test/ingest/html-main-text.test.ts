import { describe, expect, it } from 'vitest'
import { readHtml } from '../../src/ingest/html.js'
import { english, kazakh, linesOf, markUp, russian, type Policy } from './html-policies.js'

interface Page {
  readonly name: string
  readonly policy: Policy
  readonly html: string
  /** Texts that must not be read. */
  readonly dropped: readonly string[]
  /** Texts beside the policy's own lines that must be. */
  readonly kept?: readonly string[]
}

const pages: readonly Page[] = [
  {
    name: 'WordPress with menu, sidebar, comments, cookie notice',
    policy: russian,
    html: `<!DOCTYPE html><html lang="ru-RU"><head><title>Политика – Берёзовый Кот</title><style>.a{color:red}</style></head>
<body class="page page-id-3 has-sidebar cookies-not-set">
<div id="page" class="site"><a class="skip-link screen-reader-text" href="#content">Перейти к содержимому</a>
<header id="masthead" class="site-header"><div class="site-branding"><p class="site-title"><a href="/">Берёзовый Кот</a></p><p class="site-description">Кофе и переплёты в центре города</p></div>
<nav id="site-navigation" class="main-navigation"><button class="menu-toggle" aria-controls="primary-menu" aria-expanded="false">Меню</button>
<ul id="primary-menu" class="menu"><li><a href="/shop">Магазин</a></li><li><a href="/blog">Записки</a></li><li><a href="/kontakty">Как добраться</a></li></ul></nav></header>
<div id="content" class="site-content"><div class="content-area" id="primary"><main class="site-main">
<article id="post-3" class="post-3 page type-page hentry"><header class="entry-header"><h1 class="entry-title">${russian.title}</h1></header>
<div class="entry-content">${markUp(russian)}</div>
<footer class="entry-footer"><span class="edit-link"><a href="/wp-admin/post.php">Редактировать</a></span></footer></article>
<div id="comments" class="comments-area"><h2 class="comments-title">Комментарии</h2><ol class="comment-list"><li>Отличный кофе, спасибо вам большое!</li></ol>
<form id="commentform"><label>Ваше мнение</label><textarea></textarea><input type="submit" value="Отправить"></form></div>
</main></div><aside id="secondary" class="widget-area"><section class="widget widget_recent_entries"><h2>Свежие записи</h2><ul><li><a href="/blog/1">Как сшить блокнот</a></li><li><a href="/blog/2">Зерно из Бразилии</a></li></ul></section></aside></div>
<footer id="colophon" class="site-footer"><div class="site-info">© 2024 Берёзовый Кот. Сделано на WordPress</div></footer></div>
<div id="cookie-notice" role="dialog"><span>Мы используем cookie, чтобы сайт был удобнее.</span><button>Хорошо</button></div>
<script>var policy = "персональные данные";</script></body></html>`,
    dropped: [
      'Перейти',
      'Магазин',
      'Кофе и переплёты',
      'Меню',
      'Редактировать',
      'Отличный кофе',
      'Ваше мнение',
      'Свежие записи',
      'WordPress',
      'Хорошо',
      'удобнее',
    ],
    kept: [russian.title],
  },
  {
    name: 'Tilda: records of equal class, text in styled divs with br',
    policy: russian,
    html: `<html><head><meta charset="utf-8"><title>Политика</title></head><body class="t-body"><div id="allrecords" class="t-records">
<div id="rec1" class="r t-rec" data-record-type="257"><div class="t228 t228__positionfixed"><div class="t228__maincontainer"><div class="t228__leftside"><a href="/"><img src="x.png"></a></div>
<div class="t228__centerside"><ul class="t228__list"><li><a class="t-menu__link-item" href="/#about">О студии</a></li><li><a class="t-menu__link-item" href="/#price">Цены</a></li><li><a href="/faq">Вопросы</a></li></ul></div>
<div class="t228__right_buttons"><a href="#popup" class="t-btn">Записаться</a></div></div></div></div>
<div id="rec2" class="r t-rec" data-record-type="106"><div class="t004"><div class="t-container"><div class="t-col"><div field="text" class="t-text"><strong>${russian.title}</strong><br><br>${russian.sections
      .map(([head, ...lines]) => `<strong>${head}</strong><br>${lines.join('<br>')}`)
      .join('<br><br>')}</div></div></div></div></div>
<div id="rec3" class="r t-rec" data-record-type="389"><div class="t389"><div class="t389__maincontainer"><div class="t389__col_left">© 2025 Все права защищены</div><ul><li><a href="/oferta">Оферта</a></li><li><a href="/policy">Политика конфиденциальности</a></li></ul></div></div></div>
<div id="rec4" class="r t-rec" data-record-type="972"><div class="t972__popup"><div class="t972__text">Мы используем cookie-файлы. Продолжая, вы соглашаетесь с этим.</div><button type="button" class="t972__btn">OK</button></div></div>
<div id="rec5" class="r t-rec" style="display:none" data-record-type="702"><div class="t-popup"><form><div class="t-title">Оставьте заявку</div><input type="text" name="Name"><div class="js-successbox">Спасибо, мы перезвоним!</div><button type="submit">Отправить</button></form></div></div>
</div></body></html>`,
    dropped: [
      'О студии',
      'Цены',
      'Записаться',
      'Оферта',
      'OK',
      'Продолжая',
      'Оставьте заявку',
      'перезвоним',
      'Отправить',
    ],
    kept: [russian.title],
  },
  {
    name: 'Bitrix: tables around the page, text in a detail block, font soup',
    policy: russian,
    html: `<html><head><title>ООО «Берёзовый Кот»: политика</title></head><body bgcolor="#fff"><table width="100%" cellpadding="0"><tr><td colspan="2" class="top"><table><tr><td><a href="/">Главная</a></td><td><a href="/catalog/">Каталог</a></td><td><a href="/delivery/">Доставка</a></td><td><a href="/about/">Компания</a></td></tr></table></td></tr>
<tr><td width="200" valign="top" class="left"><div class="title">Каталог</div><a href="/catalog/a/">Тетради</a><br><a href="/catalog/b/">Ручки</a><br><a href="/catalog/c/">Папки</a><br><a href="/catalog/d/">Клей</a></td>
<td valign="top"><div class="bx-breadcrumb"><a href="/">Главная</a> / <span>Политика</span></div><h1>${russian.title}</h1><div class="news-detail"><div class="detail_text">${russian.sections
      .map(
        ([head, ...lines]) =>
          `<p><font face="Arial"><b>${head}</b></font></p>${lines.map((line) => `<p><font size="2"><span style="color:#000">${line.slice(0, 20)}</span>${line.slice(20)}</font></p>`).join('')}`,
      )
      .join('')}</div></div><a href="/news/">Возврат к списку</a></td></tr>
<tr><td colspan="2" class="bottom">&copy; Берёзовый Кот, 1999&ndash;2024<br><a href="/map/">Карта сайта</a></td></tr></table></body></html>`,
    dropped: ['Доставка', 'Тетради', 'Карта сайта', 'Главная'],
    kept: [russian.title],
  },
  {
    name: 'Tailwind page with nothing named: header and footer are plain divs',
    policy: english,
    html: `<!doctype html><html lang="en"><head><title>Privacy Policy | Harbour Lantern</title></head><body class="antialiased"><div id="__next"><div class="min-h-screen flex flex-col">
<div class="sticky top-0 flex items-center justify-between px-6"><a class="font-bold" href="/">Harbour Lantern</a><div class="hidden md:flex gap-6"><a href="/lamps">Lamps</a><a href="/candles">Candles</a><a href="/story">Our story</a><a href="/help">Help</a></div><button class="rounded px-4">Basket (0)</button></div>
<div class="flex-1 px-6 py-12"><div class="max-w-3xl mx-auto"><h1 class="text-4xl">${english.title}</h1><p class="text-gray-500">Last updated: 3 May 2026</p>${markUp(english)}</div></div>
<div class="bg-gray-900 px-6 py-8 grid grid-cols-3"><div><div class="font-semibold">Shop</div><a href="/lamps">All lamps</a><a href="/gift">Gift cards</a></div><div><div>Company</div><a href="/privacy">Privacy Policy</a><a href="/terms">Terms</a></div><div>© 2026 Harbour Lantern. All rights reserved.</div></div>
<div class="fixed bottom-0 inset-x-0 p-4"><p>We use cookies to make the shop work and to measure visits.</p><button>Accept all</button><button>Reject</button></div></div></div></body></html>`,
    dropped: ['Candles', 'Basket', 'Gift cards', 'Terms', 'Accept all', 'measure visits'],
    kept: [english.title, 'Last updated: 3 May 2026'],
  },
  {
    name: 'policy in a footer-page div, a ul.sidebar and a comment block',
    policy: english,
    html: `<html><body><div class="footer-page"><ul class="sidebar"><li><div class="comment">${`<h1>${english.title}</h1>`}${markUp(english)}</div></li></ul></div>
<div class="footer"><a href="/">Home</a> <a href="/jobs">Jobs</a> <a href="/press">Press</a></div></body></html>`,
    dropped: ['Jobs', 'Press'],
    kept: [english.title],
  },
  {
    name: 'Bootstrap modal over a landing page',
    policy: russian,
    html: `<html><head><title>Кофейня «Берёзовый Кот»</title></head><body><nav class="navbar navbar-expand-lg"><a class="navbar-brand" href="#">Берёзовый Кот</a><ul class="navbar-nav"><li class="nav-item"><a class="nav-link" href="#menu">Напитки</a></li></ul></nav>
<section class="hero"><h1>Кофе, к которому возвращаются</h1><p>Каждое утро мы обжариваем зерно и печём булочки с корицей, чтобы ваш день начался вкусно.</p><button class="btn" data-bs-toggle="modal" data-bs-target="#order">Заказать столик</button></section>
<section id="menu"><h2>Напитки</h2><ul><li>Латте с лавандой</li><li>Раф цитрусовый</li></ul></section>
<div class="modal fade" id="policy" tabindex="-1" aria-hidden="true" style="display:none"><div class="modal-dialog modal-lg"><div class="modal-content"><div class="modal-header"><h5 class="modal-title">${russian.title}</h5><button type="button" class="btn-close" aria-label="Close">×</button></div><div class="modal-body">${markUp(russian, 'h6')}</div><div class="modal-footer"><button class="btn" data-bs-dismiss="modal">Закрыть</button></div></div></div></div>
<a href="#" data-bs-toggle="modal" data-bs-target="#policy">Политика</a></body></html>`,
    dropped: ['лавандой', 'булочки', 'Заказать столик', 'Закрыть', '×'],
    kept: [russian.title],
  },
  {
    name: 'accordion of details, buttons and collapsed panels',
    policy: english,
    html: `<html><body><header><a href="/">Harbour</a></header><main><h1>${english.title}</h1>
<details><summary>${english.sections[0][0]}</summary><p>${english.sections[0][1]}</p><p>${english.sections[0][2]}</p></details>
<div class="accordion"><h2 class="accordion-header"><button class="accordion-button collapsed" data-bs-toggle="collapse" data-bs-target="#c2" aria-expanded="false">${english.sections[1][0]}</button></h2><div id="c2" class="accordion-collapse collapse"><div class="accordion-body"><p>${english.sections[1][1]}</p><p>${english.sections[1][2]}</p></div></div></div>
<button type="button" class="faq-question">${english.sections[2][0]}</button><div class="faq-answer" style="display: none"><p>${english.sections[2][1]}</p><p>${english.sections[2][2]}</p></div>
<div role="button" aria-controls="p4" aria-expanded="false">${english.sections[3][0]}</div><div id="p4" hidden><p>${english.sections[3][1]}</p><p>${english.sections[3][2]}</p></div>
<p hidden>Thank you, your message has been sent to the shop.</p></main></body></html>`,
    dropped: ['Thank you'],
    kept: [english.title],
  },
  {
    name: 'tabs: the label of each is read above its panel',
    policy: kazakh,
    html: `<html><head><title>Құжаттар</title></head><body><main><h1>${kazakh.title}</h1><ul class="nav nav-tabs" role="tablist">${kazakh.sections.map(([head], index) => `<li class="nav-item" role="presentation"><a class="nav-link" role="tab" data-bs-toggle="tab" href="#t${index}">${head}</a></li>`).join('')}</ul>
<div class="tab-content">${kazakh.sections.map(([, ...lines], index) => `<div class="tab-pane fade" id="t${index}" role="tabpanel" ${index > 0 ? 'hidden' : ''}>${lines.map((line) => `<p>${line}</p>`).join('')}</div>`).join('')}</div></main></body></html>`,
    dropped: [],
    kept: [kazakh.title],
  },
  {
    name: 'Google Docs export: spans, classes, lists side by side',
    policy: english,
    html: `<html><head><meta content="text/html; charset=UTF-8" http-equiv="content-type"><style type="text/css">ol.lst-kix_a-0{list-style-type:none}.c1{color:#000}</style></head><body class="c9 doc-content"><p class="c2 title"><span class="c7">${english.title}</span></p>${english.sections
      .map(
        ([head, ...lines]) =>
          `<h2 class="c3"><span class="c1">${head}</span></h2>${lines.map((line) => `<p class="c2"><span class="c1">${line.slice(0, 11)}</span><span class="c4">${line.slice(11)}</span></p>`).join('')}`,
      )
      .join('')}<p class="c2 c5"><span class="c1"></span></p></body></html>`,
    dropped: [],
    kept: [english.title],
  },
  {
    name: 'Notion-like: every line a div of hashed classes, toggles, page icon',
    policy: english,
    html: `<html><body class="notion-body"><div id="notion-app"><div class="notion-topbar"><div>Harbour Lantern</div><div role="button">Share</div><div role="button">Duplicate</div></div><div class="notion-frame"><div class="notion-scroller"><div class="pseudoSelection" contenteditable="false"><span role="img">🔒</span></div><div><h1 class="x1">${english.title}</h1></div><div class="notion-page-content">${english.sections
      .map(
        ([head, ...lines]) =>
          `<div class="notion-selectable notion-sub_header-block"><h3>${head}</h3></div>${lines.map((line) => `<div class="notion-selectable notion-text-block"><div><div><span>${line}</span></div></div></div>`).join('')}`,
      )
      .join('')}</div></div></div></div></body></html>`,
    dropped: ['Duplicate'],
    kept: [english.title],
  },
  {
    name: 'Kazakh page with a language switcher, breadcrumbs and a banner',
    policy: kazakh,
    html: `<html lang="kk"><head><title>${kazakh.title} — Алтын Қоңыз</title></head><body><div class="header"><div class="container"><div class="lang-switch"><a href="/kk">ҚАЗ</a><a href="/ru">РУС</a></div><a href="tel:+77010000000">+7 701 000 00 00</a></div></div>
<div class="container"><p><a href="/">Басты бет</a> → ${kazakh.title}</p><h1>${kazakh.title}</h1>${markUp(kazakh)}</div>
<div class="cookie-banner">Біз cookie файлдарын қолданамыз <a href="#" class="btn">Қабылдау</a></div><div class="footer">© 2026 «Алтын Қоңыз» ЖШС. Барлық құқықтар қорғалған. <a href="/oferta">Оферта</a></div></body></html>`,
    dropped: ['РУС', 'Басты бет', 'қолданамыз', 'Оферта'],
    kept: [kazakh.title],
  },
  {
    name: 'heading in a hero above the text',
    policy: russian,
    html: `<html><head><title>${russian.title} | Кот</title></head><body><header class="page-hero"><div class="logo">Кот</div><h1>${russian.title}</h1><a href="/order">Заказать обложку</a></header><div class="text"><div class="inner">${markUp(russian)}</div></div><footer><p>ООО «Берёзовый Кот», тел. +7 900 000-00-00</p><p>Отправляя форму, вы соглашаетесь на обработку персональных данных</p></footer></body></html>`,
    dropped: ['Заказать обложку', 'Отправляя форму', '900'],
    kept: [russian.title],
  },
  {
    name: 'several language versions, one out of sight',
    policy: english,
    html: `<html><body><div class="switch"><button>EN</button><button>ҚАЗ</button></div><div class="lang-en"><h1>${english.title}</h1>${markUp(english)}</div><div class="lang-kk" style="display:none"><h1>${kazakh.title}</h1>${markUp(kazakh)}</div></body></html>`,
    dropped: ['EN'],
    kept: [english.title, kazakh.title, ...linesOf(kazakh)],
  },
  {
    name: 'policy in a frame of its own source',
    policy: english,
    html: `<html><body><div class="top"><a href="/">Home</a><a href="/shop">Shop</a></div><iframe srcdoc="${`<h1>${english.title}</h1>${markUp(english)}`.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"></iframe></body></html>`,
    dropped: ['Shop'],
    kept: [english.title],
  },
  {
    name: 'single page without a paragraph tag: text and br in the body',
    policy: russian,
    html: `<html><body><b>${russian.title}</b><br><br>${russian.sections.map((lines) => lines.join('<br>\n')).join('<br><br>\n')}</body></html>`,
    dropped: [],
    kept: [russian.title],
  },
  {
    name: 'aside with a remark inside the article, related posts and sharing after it',
    policy: english,
    html: `<html><body><main><article><h1>${english.title}</h1><aside class="callout"><p>This summary of the notice is not part of our contract with you.</p></aside>${markUp(english)}<div class="share-buttons"><span>Share:</span><a href="https://social.example/s">Post</a></div></article><section><h2>You may also like</h2><div class="card"><a href="/a">Ten ways to trim a wick</a></div><div class="card"><a href="/b">Why brass turns green</a></div></section></main></body></html>`,
    dropped: ['Share:', 'wick', 'brass'],
    kept: [english.title, 'This summary of the notice is not part of our contract with you.'],
  },
  {
    name: 'Wix-like: rich text boxes in nested sections, footer with the same boxes',
    policy: english,
    html: `<html><body><div id="SITE_CONTAINER"><header id="SITE_HEADER"><div class="wixui-rich-text"><p><span>Harbour Lantern</span></p></div><nav><ul><li><a href="/book">Book now</a></li></ul></nav></header><main id="PAGES_CONTAINER"><div><section class="wixui-section"><div data-testid="mesh"><div class="wixui-rich-text"><h1 style="font-size:40px"><span style="letter-spacing:normal">${english.title}</span></h1></div>${english.sections
      .map(
        ([head, ...lines]) =>
          `<div class="wixui-rich-text"><p class="font_8"><span style="font-weight:bold"><span>${head}</span></span></p>${lines.map((line) => `<p class="font_8"><span><span class="wixGuard">\u200b</span>${line}</span></p>`).join('')}</div>`,
      )
      .join(
        '',
      )}</div></section></div></main><footer id="SITE_FOOTER"><div class="wixui-rich-text"><p>©2026 by Harbour Lantern. Proudly created elsewhere.</p></div></footer></div></body></html>`,
    dropped: ['Book now', 'Proudly'],
    kept: [english.title],
  },
]

describe('what is read of a page', () => {
  it.each(pages)('$name', async ({ html, policy, dropped, kept = [] }) => {
    const { blocks } = await readHtml(html, {})
    const texts = blocks.map((block) => block.text)
    for (const line of [...linesOf(policy), ...kept]) expect(texts).toContain(line)
    for (const line of dropped) expect(texts.join('\n')).not.toContain(line)
    const order = linesOf(policy).map((line) => texts.indexOf(line))
    expect(order).toEqual(order.toSorted((a, b) => a - b))
  })

  it.each(pages)('headings: $name', async ({ html, policy }) => {
    const { blocks } = await readHtml(html, {})
    const headings = blocks.filter((block) => block.kind === 'heading').map((block) => block.text)
    for (const [head] of policy.sections) expect(headings).toContain(head)
  })
})
