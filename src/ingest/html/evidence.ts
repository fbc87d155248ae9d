import type { HtmlElement } from './element.js'
import type { Measure } from './measure.js'
import { textOf, walk } from './subtree.js'

/** Share of the words that stand in links to other pages. */
export function linkShare({ words, linkedWords }: Measure): number {
  return linkedWords === 0 ? 0 : linkedWords / (words + linkedWords)
}

/** Whether a region reads like a passage of a policy, whatever it is called. */
export function readsLikePolicy(measure: Measure): boolean {
  const { words, hits, prose, controls } = measure
  return prose >= 30 && hits >= 3 && hits >= words * 0.04 && linkShare(measure) < 0.3 && controls <= 1
}

/** Share of the words that stand in links of any kind but addresses. */
export function anyLinkShare({ words, linkedWords, anchorWords }: Measure): number {
  return linkedWords + anchorWords === 0 ? 0 : (linkedWords + anchorWords) / (words + linkedWords)
}

/** A menu: links to this site's own pages and little beside them. */
export function isMenu(measure: Measure): boolean {
  const { links, innerLinks, linkedWords } = measure
  return links >= 4 && innerLinks >= links * 0.75 && linkShare(measure) >= 0.7 && linkedWords <= links * 7
}

/** A menu of places on the page. A table of contents is one too, but speaks of the policy and is kept. */
export function isAnchorMenu(measure: Measure): boolean {
  const { words, hits, anchorWords } = measure
  return anchorWords > 0 && anyLinkShare(measure) >= 0.7 && hits < words * 0.12
}

/** The line that closes a site: its rights and years. */
export function isImprint(text: string, { prose, genreHeadings }: Measure): boolean {
  return (
    prose < 25 &&
    genreHeadings === 0 &&
    /©|\(c\)|все права защищены|all rights reserved|құқықтар(?:ы)? қорғалған/iu.test(text)
  )
}

const accepts =
  /^\W*(?:принять|принимаю|соглас|ок$|ok$|okay$|понятно|хорошо|разрешить|отклонить|accept|agree|i agree|allow|got it|i understand|decline|reject|қабылда|келісемін|түсінікті|жарайды)/iu

const actingTags: ReadonlySet<string> = new Set(['button', 'a', 'span', 'div'])

/** A cookie banner by what it says: a few words on cookies beside a control that accepts them. */
export function isConsentBanner(element: HtmlElement, measure: Measure, maxWords = 160): boolean {
  const { words, linkedWords } = measure
  if (words + linkedWords > maxWords || words < 3) return false
  if (!/cookie|куки|кукис/i.test(textOf(element, 2_000))) return false
  let accepting = false
  let looked = 0
  const look = (part: HtmlElement): boolean => {
    const size = part.children.length
    if (size > 0 && size <= 3 && (actingTags.has(part.tag) || part.attributes['role'] === 'button')) {
      const label = textOf(part, 60)
      accepting ||= label.length <= 40 && accepts.test(label)
    }
    return !accepting && ++looked < 500
  }
  walk(element, look, 500)
  return accepting
}

/** A cue that a short passage belongs to a policy: a date of its edition, a number, a requisite, an address. */
export function hasCue(text: string): boolean {
  return (
    /updated|effective|version|revis|редакци|обновл|вступ|верси|утвержд|действу|жаңарт|күшіне|нұсқа|бекіт/iu.test(
      text,
    ) || /^\s*\d{1,2}(?:\.\d{1,2})*[.)]\s/.test(text)
  )
}

/** Requisites of an operator: what a contact section holds though no word of the genre stands in it. */
export function hasRequisites(text: string): boolean {
  return (
    /(?<!\p{L})(?:ИНН|БИН|БСН|ИИН|ЖСН|ОГРН|ОГРНИП|КПП)(?!\p{L})|@[\p{L}\p{N}-]+\.\p{L}|\+\d[\d\s()-]{8}/u.test(
      text,
    ) || /^\W*(?:контакт|реквизит|contact|байланыс)/iu.test(text)
  )
}

const relatedTitle =
  /^\W*(?:читайте также|читать также|смотрите также|похожие|вам (?:может )?понрав|поделиться|комментарии|оставить комментарий|добавить комментарий|see also|related|recommended|you may also|read also|share this|leave a (?:reply|comment)|comments|ұқсас|сондай-ақ оқы|бөлісу|пікірлер|пікір қалдыру)/iu

/** Whether a region opens by saying that it is about something else. */
export function isRelated(element: HtmlElement): boolean {
  return relatedTitle.test(textOf(element, 60))
}

const uiPhrase =
  /^[\s←→‹›«»<>↑↓✕×|/-]*(?:(?:вернуться|назад|перейти) (?:на|к|в) |на главную|главная(?: страница)?$|назад$|наверх|вверх|к началу|поделиться|печать$|распечатать|версия для печати|читать (?:далее|ещё|еще)|подробнее$|закрыть$|войти$|регистрация$|меню$|поиск$|оставить заявку|заказать звонок|обратный звонок|back(?: to (?:top|home|the top|main).*)?$|home$|home page$|to top$|scroll to top|share$|print$|print this page|read more$|learn more$|close$|log ?in$|sign (?:in|up)$|register$|subscribe$|menu$|search$|skip to |apply now|get started|басты бет|артқа|жоғары|бөлісу|басып шығару|толығырақ|жабу$|кіру$|тіркелу$|мәзір$|іздеу$)/iu

/** What a link or button says that leads about the site and says nothing. */
export function isUiPhrase(text: string): boolean {
  return text.length <= 60 && (uiPhrase.test(text) || !/[\p{L}\p{N}]/u.test(text))
}
