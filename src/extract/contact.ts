import type { Span } from '../document/policy-document.js'
import type { Reading } from '../read/read-statements.js'
import type { Extractor } from './extract-facts.js'
import type { FactDraft, FactValues } from './fact.js'
import { isOthers } from './identity/is-others.js'
import { findEmails } from './identity/find-emails.js'
import { readPhone } from './identity/phone-library.js'
import { isAbout, statementAt } from './statement-index.js'

/** Digits with the marks that phone numbers are written with; seven to fifteen digits. */
const phone = /(?<![\p{L}\p{N}.,/-])(?:\+ ?|\(\+?)?\d(?:[ \u00a0().‑–-]{0,3}\d){6,14}(?![\p{N}]|[-./]\d)/gu
/** "1-800-EXAMPLE": letters of the keypad. */
const vanity = /(?<![\p{L}\p{N}-])1-8\d{2}-[A-Z]{7}(?![\p{L}\p{N}])/gu
const phoneCue =
  /(?:тел|phone|call|ring|dial|text us|моб|whatsapp|viber|fax|факс|горяч|звон|hotline|contact|қоңырау|байланыс|номер)/iu
const notPhone =
  /(?:бин|иин|инн|огрн(?:ип)?|кпп|бик|иик|iban|счет|счёт|№|жсн|бсн|iin|bin|vat|cvr|number:?|код|индекс|order|приказ|reg|box|абонентский ящик)\s*[:№]?\s*$/iu
/** E-mail addresses and phones of the operator, with their role where the words around tell it. */
export const extractContacts: Extractor = (reading) => [...emails(reading), ...phones(reading)]

function emails(reading: Reading): FactDraft[] {
  const { text, links } = reading.document
  const written = findEmails(text).map((at) => ({ value: text.slice(at.start, at.end).toLowerCase(), at }))
  const hidden = links.flatMap(({ target, start, end }) => {
    const address = /^mailto:([^?\s]+@[^?\s]+)/i.exec(target)?.[1]?.toLowerCase()
    const shown = written.some(({ at }) => start < at.end && at.start < end)
    return address && !shown && end > start && !/%/.test(address)
      ? [{ value: address, at: { start, end } }]
      : []
  })
  return [...written, ...hidden]
    .filter(({ at }) => !isOthers(reading, at))
    .map(({ value, at }) =>
      draft({ kind: 'email', value, role: roleOf(reading, at, value) }, at, 'contact/email'),
    )
}

function phones(reading: Reading): FactDraft[] {
  const { document } = reading
  const region = document.language === 'en' ? undefined : 'RU'
  return [...document.text.matchAll(phone), ...document.text.matchAll(vanity)].flatMap((match) => {
    const at = { start: match.index, end: match.index + match[0].length }
    const before = document.text.slice(Math.max(0, at.start - 60), at.start)
    if (/^\d{12,}$|^\d{1,2}\.\d{1,2}\.\d{4}$/.test(match[0])) return []
    const explicit = match[0].trimStart().startsWith('+') || match[0].includes('(+')
    const russian = /^8[ -]?\(\d{3,5}\)/.test(match[0])
    const american = /^(?:1[ -])?\(?\d{3}\)?[ -](?:\d{3}-\d{4}|[A-Z]{7})$/.test(match[0])
    if (notPhone.test(before) || (!explicit && !american && !russian && !phoneCue.test(before))) return []
    const read = readPhone(
      digitsOfKeypad(match[0]),
      explicit ? undefined : (region ?? (american ? 'US' : 'GB')),
    )
    if (!read || isOthers(reading, at)) return []
    return [
      draft(
        { kind: 'phone', value: read.e164, valid: read.valid, role: roleOf(reading, at, '') },
        at,
        'contact/phone',
      ),
    ]
  })
}

/** "1-800-FLOWERS" as digits; unusual hyphens as plain ones. */
function digitsOfKeypad(text: string): string {
  const keys = '22233344455566677778889999'
  return text.replace(/\u2011/g, '-').replace(/[A-Z]/g, (letter) => keys[letter.charCodeAt(0) - 65]!)
}

function draft(
  value: Omit<FactValues['contact'], 'role'> & { readonly role: Role | undefined },
  at: Span,
  by: string,
): FactDraft {
  const { role, ...rest } = value
  return { type: 'contact', value: { ...rest, ...(role && { role }) }, polarity: 'affirmed', at, via: { by } }
}

type Role = NonNullable<FactValues['contact']['role']>

const roles: readonly (readonly [Role, RegExp])[] = [
  ['dpo', /data protection officer|\bdpo\b|privacy officer|ответственн\p{L}+ (?:лиц|за)|жауапты тұлға/iu],
  ['support', /support|поддержк|қолдау/iu],
  ['requests', /запрос|обращен|отзыв|отозвать|персональн|request|privacy|rights|withdraw|сұрау|өтініш/iu],
]

function roleOf({ document, statements }: Reading, at: Span, value: string): Role | undefined {
  const statement = statementAt(statements, at.start)
  const sentence = document.text.slice(Math.max(statement?.start ?? 0, at.start - 300), at.start)
  const local = value.split('@')[0] ?? ''
  if (/^(?:dpo|privacy)/.test(local)) return local.startsWith('dpo') ? 'dpo' : 'requests'
  const named = roles.find(([, cue]) => cue.test(sentence))?.[0]
  return named ?? (statement && isAbout(statement, 'rights', 'requests') ? 'requests' : undefined)
}
