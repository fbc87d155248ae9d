const legalForm = /^,?\s(?:LLC|Inc|Ltd|Limited|Corporation|Corp|GmbH|Platforms|Ireland|Europe)(?!\p{L})/u
const ending = /['’‐‑-]\p{Ll}{1,5}$/u

/**
 * A name as the text spells it, without what its language hangs on it ("Google-ге", "Stripe's"). An inflected name
 * («Тильде») is given as the list of names has it.
 */
export function spellingOf(passage: string, names: readonly string[]): string {
  const seen = nameHead(passage)
  const known = new Set(names.map(fold))
  if (known.has(fold(seen))) return shortForm(seen)
  const bare = seen.replace(ending, '')
  if (known.has(fold(bare))) return bare
  if (!/\p{Script=Cyrillic}/u.test(seen)) return bare
  return [...names].sort((a, b) => alike(b, seen) - alike(a, seen))[0] ?? seen
}

/** "Expo (push-уведомления)" is found as "Expo push": what stands before the bracket. */
export const nameHead = (passage: string): string =>
  passage
    .replace(/^(?:sign|log) in with\s|^login with\s|^вход через\s|^войти через\s/iu, '')
    .replace(/\s*[([«"“].*$/su, '')
    .replace(/\s+/g, ' ')
    .trim() || passage

/** "Google Analytics 4" is "Google Analytics", "Telegram-бот" is "Telegram". */
const shortForm = (seen: string): string => seen.replace(/\s\d{1,2}$|-\p{Script=Cyrillic}+$/u, '')

const fold = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** Letters that two spellings begin with alike, those of one length first. */
function alike(a: string, b: string): number {
  const [one, other] = [fold(a), fold(b)]
  let same = 0
  while (same < one.length && one[same] === other[same]) same++
  return same * 100 - Math.abs(one.length - other.length)
}

/** Of the spellings that a text has for one service, the shortest that a given one begins with: "Expo" for "Expo Push". */
export function shortestOf(spelling: string, seen: readonly string[]): string {
  return [...seen]
    .filter((other) => {
      const rest = spelling.slice(other.length)
      const isHead = spelling.toLowerCase().startsWith(other.toLowerCase())
      return isHead && (rest === '' || (rest.startsWith(' ') && !legalForm.test(rest)))
    })
    .sort((a, b) => a.length - b.length)[0]!
}
