/** Columns that a character takes: none for combining marks, two for East Asian wide ones. */
function widthOf(character: string): number {
  if (/\p{M}|[\u200b-\u200d\ufeff]/u.test(character)) return 0
  return /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u.test(
    character,
  )
    ? 2
    : 1
}

export function terminalWidth(text: string): number {
  let width = 0
  for (const character of text) width += widthOf(character)
  return width
}

/** One line of at most `columns`; what is cut off is shown by an ellipsis. */
export function fitLine(text: string, columns: number): string {
  const line = text
    .slice(0, columns * 8)
    .replace(/\s+/g, ' ')
    .trim()
  if (line.length === text.trim().length && terminalWidth(line) <= columns) return line
  let fitted = ''
  let width = 0
  for (const character of line) {
    width += widthOf(character)
    if (width > columns - 1) return `${fitted.trimEnd()}…`
    fitted += character
  }
  return text.trim().length > columns * 8 ? `${fitted}…` : fitted
}

/** Breaks text into at most `maxLines` lines of `columns`; words longer than a line are cut. */
export function wrapLines(text: string, columns: number, maxLines: number): readonly string[] {
  const lines: string[] = []
  let rest = text.replace(/\s+/g, ' ').trim()
  while (rest !== '' && lines.length < maxLines - 1 && terminalWidth(rest) > columns) {
    const space = rest.lastIndexOf(' ', columns)
    const cut = space > 0 ? space : columns
    lines.push(fitLine(rest.slice(0, cut), columns))
    rest = rest.slice(cut).trimStart()
  }
  return rest === '' ? lines : [...lines, fitLine(rest, columns)]
}
