import type { Language } from '../../language/language.js'

/** A day ("2026-11-20") as people write it; what is no full date stands for itself. */
export function dayInWords(date: string, lang: Language): string {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(date)?.[0]
  const time = day === undefined ? Number.NaN : Date.parse(`${day}T00:00:00Z`)
  if (Number.isNaN(time)) return date
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(time)
}
