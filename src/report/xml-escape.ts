const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\n': '&#10;',
  '\t': '&#9;',
}

/** Text as XML character data or as an attribute's value. Characters that XML forbids must be neutralised before. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"'\n\t]/g, (character) => entities[character] ?? '')
}
