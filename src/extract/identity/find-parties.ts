import type { Span } from '../../document/policy-document.js'
import type { PhraseMatch } from '../../language/phrases/phrase-matcher.js'
import type { Reading } from '../../read/read-statements.js'
import type { FactValues } from '../fact-values.js'

/** An organisation or person named in the text. */
export interface Party {
  /** As the text gives it, without quotation marks. */
  readonly name: string
  readonly nameKind: FactValues['operator']['nameKind']
  readonly legalForm?: string
  /** ISO 3166-1 alpha-2 by the legal form, where only one country has it. */
  readonly country?: string
  readonly at: Span
}

const quotes = '«»"“”„‘’'
/** A name in quotes may hold another: «Организация «Имя»». */
const quoted = new RegExp(
  `^[ :]{0,3}(?:«([^${quotes}\\n]{1,60}«[^${quotes}\\n]{1,80})»{1,2}|[${quotes}]([^${quotes}\\n]{1,80})[${quotes}]{1,2})`,
  'u',
)
const quotedBefore = new RegExp(`[${quotes}]([^${quotes}\\n]{1,80})[${quotes}]{1,2}[ ,]{0,2}$`, 'u')
const word = "(?:\\p{Lu}[\\p{L}\\d&.'’-]{0,30}|\\d{1,4}|&|of|and|for|de)"
const capitals = `\\p{Lu}[\\p{L}\\d&.'’-]{0,40}(?: (?:${word})){0,6}`
const capitalsBefore = new RegExp(`(?<![\\p{L}\\d])(${capitals})[ ,]{1,2}$`, 'u')
/** One word in small letters, alone before its form on a line: "lumaly GmbH". */
const smallBefore = /(?:^|\n)([\p{Ll}\d][\p{L}\d.-]{2,30}) $/u
const person =
  /^[ :]{1,3}(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?){0,2}(?: ?\p{Lu}\. ?\p{Lu}\.)?)/u
const capitalsAfter = /^ {1,2}(\p{Lu}[\p{L}\d&.-]*(?: \p{Lu}[\p{L}\d&.-]*){0,3}(?: \([^()\n]{2,40}\))?)/u
/** What an organisation stands before; without it no capital of the text need be tried. */
const saysWe = /,? \([“"‘'](?:we|us|our|the Company|Company)[”"’',]/
const isController = /(?:is|are) the (?:data )?controller/
/** An organisation that says "we" or is called the controller needs no legal form. */
const declaredNames = [
  new RegExp(
    `(?<![\\p{L}\\d])(${capitals}) is an? (?:registered |not-for-profit |non-profit |independent )?(?:charity|company|society|foundation|association|partnership)(?!\\p{L})`,
    'gu',
  ),
  new RegExp(
    `(?<![\\p{L}\\d])(${capitals}(?: [a-z]\\.[a-z]\\.[a-z]\\.)?)(?: ?\\([A-Z][\\w -]{1,20}\\))?,? \\([“"‘'](?:we|us|our|the Company|Company)[”"’',]`,
    'gu',
  ),
  new RegExp(
    `(?:controller|responsible for [^.\\n]{0,60}|operator)[^.\\n]{0,100}? is:?\\s(?:the )?(${capitals}(?: [a-z]\\.[a-z]\\.[a-z]\\.)?)`,
    'gu',
  ),
  new RegExp(`(?<![\\p{L}\\d])(${capitals})(?:,[^.\\n]{0,140})?,? (?:is|are) the (?:data )?controller`, 'gu'),
] as const
/** Surname, name and patronymic, in any case. */
const fullName =
  /(?=\p{Lu})(?<!\p{L})\p{Lu}\p{Ll}{2,25}(?:-\p{Lu}\p{Ll}+)?\s\p{Lu}\p{Ll}{2,20}\s\p{Lu}\p{Ll}{3,22}(?:вич|вича|вичу|вичем|ичем|вне|вной|вны|вну|вна|ична|ичны|ичной|ұлы|улы|қызы|кызы)(?!\p{L})/gu

/** Forms of one person; the others are of entities. */
const soleForms = /-ip$|self-employed|sole-trader/
/** Forms that are said of a person, whose name stands without them. */
const personForms = /self-employed|sole-trader|natural-person/
/** Legal forms of one country only, by the beginning of their ids. */
const ambiguousForms = /^(xx-natural-person|kz-ip|ru-ip|kz-ao|ru-ao|kz-chu|ru-chou|uk-llp|kz-pk)$/
/** A form beside a form is a list of them. */
const bareForm = /^(?:ИП|ТОО|ООО|АО|ПАО|ЖК|ЖШС|АҚ|LLP|LLC|LTD|INC)$/iu
const leadingNoise =
  /^(?:This|The|Welcome|Copyright|At|By|Our|We|If|In|To|And|About|Privacy Policy (?:of|for))\s+/u

/** Everyone whom a legal form or a full name marks as a party. */
export function findParties(reading: Reading): Party[] {
  const { text } = reading.document
  const unplaced = unplacedForms(text)
  const formal = reading.scan.find('legal-form').flatMap((form) => {
    const raw = text.slice(form.start, form.end)
    if (
      raw.length <= 4 &&
      raw !== raw.toUpperCase() &&
      !/^(?:Ltd|Inc|Corp|LLC|GmbH|Aps|ApS|Oy|AB|AS|SA|AG)$/i.test(raw)
    )
      return []
    return nameBeside(text, form, unplaced) ?? []
  })
  const named = [...formal, ...declared(text, formal)]
  return [...named, ...fullNames(text, named)].sort((a, b) => a.at.start - b.at.start)
}

/** English organisations that declare themselves, where no legal form does it for them. */
function declared(text: string, formal: readonly Party[]): Party[] {
  const [isKind, beforeWe, afterRole, beforeRole] = declaredNames
  return [
    isKind,
    ...(saysWe.test(text) ? [beforeWe] : []),
    afterRole,
    ...(isController.test(text) ? [beforeRole] : []),
  ].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const name = match[1]!.replace(leadingNoise, '').trim()
      const start = match.index + match[0].indexOf(name)
      const at = { start, end: start + name.length }
      const known = formal.some((party) => party.at.start < at.end && at.start < party.at.end)
      return known || !/ /.test(name) || /^(?:Privacy|Data|Personal|Policy|Terms)\b/.test(name)
        ? []
        : [{ name, nameKind: 'legal' as const, at }]
    }),
  )
}

