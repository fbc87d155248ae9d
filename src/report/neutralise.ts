/**
 * What a terminal, a browser or an XML reader would obey instead of showing: C0 (but tab and line feed), DEL, C1,
 * bidirectional controls, line and paragraph separators, lone surrogates, non-characters.
 */
const unsafe = /[^\P{Cc}\t\n]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufffe\uffff]|\p{Cs}/gu

/** Shows control characters instead of obeying them: one character for one, so that offsets stay right. */
export function neutraliseText(text: string): string {
  unsafe.lastIndex = 0
  return unsafe.test(text) ? text.replace(unsafe, picture) : text
}

/** Unicode has a picture for each ASCII control; the others become the replacement character. */
function picture(character: string): string {
  const code = character.charCodeAt(0)
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  return code === 0x7f ? '\u2421' : '\ufffd'
}

/** A copy of plain JSON with every string neutralised; keys are left as they are. */
export function neutralise<T>(value: T): T {
  return copy(value) as T
}

function copy(value: unknown): unknown {
  if (typeof value === 'string') return neutraliseText(value)
  if (Array.isArray(value)) return value.map(copy)
  if (typeof value !== 'object' || value === null) return value
  const result: Record<string, unknown> = {}
  for (const [key, part] of Object.entries(value)) result[key] = copy(part)
  return result
}
