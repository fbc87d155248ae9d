import type { Span } from '../../document/policy-document.js'
import type { Reading } from '../../read/read-statements.js'

/** A brand, app or site by whose name the operator speaks of itself. */
export interface Brand {
  readonly name: string
  readonly at: Span
}

const quotes = '«»"“”„'
const word = "[\\p{Lu}\\d][\\p{L}\\d&.'’!:+-]{0,30}"
const name = `${word}(?: (?:${word}|of|and|the|&|by|for)){0,5}`
const after = "(?=[\\s,.;:)(\\p{Pd}’']|$)"
const policy = '(?:Privacy (?:Policy|Notice|Statement)|Cookie Policy)'

/** Sentences in which an operator says its name; each pattern holds the name as its first group. */
const patterns: readonly RegExp[] = [
  new RegExp(
    `(?<![\\p{L}\\d])(${name}),? ?\\(\\s?["“‘'][^()\\n]{0,80}?(?:[Ww]e|[Uu]s|[Oo]ur)[,.]?["”’']`,
    'gu',
  ),
  new RegExp(`Company["”]?,? \\([^)\\n]{0,90}\\)[^.\\n]{0,40} refers to ([^.,;\\n]{2,60})`, 'gu'),
  new RegExp(`(?<![\\p{L}\\d])(${name}) built the [^.\\n]{2,60} app`, 'gu'),
  new RegExp(`(?:is provided|operated|owned|developed|published|created) by (${name})${after}`, 'gu'),
  new RegExp(`(?:^|\\n)At (${name}),? (?:we|accessible|your|the|our|protecting)`, 'gu'),
  new RegExp(
    `(?:[Ww]elcome to|[Tt]hank you for (?:using|choosing|visiting)) (?:the )?(${name})${after}`,
    'gu',
  ),
  new RegExp(`(?:^|\\n)${policy} (?:for|of) (${name})${after}`, 'giu'),
  new RegExp(`(?:^|\\n)(${name})(?:['’]s)?(?: [-–—|]| App)? ${policy}(?=\\s|$)`, 'gu'),
  new RegExp(
    `(?:^|\\n)(${name}) (?:is committed to|respects|takes your|values your|operates the|has adopted|collects|gives priority|provides this)`,
    'gu',
  ),
  new RegExp(
    `(?:сайт|ресурс|сервис|приложени|магазин|платформ|портал|проект|школ|клиник|агентств)\\p{L}{0,4} [${quotes}]([^${quotes}\\n]{2,50})[${quotes}]`,
    'giu',
  ),
  new RegExp(
    `[${quotes}]([^${quotes}\\n]{2,50})[${quotes}] (?:[\\p{L}-]+ ){0,2}(?:сайт|қосымша|сервис|платформа|дүкен)`,
    'giu',
  ),
]

/** Words that begin a sentence or a title and name nobody. */
const noName =
  /^(?:\d+\.[\d.]* |The|This|Our|Your|We|You|It|If|In|By|Any|All|Please|Privacy|Personal|Information|Company|Service|Services|Website|Site|App|Application|Users?|Data|Cookies?|Policy|Terms|Article|Section|Contact|Mobile|Website's|Politics|Last|Effective)(?=$|[\s.,:])/u

const maxBrands = 4
/** An operator says its name at the beginning; what stands far behind it only repeats it. */
const searched = 30_000

/** Without one of these no name can be followed by what its pattern asks for; saves trying every capital of the text. */
const needed: ReadonlyMap<RegExp, RegExp> = new Map([
  [patterns[0]!, /\(\s?["“‘']/],
  [patterns[2]!, / built the /],
])

/** The names that the operator calls itself by, each with every passage that says so. */
export function findBrands({ document }: Reading, taken: readonly Span[]): readonly (readonly Brand[])[] {
  const text = document.text.slice(0, searched)
  const byName = new Map<string, Brand[]>()
  for (const pattern of patterns.filter((one) => needed.get(one)?.test(text) !== false))
    for (const match of text.matchAll(pattern)) {
      const found = match[1]!.trim().replace(/[\s.,:]+$/, '')
      const start = match.index + match[0].indexOf(match[1]!)
      const at = { start, end: start + found.length }
      if (
        noName.test(found) ||
        found.length < 2 ||
        taken.some((span) => span.start < at.end && at.start < span.end)
      )
        continue
      const key = found.toLowerCase()
      byName.set(key, [...(byName.get(key) ?? []), { name: found, at }])
    }
  return [...byName.values()]
    .sort((a, b) => b.length - a.length || a[0]!.at.start - b[0]!.at.start)
    .slice(0, maxBrands)
}
