import type { Reading } from '../../read/read-statements.js'
import { byPlace, type LawMention } from './law-mention.js'

/** After a word for an act: country, date and number, then a quoted title that begins as titles of laws do; or a number alone. */
const titleAfter =
  /^(?:\s(?:РК|РФ|Республики Казахстан|Российской Федерации|Правительства(?: РФ| РК)?|Роскомнадзора|ФСБ России|ФСТЭК России))?[^«»"“”\n;(]{0,60}[«"“]\s?(?:Об?|О порядке|Об утверждении)\s[^«»"“”\n]{4,240}[»"”]/u
const numberAfter =
  /^[^«»"“”\n;(.]{0,40}?(?:от\s[\d«» \p{L}.]{6,28}?)?\s?(?:№|N)\s?\d{1,4}[-–](?:ФЗ|ФКЗ|[IVX]{1,5})/u
/** Decrees and orders are acts of law where a body of the state gave them; any company has orders with numbers. */
const decree = /^(?:указ|постановлен|приказ)/iu
const ofState =
  /^\s(?:Президента|Правительства|Роскомнадзора|ФСБ|ФСТЭК|Мин\p{L}+|Министерства|Министра|Банка России|Центрального банка|и\.о\. Министра)[^«»"“”\n;(]{0,60}?(?:№|N)\s?\d{1,4}/u
/** «Закон о бухгалтерском учёте»: named by its matter alone. */
const matterAfter =
  /^(?:\s(?:РК|РФ|Республики Казахстан|Российской Федерации))?\sоб?\s(?!то[мй]|это|нем|ней)\p{Ll}{4,}(?:\s\p{Ll}{3,}){0,3}/u
const federalNumber = /(?<![\p{L}\d-])\d{1,3}[-–]\s?ФК?З(?!\p{L})/gu
const europeanNumber =
  /(?<!\p{L})(?:Regulation|Directive|Регламент\p{L}{0,2}|Директив\p{L}{1,2})\s(?:\(?(?:EU|EC|ЕС)\)?\s)?(?:No\.?\s|№\s?)?\d{2,4}\/\d{1,4}(?:\/E[CU])?/gu
/** "Danish Bookkeeping Act", "Communications Act of 1934": capitalised words up to "Act". */
const englishAct =
  /(?<![\p{L}\d])(?!The Act)\p{Lu}[\p{L}'’-]{1,24}(?:\s(?:(?:and|of|the|for|on|in|to)\s){0,2}\p{Lu}[\p{L}'’-]{1,24}){0,7}\sAct(?:\s(?:of\s)?(?:19|20)\d\d)?(?![\p{L}\d])/gu
/** Most texts name no act, and need not be tried at every capital. */
const endOfAct = /\sAct/
const noActs =
  /^(?:The|This|That|Our|Under|Of|In|An?|If|When|You|We|Please|Any|No)\s(?:\p{Lu}\p{L}{0,20}\s)?Act$/u

function restOfName(word: string, after: string): RegExpExecArray | null {
  if (decree.test(word)) return ofState.exec(after)
  const named = titleAfter.exec(after) ?? numberAfter.exec(after)
  return named ?? (/^(?:федеральн\p{L}+ )?закон/iu.test(word) ? matterAfter.exec(after) : null)
}

/** Acts of law named by title or number that the list of laws does not hold, each as `OTHER`. */
export function otherActs({ scan, document: { text } }: Reading): LawMention[] {
  const named = scan.find('law-word').flatMap(({ id, term, start, end }) => {
    if (id === 'OTHER') return [{ id: 'OTHER', by: 'law-word', term, start, end }]
    const after = text.slice(end, end + 340)
    const rest = id === 'act' ? restOfName(text.slice(start, end), after) : null
    const at = { start, end: end + (rest?.[0].length ?? 0) }
    // «Закон о персональных данных» is a law of the list, of whatever country.
    return rest && !scan.first('law-nickname', at) ? [{ id: 'OTHER', by: 'law-word/act', term, ...at }] : []
  })
  const spelt = [federalNumber, europeanNumber, ...(endOfAct.test(text) ? [englishAct] : [])].flatMap(
    (pattern) =>
      [...text.matchAll(pattern)].flatMap((match) =>
        noActs.test(match[0])
          ? []
          : [
              {
                id: 'OTHER',
                by: 'law/pattern',
                term: match[0],
                start: match.index,
                end: match.index + match[0].length,
              },
            ],
      ),
  )
  return [...named, ...spelt].sort(byPlace)
}
