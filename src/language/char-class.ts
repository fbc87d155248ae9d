/**
 * What a UTF-16 unit is to the tokenizer. A table beats regular expressions with the `u` flag five times over,
 * and it is filled from ranges, so that start-up does not pay for 65,536 property tests.
 */
export const OTHER = 0
export const LETTER = 1
export const DIGIT = 2
export const APOSTROPHE = 3
export const HYPHEN = 4
/** Soft hyphen and zero-width marks: part of a word for the eye, not for its spelling. */
export const IGNORABLE = 5
/** Set beside the class where the unit is spelled another way in a normalised word (ё, typographic apostrophes). */
export const FOLDS = 0x10
/** Takes the class out of a table entry. */
export const CLASS_MASK = 0x0f

// Combining marks count as letters, so that decomposed text still makes whole words.
const LETTER_RANGES: readonly (readonly [number, number])[] = [
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xaa, 0xaa],
  [0xb5, 0xb5],
  [0xba, 0xba],
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x2af],
  [0x300, 0x373],
  [0x376, 0x377],
  [0x37b, 0x37d],
  [0x37f, 0x37f],
  [0x386, 0x386],
  [0x388, 0x481],
  [0x483, 0x52f],
  [0x531, 0x556],
  [0x561, 0x587],
  [0x5d0, 0x5ea],
  [0x620, 0x65f],
  [0x66e, 0x6d3],
  [0x904, 0x939],
  [0x10a0, 0x10ff],
  [0x1e00, 0x1fff],
  [0x3041, 0x30ff],
  [0x3400, 0x9fff],
  [0xac00, 0xd7a3],
]

function buildTable(): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (const [first, last] of LETTER_RANGES) table.fill(LETTER, first, last + 1)
  table.fill(DIGIT, 0x30, 0x3a)
  for (const code of [0x27, 0x2019, 0x2bc, 0xff07]) table[code] = APOSTROPHE
  for (const code of [0x2d, 0x2010, 0x2011]) table[code] = HYPHEN
  for (const code of [0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff]) table[code] = IGNORABLE | FOLDS
  for (const code of [0x401, 0x451, 0x2019, 0x2bc, 0xff07, 0x2010, 0x2011]) table[code]! |= FOLDS
  return table
}

/** Class of each UTF-16 unit, perhaps with FOLDS: `CHAR_CLASS[text.charCodeAt(i)] & CLASS_MASK`. */
export const CHAR_CLASS: Uint8Array = buildTable()

/** True for a letter with a lower-case partner of which it is the upper case. */
export function isUpperCase(char: string): boolean {
  return char.toLowerCase() !== char
}

/** True for white space of any kind, line ends and non-breaking spaces among them. */
export function isSpaceCode(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    code === 0x202f ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x3000
  )
}
