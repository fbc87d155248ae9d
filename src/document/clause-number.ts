/** A number or letter that opens a clause, as typed or as an automatic label. */
export interface ClauseNumber {
  /** "8.4", "е", "iv"; without its brackets and final dot. */
  readonly value: string
  /** `absolute` stands alone ("8.4", "Section 3"); `relative` counts within its parent ("(е)", "4)"). */
  readonly scope: 'absolute' | 'relative'
  /** Where the clause's own words begin. */
  readonly length: number
  /** How many levels the number has: "8.4" two. */
  readonly depth: number
}

const dotted = /^(\d{1,3}(?:\.\d{1,3}){1,5})(?:\.(?!\d)|\))?(?=[\s\p{L}"«(]|$)/u
const single = /^(\d{1,3})\.(?=\s|\p{Lu}|$)/u
const bracketed = /^\(?(\d{1,3}|[a-zа-яё]|[ivx]{1,5})\)(?=\s|\p{L}|$)/iu
const lettered = /^([a-zа-яё])\.(?=\s)/u
const named =
  /^(?:статья|раздел|глава|пункт|article|section|chapter|part|clause|§)\s*(\d{1,3}(?:\.\d{1,3}){0,4}|[ivxlc]{1,6})(?:[.:)]|(?=\s|$))/iu
const roman = /^([IVX]{1,6})\.?(?=\s+\p{Lu})/u
const kazakhNamed = /^(\d{1,3})-(?:бап|тармақ|бөлім|тарау)/iu

/** Reads the number at the start of a clause; `undefined` where there is none. */
export function readClauseNumber(text: string): ClauseNumber | undefined {
  const head = text.slice(0, 48)
  const absolute =
    dotted.exec(head) ?? single.exec(head) ?? named.exec(head) ?? kazakhNamed.exec(head) ?? roman.exec(head)
  if (absolute) {
    const value = absolute[1]!
    if (looksLikeDateOrAmount(head, absolute[0].length, value)) return undefined
    return { value, scope: 'absolute', length: absolute[0].length, depth: value.split('.').length }
  }
  const relative = bracketed.exec(head) ?? lettered.exec(head)
  return relative
    ? { value: relative[1]!, scope: 'relative', length: relative[0].length, depth: 1 }
    : undefined
}

/** "12.03.2024", "3.5 %", "2 года" open a line too and number nothing. */
function looksLikeDateOrAmount(head: string, length: number, value: string): boolean {
  const rest = head.slice(length)
  if (/^\d{1,2}\.\d{1,2}$/.test(value) && /^\.?\d{2,4}/.test(rest)) return true
  return /^\s*(%|(?:млн|тыс|руб|тенге|percent|million)(?!\p{L}))/iu.test(rest)
}
