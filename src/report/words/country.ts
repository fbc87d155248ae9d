import type { Language } from '../../language/language.js'

const namesByLanguage = new Map<Language, Intl.DisplayNames>()

/** Name of a country by its ISO 3166-1 alpha-2 code; the code itself where there is none. */
export function countryName(code: string, lang: Language): string {
  if (!/^[A-Z]{2}$/.test(code)) return code
  const known = namesByLanguage.get(lang)
  const names = known ?? new Intl.DisplayNames([lang], { type: 'region' })
  if (!known) namesByLanguage.set(lang, names)
  return names.of(code) ?? code
}
