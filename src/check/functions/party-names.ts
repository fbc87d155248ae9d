import { quoteAround } from '../../extract/evidence.js'
import { capitalisedUses } from '../capitalised-uses.js'
import { wordBeginnings } from '../word-beginnings.js'
import type { Span } from '../../document/policy-document.js'
import type { CheckContext, CheckFunction, Verdict } from '../check-function.js'

/** Beginnings of the words for one party, by language: "Оператор", "Компани". */
type Names = Readonly<Record<string, readonly string[]>>

interface Use {
  /** As the options name it. */
  readonly name: string
  readonly word: string
  readonly at: readonly Span[]
}

const nameLists = { type: 'object', additionalProperties: { type: 'array', items: { type: 'string' } } }

/**
 * Fails where one party goes by several capitalised names and one of them, used at least `minUses` times, is never
 * defined or tied to the others. `parties`: the names of each party; `documents`: beginnings of the names that the
 * text gives itself after "this".
 */
export const partyNames: CheckFunction = {
  name: 'party-names',
  options: {
    type: 'object',
    properties: {
      parties: { type: 'array', items: nameLists },
      documents: nameLists,
      minUses: { type: 'integer', minimum: 1 },
    },
    required: ['parties', 'documents', 'minUses'],
    additionalProperties: false,
  },
  judge(_targets, context, options) {
    const { language } = context.document
    const parties = (options['parties'] as readonly Names[]).map((names) => names[language] ?? [])
    const documents = (options['documents'] as Names)[language] ?? []
    const minUses = Number(options['minUses'])
    const found = [
      ...parties.flatMap((names) => ofParty(names, minUses, context)),
      ...ofDocument(documents, context),
    ]
    return found.slice(0, 1)
  },
}

function ofParty(names: readonly string[], minUses: number, context: CheckContext): Verdict[] {
  const uses = names.map((name) => usesOf(name, context))
  const isTied = ({ name }: Use): boolean => isDefined(name, context)
  const loose = uses.find((use) => use.at.length >= minUses && !isTied(use))
  if (!loose) return []
  const rest = uses.filter((use) => use !== loose).sort((a, b) => b.at.length - a.at.length)
  const tied = rest.find(isTied)
  const named = tied ?? rest.find(({ name }) => mentionsOf(name, context).length > 0)
  const other = named && { ...named, at: mentionsOf(named.name, context) }
  const shown = { ...loose, at: mentionsOf(loose.name, context) }
  return other && other.at.length > 0 ? [verdict(shown, other, context)] : []
}

/** A state body's name, not a party's. */
const official =
  /^ (?:Республик|РК|РФ|Росси|Казахстан|по (?:регулир|защит|надзор|контрол|делам|развит)|Президент|Қазақстан)/u

function usesOf(name: string, { document }: CheckContext): Use {
  const at = capitalisedUses(name, document.text).filter(
    ({ end }) => !official.test(document.text.slice(end, end + 20)),
  )
  return { name, word: at[0]?.word ?? name, at }
}

const bareName = (name: string): string => name.replace(/^the /, '')

/** Anywhere at all. */
const mentionsOf = (name: string, { document }: CheckContext): Span[] =>
  [...document.text.matchAll(new RegExp(`(?<!\\p{L})${wordBeginnings(bareName(name))}`, 'gu'))].map(
    (match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }),
  )

/** In a definition's term, or in the text of one that ties it to another name. */
function isDefined(name: string, { factsOf, document }: CheckContext): boolean {
  const bare = bareName(name)
  const key = bare.toLowerCase()
  const hasIt = (text: string): boolean => text.toLowerCase().includes(key)
  if (factsOf('defined-term').some(({ value }) => hasIt(value.term))) return true
  const word = wordBeginnings(bare)
  const alias = new RegExp(
    `(?:далее|именуем\\p{L}{2,4}|hereinafter|бұдан әрі)[^.;\\n]{0,60}${word}|[“"«](?:the )?${word},?[»"”]`,
    'iu',
  )
  return alias.test(document.text)
}

/** "A / B" are two wordings of one name. */
const alternatives = (name: string): string => name.split('/').map(wordBeginnings).join('|')

/** "Настоящая Политика обработки …" in one place, "настоящей Политики конфиденциальности" in another. */
function ofDocument(names: readonly string[], context: CheckContext): Verdict[] {
  const { document, factsOf } = context
  const uses = names.flatMap((name): Use[] => {
    const pattern = new RegExp(
      `(?<!\\p{L})(?:настоящ\\p{L}{2,3}|данн\\p{L}{2,3}|this|осы) (?:${alternatives(name)})`,
      'giu',
    )
    const matches = [...document.text.matchAll(pattern)]
    const at = matches.map((match) => ({ start: match.index, end: match.index + match[0].length }))
    return matches[0] ? [{ name, word: matches[0][0], at }] : []
  })
  const [one, other] = uses
  if (!one || !other) return []
  const tied = factsOf('defined-term').some(({ value }) =>
    [value.term, value.definition].every((text) =>
      uses.some(({ name }) => new RegExp(alternatives(name), 'iu').test(text)),
    ),
  )
  return tied ? [] : [verdict(other, one, context)]
}

function verdict(loose: Use, other: Use, { document }: CheckContext): Verdict {
  const evidence = [...loose.at.slice(0, 3), ...other.at.slice(0, 1)].map((at) => quoteAround(document, at))
  return { evidence, data: { first: other.word, second: loose.word, count: String(loose.at.length) } }
}