function nameBeside(text: string, form: PhraseMatch, unplaced: ReadonlySet<string>): Party | undefined {
  const { id } = form
  const raw = text.slice(form.start, form.end)
  const country = countryOf(form.id, unplaced)
  const about = { legalForm: raw, ...(country && { country }) }
  const after = text.slice(form.end, form.end + 120)
  const before = text.slice(Math.max(0, form.start - 120), form.start)
  const behind =
    quoted.exec(after) ??
    (isCyrillic(raw) ? ((soleForms.test(id) ? person.exec(after) : null) ?? capitalsAfter.exec(after)) : null)
  if (behind && personForms.test(id)) {
    const at = { start: form.start, end: form.end + behind[0].length }
    return { name: bare(behind[1] ?? behind[2] ?? ''), nameKind: 'person', ...about, at }
  }
  if (behind) {
    const at = { start: form.start, end: form.end + behind[0].length }
    return { name: `${raw} ${bare(behind[1] ?? behind[2] ?? '')}`, nameKind: 'legal', ...about, at }
  }
  if (personForms.test(id)) {
    const owner = /(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2})(?:,? | ?\()(?:an? )?$/u.exec(before)?.[1]
    if (!owner) return undefined
    const start = form.start - before.length + before.lastIndexOf(owner)
    return { name: owner, nameKind: 'person', ...about, at: { start, end: form.end } }
  }
  if (
    /^(?:incorporated|limited)$/i.test(raw) &&
    /^\s+(?:into|by|herein|to|in|edition)(?!\p{L})/iu.test(after)
  )
    return undefined
  const ahead = quotedBefore.exec(before) ?? capitalsBefore.exec(before) ?? smallBefore.exec(before)
  const name = ahead?.[1]?.replace(leadingNoise, '').trim()
  if (!ahead || !name || bareForm.test(name)) return undefined
  return {
    name: `${name} ${raw}${text[form.end] === '.' && /^(Inc|Ltd|Co|Corp)$|\./.test(raw) ? '.' : ''}`,
    nameKind: 'legal',
    ...about,
    at: { start: form.start - ahead[0].length, end: form.end },
  }
}

/** Forms that firms of many countries bear: they tell the country only where the text speaks of it. */
const worldwide: Readonly<Record<string, RegExp>> = {
  'uk-ltd': /England|Wales|Scotland|United Kingdom|(?<!\p{L})UK(?!\p{L})|Великобритан/u,
  'us-inc': /United States|USA|U\.S\.|California|Delaware|(?<!\p{L})[A-Z]{2} \d{5}(?!\d)|США/u,
  'us-llc': /United States|USA|U\.S\.|California|Delaware|(?<!\p{L})[A-Z]{2} \d{5}(?!\d)|США/u,
}

/** The worldwide forms that show no country in this text. */
const unplacedForms = (text: string): ReadonlySet<string> =>
  new Set(Object.keys(worldwide).filter((form) => !worldwide[form]!.test(text)))

function countryOf(form: string, unplaced: ReadonlySet<string>): string | undefined {
  if (ambiguousForms.test(form) || unplaced.has(form)) return undefined
  const prefix = form.slice(0, 2).toUpperCase()
  return prefix === 'UK' ? 'GB' : prefix
}

const bare = (name: string): string => name.replace(new RegExp(`[${quotes}]`, 'gu'), '').trim()

const isCyrillic = (word: string): boolean => /\p{Script=Cyrillic}/u.test(word)

function fullNames(text: string, formal: readonly Party[]): Party[] {
  return [...text.matchAll(fullName)].flatMap((match) => {
    const at = { start: match.index, end: match.index + match[0].length }
    const taken = formal.some((party) => party.at.start < at.end && at.start < party.at.end)
    return taken ? [] : [{ name: match[0], nameKind: 'person' as const, at }]
  })
}
