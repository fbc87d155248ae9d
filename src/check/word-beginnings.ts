/** "политик конфиденциальн" → the source of a pattern for these words in any form, in this order. Nothing in it is special. */
export const wordBeginnings = (phrase: string): string =>
  phrase
    .trim()
    .split(/\s+/)
    .map(
      (word) =>
        `${word.replace(/[^\p{L}\p{N}]/gu, (sign) => `\\u{${sign.codePointAt(0)!.toString(16)}}`)}\\p{L}*`,
    )
    .join('\\s+')
