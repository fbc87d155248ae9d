/** At most `maxLength` UTF-16 units: whole words where there are any, then an ellipsis; line breaks become spaces. */
export function shorten(text: string, maxLength: number): string {
  const line = text
    .slice(0, maxLength * 4)
    .replace(/\s+/g, ' ')
    .trim()
  if (line.length <= maxLength && text.length <= maxLength * 4) return line
  const cut = line.slice(0, Math.max(0, maxLength - 1))
  const space = cut.lastIndexOf(' ')
  const whole = space > maxLength / 2 ? cut.slice(0, space) : cut
  return `${whole.replace(/[\s,;:–—-]+$|[\ud800-\udbff]$/u, '')}…`
}
