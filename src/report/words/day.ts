import type { Language } from '../../language/language.js'

const formatByLanguage = new Map<Language, Intl.DateTimeFormat>()

/** A day ("2026-11-20") as people write it; what is no full date stands for itself. */
export function dayInWords(date: string, lang: Language): string {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(date)?.[0]
  const time = day === undefined ? Number.NaN : Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(time) ? date : dayFormat(lang).format(time)
}

/** Making one takes a hundred times as long as using it. */
function dayFormat(lang: Language): Intl.DateTimeFormat {
  const known = formatByLanguage.get(lang)
  if (known) return known
  const locale = lang === 'en' ? 'en-GB' : lang
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  formatByLanguage.set(lang, format)
  return format
}
