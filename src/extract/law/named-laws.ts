import type { PhraseMatch } from '../../language/phrases/phrase-matcher.js'
import type { Reading } from '../../read/read-statements.js'
import { homeCountry } from '../home-country.js'
import { isInsideAddress } from '../inside-address.js'
import { lookUp } from '../load-look-up.js'
import { byPlace, type LawMention, overlapsAny } from './law-mention.js'

/** Laws named by title or number, and by nicknames that the text's own laws or its country settle. In order. */
export function namedLaws(reading: Reading): LawMention[] {
  const { scan, document } = reading
  const sure = scan
    .find('law')
    .filter((match) => !isInsideAddress(document.text, match))
    .map(toMention)
  const cited = new Set(sure.map(({ id }) => id))
  const nicknames = [...groupByPlace(scan.find('law-nickname')).values()].flatMap((rivals) => {
    if (overlapsAny(sure, rivals[0]!)) return []
    if (yearBehind.test(document.text.slice(rivals[0]!.end, rivals[0]!.end + 12))) return []
    const meant =
      rivals.find(({ id }) => cited.has(id)) ??
      rivals.find(({ id }) => countryOf(id) === homeCountry(reading) && homeCountry(reading) !== undefined)
    return meant ? [toMention(meant)] : []
  })
  return [...sure, ...nicknames].sort(byPlace)
}

/** "Data Protection Act 1998" is another act than the one that goes by the nickname alone. */
const yearBehind = /^,?\s(?:of\s)?(?:19|20)\d\d(?!\d)/

/** Laws of several countries bear one nickname: they stand at the same place. */
function groupByPlace(matches: readonly PhraseMatch[]): ReadonlyMap<string, PhraseMatch[]> {
  const groups = new Map<string, PhraseMatch[]>()
  for (const match of matches) {
    const key = `${match.start}:${match.end}`
    const group = groups.get(key)
    if (group) group.push(match)
    else groups.set(key, [match])
  }
  return groups
}

const toMention = ({ id, list, term, start, end }: PhraseMatch): LawMention => ({
  id,
  by: list,
  term,
  start,
  end,
})

const countryOf = (id: string): string | undefined => lookUp('laws').find((law) => law.id === id)?.country
