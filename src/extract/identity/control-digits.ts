/** Control digits of state numbers. Each takes digits alone and says whether the number can exist. */

const digitsOf = (text: string): number[] => [...text].map(Number)
const weighted = (digits: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, index) => sum + weight * digits[index]!, 0)
const allEqual = (text: string): boolean => /^(\d)\1+$/.test(text)

/** Kazakhstan's twelve-digit numbers: weights 1…11 mod 11, a second row of weights where that gives 10. */
function kazakhControl(text: string): boolean {
  if (!/^\d{12}$/.test(text) || allEqual(text)) return false
  const digits = digitsOf(text)
  let control = weighted(digits, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) % 11
  if (control === 10) control = weighted(digits, [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) % 11
  return control < 10 && control === digits[11]
}

/** The fifth digit tells a person's number (a day of birth) from a legal entity's (4, 5 or 6). */
export const looksLikeIin = (text: string): boolean => /^\d{4}[0-3]\d{7}$/.test(text) && isCalendarDay(text)
export const looksLikeBin = (text: string): boolean =>
  /^\d{4}[456]\d{7}$/.test(text) && isMonth(text.slice(2, 4))

export const isIin = (text: string): boolean => looksLikeIin(text) && kazakhControl(text)
export const isBin = (text: string): boolean => looksLikeBin(text) && kazakhControl(text)

const isMonth = (text: string): boolean => Number(text) >= 1 && Number(text) <= 12

function isCalendarDay(text: string): boolean {
  const [month, day] = [Number(text.slice(2, 4)), Number(text.slice(4, 6))]
  return (
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!
  )
}

/** Russia's taxpayer number: ten digits of an entity, twelve of a person. */
export function isInn(text: string): boolean {
  if (!/^(\d{10}|\d{12})$/.test(text) || allEqual(text)) return false
  const digits = digitsOf(text)
  const control = (weights: readonly number[]): number => (weighted(digits, weights) % 11) % 10
  if (digits.length === 10) return control([2, 4, 10, 3, 5, 9, 4, 6, 8]) === digits[9]
  return (
    control([7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) === digits[10] &&
    control([3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) === digits[11]
  )
}

/** Russia's register number of an entity: 12 digits mod 11. */
export const isOgrn = (text: string): boolean => /^[15]\d{12}$/.test(text) && registerControl(text, 11n)

/** Russia's register number of a sole proprietor: 14 digits mod 13. */
export const isOgrnip = (text: string): boolean => /^3\d{14}$/.test(text) && registerControl(text, 13n)

const registerControl = (text: string, modulus: bigint): boolean =>
  (BigInt(text.slice(0, -1)) % modulus) % 10n === BigInt(text.at(-1)!)

/** IBAN of any country: mod 97 of the number with its head moved to the end is 1. */
export function isIban(text: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/.test(text)) return false
  let rest = 0
  for (const char of text.slice(4) + text.slice(0, 4)) {
    const value = parseInt(char, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}

/** British VAT number: mod 97, in the old or the new way. */
export function isUkVat(text: string): boolean {
  const digits = /^GB(\d{9})(\d{3})?$/.exec(text)?.[1]
  if (!digits) return /^GB(GD|HA)\d{3}$/.test(text)
  const sum = weighted(digitsOf(digits), [8, 7, 6, 5, 4, 3, 2]) + Number(digits.slice(7))
  return sum % 97 === 0 || (sum + 55) % 97 === 0
}
