import { editDistance } from '../edit-distance-library.js'
import { lookUp } from '../../extract/load-look-up.js'
import { quoteAround } from '../../extract/evidence.js'
import type { Span } from '../../document/policy-document.js'
import type { CheckContext, CheckFunction, Verdict } from '../check-function.js'

interface Mention extends Span {
  readonly name: string
  /** Named as the brand, not merely alike. */
  readonly marked: boolean
}

const latinRun =
  /(?<![\p{L}\d@./_-])[A-Z][A-Za-z0-9]{1,30}(?:[ -][A-Z][A-Za-z0-9]{0,30}){0,4}(?![\p{L}\d@]|\.[a-z])/gu
const capitalName = /(?<![\p{L}\d-])\p{Lu}[\p{L}\d]{3,30}(?:[ -]\p{Lu}[\p{L}\d]{0,30}){0,3}/gu
/** The word for what a name is of stands before it: "приложения Вектор", "the app Vector". */
const cueBefore =
  /(?:приложени\p{L}{1,2}|сервис\p{L}{0,6}|платформ\p{L}{1,2}|бренд\p{L}{0,2}|магазин\p{L}{0,2}|проект\p{L}{0,2}|школ\p{L}{1,2}|портал\p{L}{0,2}|клиник\p{L}{1,2}|студи\p{L}{1,2}|қосымша\p{L}{0,6}|app|platform|service|brand) [«"“]?$/u
const cueReach = 24
const quotedName = /[«"“](\p{Lu}[\p{L}\d]{3,30}(?:[ -]\p{Lu}?[\p{L}\d]{0,30}){0,3})[»"”]/gu
/** After a name: it is the operator's or the site's. */
const aliasAfter = /^[»"”]?\s?\(\s*(?:далее|hereinafter|бұдан әрі|“we|"we)/iu
const maxNames = 400

/** Fails where the brand, site or app is spelt in two ways: parted or joined, or a letter apart. Case and endings don't count. */
export const brandSpellings: CheckFunction = {
  name: 'brand-spellings',
  options: { type: 'object', additionalProperties: false },
  judge(_targets, context) {
    const mentions = mentionsOf(context)
    const found = [...parted(mentions), ...misspelt(mentions), ...sitesApart(context)]
    return found.slice(0, 1).map(([one, other]) => verdict(one, other, context))
  },
}

function mentionsOf(context: CheckContext): Mention[] {
  const { text, language } = context.document
  const keys = ownKeys(context)
  const read = (pattern: RegExp, marked: boolean): Mention[] =>
    [...text.matchAll(pattern)].map((match) => {
      const name = match[1] ?? match[0]
      const start = match.index + match[0].indexOf(name)
      const end = start + name.length
      const own =
        keys.has(keyOf(name)) ||
        aliasAfter.test(text.slice(end, end + 30)) ||
        (start < 200 && language !== 'en')
      return { name, start, end, marked: marked || own }
    })
  const all = [
    ...read(capitalName, true).filter(({ start }) =>
      cueBefore.test(text.slice(Math.max(0, start - cueReach), start)),
    ),
    ...read(latinRun, false),
    ...read(quotedName, false),
  ]
  return all
    .filter(({ name }) => keyOf(name).length >= 5 && !serviceKeys().has(keyOf(name)))
    .slice(0, maxNames)
}

let services: ReadonlySet<string> | undefined

/** Names of outside services: a spelling of theirs is not the operator's. */
function serviceKeys(): ReadonlySet<string> {
  services ??= new Set(lookUp('services').flatMap(({ names }) => names.map(keyOf)))
  return services
}

/** The names that the operator and its site go by, letters and digits only. */
function ownKeys({ factsOf }: CheckContext): ReadonlySet<string> {
  const sites = factsOf('website').map(({ value }) => value.domain.split('.').at(-2) ?? '')
  const names = factsOf('operator').map(({ value }) => (value.name ?? '').replace(value.legalForm ?? '', ''))
  return new Set([...sites, ...names].map(keyOf))
}

const keyOf = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
const spelling = (name: string): string => name.toLowerCase().replace(/[‐‑–]/g, '-')

/** "Vector-Lab" and "VectorLab". */
function parted(mentions: readonly Mention[]): [Mention, Mention][] {
  const groups = new Map<string, Mention[]>()
  for (const mention of mentions)
    groups.set(keyOf(mention.name), [...(groups.get(keyOf(mention.name)) ?? []), mention])
  return [...groups.values()].flatMap((group): [Mention, Mention][] => {
    if (!group.some(({ marked }) => marked)) return []
    const first = group[0]!
    const other = group.find(({ name }) => spelling(name) !== spelling(first.name))
    return other ? [[first, other]] : []
  })
}

/** One letter apart, well inside the word, where no case ending changes it; one of the two is surely the brand. */
function misspelt(mentions: readonly Mention[]): [Mention, Mention][] {
  const byKey = new Map<string, Mention>()
  for (const one of mentions) if (one.marked || !byKey.has(keyOf(one.name))) byKey.set(keyOf(one.name), one)
  const names = [...byKey.values()]
  return names
    .filter(({ marked }) => marked)
    .flatMap((one) =>
      names.flatMap((other): [Mention, Mention][] =>
        one !== other && isMisspelt(one.name, other.name) ? [[one, other]] : [],
      ),
    )
}

function isMisspelt(one: string, other: string): boolean {
  if (/\d/.test(one + other) || Math.abs(one.length - other.length) > 1 || editDistance(one, other) !== 1)
    return false
  return one.slice(0, 2) === other.slice(0, 2) && one.slice(-2) === other.slice(-2)
}

/** Two sites of the operator a letter apart: "vector.kz", "vecctor.kz". */
function sitesApart({ factsOf }: CheckContext): [Mention, Mention][] {
  const sites = factsOf('website').map(({ value, evidence }) => ({
    name: value.domain,
    start: evidence[0]!.start,
    end: evidence[0]!.end,
    marked: true,
  }))
  return sites.flatMap((one, index) =>
    sites.slice(index + 1).flatMap((other): [Mention, Mention][] => {
      const [a, b] = [one.name.split('.').at(-2) ?? '', other.name.split('.').at(-2) ?? '']
      return a.length >= 5 && a !== b && isMisspelt(keyOf(a), keyOf(b)) ? [[one, other]] : []
    }),
  )
}

function verdict(one: Mention, other: Mention, { document }: CheckContext): Verdict {
  const evidence = [one, other].map((mention) => quoteAround(document, mention))
  return { evidence, data: { first: one.name, second: other.name } }
}
