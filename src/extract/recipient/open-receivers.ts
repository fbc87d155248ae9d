import type { PhraseMatch } from '../../language/phrases/phrase-matcher.js'
import type { Reading } from '../../read/read-statements.js'
import type { Statement } from '../../read/statement.js'

export const unspecified = 'unspecified'

/** «третьим лицам – партнёрам», «третьим лицам (подрядчикам)», "third parties, who …": what follows says which ones. */
const qualifies =
  /^\s?(?:[-–—(]|,?\s?(?:а именно|то есть|являющимся|namely|that is)\s?:?)\s?[«"]?(?:\p{L}+\s){0,2}$/u
/** «курьерским службам и т. д.», "processors, and others". */
const openEnd =
  /^[^.;\n]{0,40}?(?:,|\s(?:и|или|and|or|және))?\s?(?:(?:и|и\s)?т\.\s?[дп](?!\p{L})|(?:и|и\s)др\.|и прочи\p{L}{1,3}|и (?:иным|другим|прочим) (?:лицам|организациям|третьим)|etc(?!\p{L})|and others|among others|т\.\s?б\.)/iu

/** Whether "third parties" says at once which ones, so that it names no open circle. */
export function isQualified(text: string, open: PhraseMatch, next: PhraseMatch | undefined): boolean {
  if (!next || next.start - open.end > 40) return false
  return qualifies.test(text.slice(open.end, next.start))
}

/** Whether a list of kinds goes on after this one without an end; "(AT&T, Verizon, etc.)" is a list of names. */
export function hasOpenEnd({ document, scan }: Reading, kind: PhraseMatch, end: number): boolean {
  const after = { start: kind.end, end: Math.min(end, kind.end + 80) }
  const found = openEnd.exec(document.text.slice(after.start, after.end))
  return found !== null && !scan.first('service', { start: kind.end, end: kind.end + found[0].length })
}

/** «Передача третьим лицам осуществляется …»: says on what condition, not to whom. */
const conditionOf = /^(?:\d[\d.]*\s)?(?:передача|раскрытие|предоставление)\s/iu

export const isCondition = (text: string, { start, end }: Statement): boolean =>
  conditionOf.test(text.slice(start, Math.min(end, start + 40)))

/** «Мастерам — для координации»: an item that begins with a few words and a dash names somebody. */
const namesSomebody =
  /^(?:[•●–—-]\s?)?(?!(?:с|при|в|во|для|по|на|если|когда|if|with|when|to|for|as|where|in)\s)(?:[\p{L}\d()«»"/,-]+\s){1,6}[–—:-]\s/iu

const isOpenItem = ({ document, scan }: Reading, item: Statement): boolean =>
  item.negated.length === 0 &&
  !scan.first('recipient', item) &&
  !scan.first('service', item) &&
  !namesSomebody.test(document.text.slice(item.start, Math.min(item.end, item.start + 120)))

/** The statements of a list under each lead-in, by the lead-in's sentence. */
export function itemsByLeadIn({ statements }: Reading): ReadonlyMap<number, readonly Statement[]> {
  const items = new Map<number, Statement[]>()
  for (const statement of statements) {
    if (statement.leadIn === undefined || statement.leadIn === statement.sentence) continue
    const list = items.get(statement.leadIn)
    if (list) list.push(statement)
    else items.set(statement.leadIn, [statement])
  }
  return items
}

/** A lead-in that lists cases, not receivers: «третьим лицам в следующих случаях:». */
const listsCases =
  /случа|обстоятельств|услови|ситуаци|circumstance|cases|situation|instances|(?:when|if|where|unless)[^.]{0,20}:?\s*$|жағдай/iu

/**
 * Where a list under "to third parties" leaves the circle open: the cases that name nobody; or the lead-in itself, where
 * no item names anybody.
 */
export function openPlaces(
  reading: Reading,
  leadIn: Statement,
  term: PhraseMatch,
  items: readonly Statement[],
): (Statement | PhraseMatch)[] {
  const { document, scan } = reading
  if (listsCases.test(document.text.slice(leadIn.start, leadIn.end)))
    return items.filter((item) => isOpenItem(reading, item))
  const isNamed = items.some((item) => scan.first('recipient', item) ?? scan.first('service', item))
  return isNamed || leadIn.negated.length > 0 ? [] : [term]
}
