/** Whether a text is written in capitals; abbreviations alone («ТОО», "VAT") are not enough. */
export function isCaps(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{Lu}{4}/u.test(text)
}
