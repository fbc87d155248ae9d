import type { Span } from '../document/policy-document.js'

const addressMark = /@|:\/\/|^[«"“('<[]{0,2}www\.|\.\p{L}{2,12}\//iu
const longestAddress = 200

/** Whether a passage is a part of an e-mail or web address: what stands around it without a space says so. */
export function isInsideAddress(text: string, { start, end }: Span): boolean {
  let from = start
  while (from > 0 && start - from < longestAddress && !isSpace(text[from - 1]!)) from--
  let to = end
  while (to < text.length && to - end < longestAddress && !isSpace(text[to]!)) to++
  return addressMark.test(text.slice(from, to))
}

const isSpace = (char: string): boolean => /[\s,;|]/.test(char)
