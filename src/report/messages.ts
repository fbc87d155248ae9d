import type { Language } from '../language/language.js'

/** One text, or one for each plural category of the language ("one", "few", "many", "other"). */
export type Message = string | Readonly<Record<string, string>>

/** Everything that reports say in one language: group, then id. */
export type Catalogue = Readonly<Record<string, Readonly<Record<string, Message>>>>

export type MessageValues = Readonly<Record<string, string | number>>

/** The words of one language. */
export interface Messages {
  readonly lang: Language
  /** Text under "group.id" with its `{names}` filled in; `n` chooses the plural. An unknown key is given back. */
  text(key: string, values?: MessageValues): string
  /** The name of an id in a group; ids that the catalogue does not know stand for themselves. */
  label(group: string, id: string): string
  /** All texts of a group that have no plural. */
  group(name: string): Readonly<Record<string, string>>
}

/** Words of one catalogue. */
export function messagesFrom(lang: Language, catalogue: Catalogue): Messages {
  const plurals = new Intl.PluralRules(lang)
  const find = (group: string, id: string): Message | undefined =>
    Object.hasOwn(catalogue, group) && Object.hasOwn(catalogue[group]!, id)
      ? catalogue[group]![id]
      : undefined
  const text = (key: string, values: MessageValues = {}): string => {
    const dot = key.indexOf('.')
    const message = find(key.slice(0, dot), key.slice(dot + 1))
    if (message === undefined) return key
    return fill(typeof message === 'string' ? message : pluralOf(message, plurals, values['n']), values)
  }
  return {
    lang,
    text,
    label: (group, id) => (find(group, id) === undefined ? id : text(`${group}.${id}`)),
    group: (name) =>
      Object.fromEntries(
        Object.entries(catalogue[name] ?? {}).filter(
          (entry): entry is [string, string] => typeof entry[1] === 'string',
        ),
      ),
  }
}

function pluralOf(
  message: Readonly<Record<string, string>>,
  plurals: Intl.PluralRules,
  count: string | number | undefined,
): string {
  const category = plurals.select(Number(count ?? 0))
  return message[category] ?? message['other'] ?? ''
}

function fill(template: string, values: MessageValues): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  )
}
