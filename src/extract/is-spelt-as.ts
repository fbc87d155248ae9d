const word = /[\p{L}\p{N}]+(?:['’\u2010\u2011-][\p{L}\p{N}]+)*/gu
/** What English and Kazakh hang on a name: "Zoom's", "Zoom-да". */
const ending = /['’\u2010\u2011-]\p{Ll}+$/u

/**
 * Whether a passage has the words of one of the spellings in the very same capitals; marks between words and an
 * ending after an apostrophe or hyphen do not count. For names that are everyday words too: "Meta", "US".
 */
export function isSpeltAs(passage: string, spellings: readonly string[]): boolean {
  const seen = passage.match(word)?.join(' ') ?? ''
  const bare = seen.replace(ending, '')
  return spellings.some((spelling) => {
    const wanted = spelling.match(word)?.join(' ')
    return wanted === seen || wanted === bare
  })
}
