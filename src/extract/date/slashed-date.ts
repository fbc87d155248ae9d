const american =
  /\b(?:California|CCPA|CPRA|United States|U\.S\.|USA|Delaware|New York|Texas|Florida|COPPA)\b/gu
const european = /\b(?:United Kingdom|UK|GDPR|ICO|European|EU|EEA|Ireland|Australia|India)\b/gu

/**
 * 03/04/2026 as ISO: month first where the text speaks more of the United States than of Europe, else day first.
 * Undefined where the text shows neither.
 */
export function readSlashedDate(date: string, text: string): string | undefined {
  const [first, second, year] = date.split('/').map((part) => part.trim())
  if (!first || !second || !year) return undefined
  const us = count(american, text)
  const eu = count(european, text)
  if (us === eu) return undefined
  const [month, day] = us > eu ? [first, second] : [second, first]
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

const count = (pattern: RegExp, text: string): number => [...text.matchAll(pattern)].length
