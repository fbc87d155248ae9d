const russian = 'абвгдежзиклмнопрстуфхцчшщыэюя'
const latin = 'abcdefghijklmnopqrstuvwxyz'

const roman: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

const formats: Readonly<Record<string, (value: number) => string>> = {
  none: () => '',
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalEnclosedCircle: (value) => circled(value),
  decimalEnclosedParen: (value) => `(${value})`,
  decimalEnclosedFullstop: (value) => `${value}.`,
  numberInDash: (value) => `- ${value} -`,
  lowerRoman: romanOf,
  upperRoman: (value) => romanOf(value).toUpperCase(),
  lowerLetter: (value) => lettersOf(value, latin),
  upperLetter: (value) => lettersOf(value, latin).toUpperCase(),
  russianLower: (value) => lettersOf(value, russian),
  russianUpper: (value) => lettersOf(value, russian).toUpperCase(),
  ordinal: ordinalOf,
  hex: (value) => value.toString(16).toUpperCase(),
}

/**
 * A list number as Word shows it in `format` (ST_NumberFormat of ECMA-376, 17.18.59).
 * Word's Russian letters leave out ё, й, ъ and ь. Formats spelled out in words fall back to digits.
 */
export function formatNumber(value: number, format: string): string {
  return Object.hasOwn(formats, format) ? formats[format]!(value) : String(value)
}

/** After the last letter Word doubles them: z, aa, bb. */
function lettersOf(value: number, alphabet: string): string {
  if (value < 1 || value > alphabet.length * 8) return String(value)
  const index = (value - 1) % alphabet.length
  return alphabet[index]!.repeat(Math.floor((value - 1) / alphabet.length) + 1)
}

function romanOf(value: number): string {
  if (value < 1 || value > 9999) return String(value)
  let rest = value
  let text = ''
  for (const [amount, letters] of roman)
    while (rest >= amount) {
      text += letters
      rest -= amount
    }
  return text
}

function ordinalOf(value: number): string {
  const teen = value % 100 >= 11 && value % 100 <= 13
  return `${value}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')}`
}

function circled(value: number): string {
  return value >= 1 && value <= 20 ? String.fromCodePoint(0x245f + value) : String(value)
}
