import type { PhraseMatch } from '../../language/phrases/phrase-matcher.js'
import type { Reading } from '../../read/read-statements.js'
import type { Statement } from '../../read/statement.js'
import { givingContext, isUsed } from './giving-context.js'
import { termsBeside } from './terms-beside.js'

/** Services that have no other use on a site than to collect data of its visitors. */
const collecting: ReadonlySet<string> = new Set(['analytics', 'advertising'])

/** Before a name: data about an account there, the operator's own page there, or a link to it. */
const notItsUseBefore =
  /(?:(?<!\p{L})(?:id)|аккаунт\p{L}*|профил\p{L}*|страниц\p{L}*|ник(?:нейм)?\p{L}{0,2}|логин\p{L}*|идентификатор\p{L}*|канал\p{L}*|групп\p{L}*|подпи\p{L}*|ссылк\p{L}*|account|profile|page|handle|username|follow us|links? to|browser|our)\s(?:[\p{L}]{1,12}\s){0,2}[«"“(]?$/iu
/** Behind a name: an account, a number, an address, a handle. */
const notItsUseBehind =
  /^[»"”)]?(?:\s(?:id|username|account|profile|handle|page|channel|ник\p{L}{0,5}|аккаунт\p{L}{0,3}|профил\p{L}{1,3}|mini app|канал\p{L}{0,3}|пайдаланушы\p{L}*|аккаунт\p{L}*)|\s?[:–—-]?\s?(?:\+\d|@[\p{L}\d]|t\.me|wa\.me)|\s?[–—-]?(?:канал|группа|бот|chat))(?!\p{L})/iu

/** A program that runs on the operator's own servers gives nobody anything. */
const selfHosted =
  /^[^.;()]{0,20}(?:hosted by (?:ourselves|us)|self-hosted|on our own server|на (?:наших|собственных|своих) серверах|өз серверлер)/iu
/** "Google Advertising ID" is data, whatever the service. */
const identifierBehind = /^\s(?:id|ids|identifier|идентификатор\p{L}{0,2})(?!\p{L})/iu
/** A network is linked to and logged in with everywhere; what works on the site is a part of it. */
const networkPart =
  /(?:plug-?ins?|pixel|widget|button|like|share|sdk|api|кнопк\p{L}{1,2}|виджет\p{L}{0,3}|плагин\p{L}{0,3}|пиксел\p{L}{1,2})/iu

/** A service's own policy, and the operator's account at a bank, say nothing of who gets data. */
const itsPolicyBefore =
  /(?:политик\p{L}*(?: конфиденциальности)?|соглашени\p{L}*|правил\p{L}*|услови\p{L}*)(?: (?:использования|сервиса|компании))*\s[«"“(]?$|(?:privacy (?:polic(?:y|ies)|notices?|statements?)|terms)\s(?:of|for|and)\s[^.;()]{0,70}$/iu
const itsPolicyBehind =
  /^[»"”)]?(?:['’]s)?\s(?:data )?(?:privacy|terms|policy|policies|opt-out|support page)/iu
const requisites =
  /(?:ИИК|БИК|IBAN|SWIFT|р\/с|к\/с|БСК|ЖСК|расч[её]тн\p{L}{2} сч[её]т|корр\p{L}*\.? сч[её]т|account (?:no|number))/iu

/** Whether a statement says that a service gets data or works on the site. */
export function isServiceInUse(
  reading: Reading,
  statement: Statement,
  term: PhraseMatch,
  category: string,
): boolean {
  const { text } = reading.document
  const before = text.slice(Math.max(statement.start, term.start - 100), term.start)
  const behind = text.slice(term.end, Math.min(statement.end, term.end + 40))
  if (itsPolicyBefore.test(before) || itsPolicyBehind.test(behind)) return false
  if (identifierBehind.test(behind) || selfHosted.test(behind)) return false
  if (
    category === 'bank' &&
    requisites.test(text.slice(Math.max(statement.start, term.start - 300), term.end + 40))
  )
    return false
  if (collecting.has(category)) return statement.kind !== 'reference'
  if (notItsUseBefore.test(before) || notItsUseBehind.test(behind)) return false
  const context = givingContext(reading, statement)
  if (context === undefined) return false
  if (context === 'given' || isListedUnderKind(reading, statement)) return true
  if (category === 'social-network') return networkPart.test(before.slice(-30) + behind)
  return isUsed(reading, statement, term) || standsBesideKind(reading, statement, term)
}

/** Items above one in its list that are looked over for what the list stands under. */
const longestList = 40

/** A list without a colon over it: its items are what the sentence before it speaks of. */
function isListedUnderKind(
  { document, statements, scan }: Reading,
  { sentence, clause, leadIn }: Statement,
): boolean {
  if (leadIn !== undefined || document.clauses[clause]!.kind !== 'item') return false
  for (let at = sentence - 1; at >= 0 && sentence - at <= longestList; at--)
    if (document.clauses[statements[at]!.clause]!.kind !== 'item')
      return scan.first('recipient', statements[at]!) !== undefined
  return false
}

/** Words between a kind of receivers and a name of one: «платёжным системам (Robokassa, PayPal)». */
const reach = 6

const standsBesideKind = (reading: Reading, statement: Statement, term: PhraseMatch): boolean =>
  termsBeside(reading, 'recipient', statement, term, reach, reach).length > 0
