import type { Span } from '../../document/policy-document.js'

const localChar = /[\p{L}\p{N}._%+-]/u
const domain = /^(?:[\p{L}\p{N}-]{1,63}\.){1,5}\p{L}{2,24}(?![\p{L}\p{N}])/u
const longestLocal = 64

/** Every e-mail address in a text, found from its "@". */
export function findEmails(text: string): Span[] {
  const emails: Span[] = []
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at
    while (start > 0 && at - start < longestLocal && localChar.test(text[start - 1]!)) start--
    while (start < at && /[.%+-]/.test(text[start]!)) start++
    const host = domain.exec(text.slice(at + 1, at + 1 + 345))?.[0]
    if (start < at && host) emails.push({ start, end: at + 1 + host.length })
  }
  return emails
}
