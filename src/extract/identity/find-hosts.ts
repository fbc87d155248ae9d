import type { Span } from '../../document/policy-document.js'

const hostChar = /[\p{L}\p{N}.-]/u
const longestHost = 253

/**
 * Everything that is written like a host name: labels with dots between, not part of an e-mail address.
 * Starts from the dots, which are few, so that the text is passed over once.
 */
export function findHosts(text: string): Span[] {
  const hosts: Span[] = []
  let from = 0
  for (let dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', Math.max(dot + 1, from))) {
    if (!isHostChar(text, dot - 1) || !isHostChar(text, dot + 1)) continue
    let start = dot
    while (start > from && dot - start < longestHost && isHostChar(text, start - 1)) start--
    let end = dot + 1
    while (end < text.length && end - start < longestHost && isHostChar(text, end)) end++
    from = end
    while (end > dot && /[.-]/.test(text[end - 1]!)) end--
    while (/[.-]/.test(text[start]!)) start++
    const isEmail = text[end] === '@' || text[start - 1] === '@' || /[_%+]/.test(text[start - 1] ?? '')
    if (!isEmail && end > dot + 1) hosts.push({ start, end })
  }
  return hosts
}

function isHostChar(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128)
    return (
      (code >= 97 && code <= 122) ||
      (code >= 48 && code <= 57) ||
      (code >= 65 && code <= 90) ||
      code === 45 ||
      code === 46
    )
  return hostChar.test(text[at] ?? ' ')
}
