/** Bullets as the symbol fonts draw them, by the low byte of their private code point or letter. */
const drawn: Readonly<Record<string, string>> = {
  '\u{b7}': '•',
  '\u{a7}': '▪',
  '\u{6c}': '●',
  '\u{6e}': '■',
  '\u{6f}': '□',
  '\u{71}': '❑',
  '\u{75}': '◆',
  '\u{76}': '❖',
  '\u{77}': '◆',
  '\u{78}': '☒',
  '\u{a8}': '□',
  '\u{d8}': '➢',
  '\u{e0}': '→',
  '\u{e8}': '➔',
  '\u{f0}': '⇨',
  '\u{fb}': '✗',
  '\u{fc}': '✓',
  '\u{fe}': '☑',
  '\u{2d}': '-',
  '\u{2a}': '*',
}

const symbolFont = /symbol|wingdings|webdings|dingbats|marlett/i

/** The mark of a bulleted level as a reader sees it. `text` is the level's text, `font` the font it names. */
export function bulletMark(text: string, font: string | undefined): string {
  const mark = [...text].map((letter) => letterMark(letter, font)).join('')
  return mark.trim() === '' ? '•' : mark.trim()
}

function letterMark(letter: string, font: string | undefined): string {
  const code = letter.codePointAt(0)!
  if (code >= 0xf000 && code <= 0xf0ff) return drawn[String.fromCodePoint(code - 0xf000)] ?? '•'
  if (font !== undefined && symbolFont.test(font) && code > 0x20 && code < 0x100) return drawn[letter] ?? '•'
  // Word's hollow bullet is the letter o of a typewriter font.
  return letter === 'o' ? '◦' : letter
}
