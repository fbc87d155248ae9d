/** A mark at the start of a line and how many characters it takes, spaces included. */
export interface ListMark {
  readonly kind: 'bullet' | 'dash' | 'letter'
  readonly label: string
  readonly length: number
}

/** Signs that are nothing but bullets, \uf0b7 and its like being those of Word's symbol fonts. */
const bullet = /^([•▪●◦‣∙○■□➢➤►▶✓✔✅⁃❖\uf0a7\uf0b7\uf0d8\uf0fc])\s*(?=\S)/
const dash = /^([-–—])(?:\s+(?=\S)|(?=\p{L}))/u
const star = /^([*+·o])\s+(?=\S)/
const letter = /^(\(?(?:[a-zа-яёәғқңөұүһі]|[ivx]{1,5}|\d{1,3})\))\s*(?=\S)/iu
/** Latin only: «г.», «д.», «п.» at the start of a line are abbreviations. */
const dotted = /^([a-z]|[ivx]{2,5})\.\s+(?=\S)/
const clause =
  /^(?:\d{1,3}(?:\.\d{1,3}){0,6}\.(?:\s+|(?=\p{L}))|\d{1,2}(?:\.\d{1,2}){1,5}\)?\s+|\d{1,2}\s+(?=\p{Lu}))(?=\S)/u
const named =
  /^(?:section|article|part|chapter|annex|appendix|раздел|глава|статья|часть|приложение|пункт)\s+(?:№\s*)?(?:\d{1,3}|[IVX]{1,5})(?![\p{L}\d])/iu
const namedAfter = /^\d{1,3}-?\s?(?:бөлім|тарау|бап)(?!\p{L})/iu
const roman = /^[IVX]{1,5}\.\s+(?=\S)/

/** The list mark that a line begins with: a bullet, a dash or a letter. Numbers such as "1." and "2.1." are no marks but text. */
export function listMark(text: string): ListMark | undefined {
  const sign = bullet.exec(text)
  if (sign) return { kind: 'bullet', label: shown(sign[1] ?? '•'), length: sign[0].length }
  const line = dash.exec(text)
  if (line) return { kind: 'dash', label: line[1] ?? '-', length: line[0].length }
  const other = star.exec(text)
  if (other) return { kind: 'bullet', label: other[1] ?? '*', length: other[0].length }
  const lettered = letter.exec(text) ?? dotted.exec(text)
  return lettered ? { kind: 'letter', label: lettered[0].trim(), length: lettered[0].length } : undefined
}

/** How deep a typed number goes ("3." and "Section 3" are 1, "3.1." is 2); undefined where the text begins with none. */
export function numberDepth(text: string): number | undefined {
  const typed = clause.exec(text)
  if (typed) return typed[0].match(/\d+/g)?.length ?? 1
  return named.test(text) || namedAfter.test(text) || roman.test(text) ? 1 : undefined
}

/** A number with its dot ("2.1."), which hardly begins a line unless it begins a clause. */
export const isTypedNumber = (text: string): boolean => /^\d{1,3}[.)]/.test(text)

/** A number without a dot ("5 Data retention"): as likely the number of a house or a day as that of a section. */
export const isBareNumber = (text: string): boolean => /^\d{1,2}\s+\p{Lu}/u.test(text)

const shown = (sign: string): string => (sign >= '\uf000' && sign <= '\uf0ff' ? '•' : sign)
