/** What the Wingdings font draws for a letter, by the letter's code; signs that mark the items of lists. */
const wingdings: Readonly<Record<number, string>> = {
  0x6c: '●',
  0x6e: '■',
  0x6f: '□',
  0x71: '❑',
  0x75: '◆',
  0x76: '❖',
  0x77: '◆',
  0x78: '☒',
  0x9f: '•',
  0xa7: '▪',
  0xa8: '□',
  0xb7: '•',
  0xd8: '➢',
  0xe0: '→',
  0xe8: '➔',
  0xf0: '⇨',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
}

const symbol: Readonly<Record<number, string>> = { 0x2a: '*', 0x2d: '–', 0xa7: '▪', 0xb7: '•' }

/** The mark of a bulleted level as a reader sees it. `text` is the level's text, `font` the font it names. */
export function bulletMark(text: string, font: string | undefined): string {
  const mark = [...text].map((letter) => letterMark(letter, font)).join('')
  return mark.trim() === '' ? '•' : mark.trim()
}

function letterMark(letter: string, font: string | undefined): string {
  const code = letter.codePointAt(0)!
  const drawn = fontMark(code, font ?? 'Symbol')
  if (code >= 0xf000 && code <= 0xf0ff) return drawn ?? '•'
  if (font !== undefined && isSymbolFont(font) && code > 0x20 && code < 0x100) return drawn ?? '•'
  // Word's hollow bullet is the letter o of a typewriter font.
  return letter === 'o' ? '◦' : letter
}

/** What a symbol font draws for a code point, its private one (U+F0xx) or the letter's; undefined for what is no list mark. */
export function fontMark(codePoint: number, font: string): string | undefined {
  const code = codePoint >= 0xf000 && codePoint <= 0xf0ff ? codePoint - 0xf000 : codePoint
  if (/^wingdings$/i.test(font)) return wingdings[code]
  return isSymbolFont(font) ? (symbol[code] ?? undefined) : undefined
}

/** Letters of symbol fonts typed into the text, as a reader sees them; one character for each. */
export function drawPrivate(text: string): string {
  return text.replace(/[\uf020-\uf0ff]/g, (letter) => {
    const code = letter.charCodeAt(0) - 0xf000
    return symbol[code] ?? wingdings[code] ?? '•'
  })
}

function isSymbolFont(font: string): boolean {
  return /symbol|wingdings|webdings|dingbats|marlett/i.test(font)
}
