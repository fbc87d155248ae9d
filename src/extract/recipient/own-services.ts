import type { Reading } from '../../read/read-statements.js'

/** "X (“we”, “us”)", «X (далее – «мы»)», "d/b/a X": the policy is of the service itself. */
const weBehind = /^[,.]?["”»]?\)?,?\s?(?:\(|(?:or|and|далее)\s)?[«"“‘']?(?:we|us|our|мы|нас|біз)[,"”»’']/iu
const tradeNameBefore = /(?:d\/b\/a|t\/a|trading as|doing business as)\s[«"“]?$/iu
/** A title that joins a name with what the document is: "Zoom Privacy Statement". */
const titleWord = /privacy|cookie|policy|notice|политик|положение|құпиялылық|саясат/iu

/** Ids of services that the policy itself is of: none of its recipients. */
export function ownServices({ document, scan }: Reading): ReadonlySet<string> {
  const { text } = document
  const title = titleWord.test(document.title) ? text.indexOf(document.title) : -1
  const own = scan.find('service').filter(({ start, end }) => {
    if (title >= 0 && start >= title && end <= title + document.title.length) return true
    if (tradeNameBefore.test(text.slice(Math.max(0, start - 24), start))) return true
    return weBehind.test(text.slice(end, end + 24))
  })
  return new Set(own.map(({ id }) => id))
}
