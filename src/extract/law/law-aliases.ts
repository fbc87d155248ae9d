import type { Span } from '../../document/policy-document.js'
import { byPlace, type LawMention, overlapsAny } from './law-mention.js'

const defined =
  /^[^\n()]{0,90}?\(\s?(?:(?:далее|hereinafter|hereafter|бұдан әрі|referred to as)(?:\s(?:по тексту|также|сокращенно|referred to as|мәтін бойынша|қарай))?\s?[-–—:,]{0,2}\s?|the\s|[«"“‘])(?:the\s)?[«"“‘']?(\p{Lu}[^»"”’'()\n]{0,44}?)[»"”’']?\s?\)/iu
const word = /[\p{L}\d]+(?:-[\p{L}\d]+)*/gu
/** Names that a text gives to others than laws. */
const noLaw = /^(?:оператор|компания|общество|политика|сайт|согласие|we|us|our|company|policy|саясат)/iu

/** Every later mention of a law by the name that the text defined for it: «(далее – Закон)», ("the Act"). */
export function aliasMentions(text: string, laws: readonly LawMention[]): LawMention[] {
  const aliases = new Map<string, { law: LawMention; from: number }>()
  for (const [index, law] of laws.entries()) {
    // A bracket behind the next law is of that one.
    const next = laws.slice(index + 1, index + 4).find(({ start, id }) => start >= law.end && id !== law.id)
    const match = defined.exec(text.slice(law.end, Math.min(law.end + 160, next?.start ?? Infinity)))
    const alias = match?.[1]?.trim()
    if (!match || alias === undefined || noLaw.test(alias) || aliases.has(alias)) continue
    aliases.set(alias, { law, from: law.end + match[0].length })
    if (aliases.size === mostAliases) break
  }
  const found = [...aliases].flatMap(([alias, { law, from }]) =>
    occurrences(text, alias, from).map((at) => ({ id: law.id, by: 'law-alias', term: alias, ...at })),
  )
  return found.filter((mention) => !overlapsAny(laws, mention)).sort(byPlace)
}

const mostAliases = 12

/** The alias in any case form, with the capital that it was defined with. */
function occurrences(text: string, alias: string, from: number): Span[] {
  const words = alias.match(word) ?? []
  if (words.length === 0 || alias.length < 2) return []
  const forms = words.map((one, index) => {
    const isInflected = /\p{Script=Cyrillic}/u.test(one) && one.length > 2 && one !== one.toUpperCase()
    const stem = isInflected ? one.replace(/[аеиоуыйьюя]{1,2}$/u, '') : one
    const tail = isInflected ? '\\p{L}{0,3}' : "(?:['’]s|-\\p{L}{1,4})?"
    return (index === 0 ? '' : '[\\s«"“-]{1,3}') + stem + tail
  })
  const pattern = new RegExp(`(?<![\\p{L}\\d-])${forms.join('')}(?![\\p{L}\\d])`, 'gu')
  pattern.lastIndex = from
  const found: Span[] = []
  for (let match = pattern.exec(text); match; match = pattern.exec(text))
    found.push({ start: match.index, end: match.index + match[0].length })
  return found
}
