import { createHash } from 'node:crypto'
import { buildPhraseSet, type PhraseSet } from '../language/phrases/phrase-set.js'
import type { Language } from '../language/language.js'
import { createStemmer } from '../language/stem.js'
import type { Jurisdiction } from './jurisdiction.js'
import type { CheckRule, Condition, Phrases, Selector } from './rule.js'

const names = new WeakMap<Phrases, string>()

/** The name of a vocabulary list: the same phrases are one list, whichever check asks for them. */
export function phraseList(phrases: Phrases): string {
  const known = names.get(phrases)
  if (known) return known
  const name = `check:${createHash('sha256').update(JSON.stringify(phrases)).digest('hex').slice(0, 16)}`
  names.set(phrases, name)
  return name
}

/** The list of authorities' names; the id is the jurisdiction's code, with "former:" before a name no longer borne. */
export const authorityList = 'authority'

/** The list of acts no longer in force; the id is the jurisdiction's code and the act's, "KZ:decree-1214". */
export const repealedList = 'repealed'

/** The list of words that only one jurisdiction's policies hold; the id is its code. */
export const detectList = 'detect'

/** The vocabulary that checks and jurisdictions bring along, per language, ready to match. */
export function buildCheckPhrases(
  checks: readonly CheckRule[],
  jurisdictions: readonly Jurisdiction[],
  language: Language,
): PhraseSet {
  const selectors = checks.flatMap((check) => [check.given, ...conditionSelectors(check.when ?? [])])
  const vocabulary = new Map<string, ReadonlyMap<string, readonly string[]>>()
  for (const phrases of selectors.flatMap(phrasesOf))
    vocabulary.set(phraseList(phrases), splitHidden(phrases[language] ?? []))
  vocabulary.set(authorityList, authorityNames(jurisdictions, language))
  vocabulary.set(
    detectList,
    new Map(jurisdictions.map(({ code, detect }) => [code, detect.phrases?.[language] ?? []])),
  )
  vocabulary.set(repealedList, repealedActs(jurisdictions, language))
  return buildPhraseSet(vocabulary, createStemmer(language))
}

function authorityNames(
  jurisdictions: readonly Jurisdiction[],
  language: Language,
): Map<string, readonly string[]> {
  const names = new Map<string, readonly string[]>()
  for (const { code, authority } of jurisdictions) {
    names.set(code, authority?.phrases[language] ?? [])
    names.set(
      `former:${code}`,
      (authority?.former ?? []).flatMap(({ phrases }) => phrases[language] ?? []),
    )
  }
  return names
}

function repealedActs(
  jurisdictions: readonly Jurisdiction[],
  language: Language,
): Map<string, readonly string[]> {
  return new Map(
    jurisdictions.flatMap(({ code, repealed }) =>
      (repealed ?? []).map(({ id, phrases }): [string, readonly string[]] => [
        `${code}:${id}`,
        phrases[language] ?? [],
      ]),
    ),
  )
}

/** Every set of terms that a selector asks for: its own, its neighbours', its members'. */
export function phrasesOf(selector: Selector): Phrases[] {
  if ('any' in selector) return selector.any.flatMap(phrasesOf)
  if ('document' in selector) return []
  const own = 'phrases' in selector ? [selector.phrases] : []
  return [...own, ...[selector.with, selector.without].flatMap((beside) => beside?.phrases ?? [])]
}

/** A line "!phrase" hides what it overlaps: a phrase that only looks like the one sought. */
function splitHidden(lines: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const hidden = lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1).trim())
  return new Map([
    ['cue', lines.filter((line) => !line.startsWith('!'))],
    ['none', hidden],
  ])
}

function conditionSelectors(conditions: readonly Condition[]): Selector[] {
  return conditions.flatMap((condition) => {
    if ('any' in condition) return conditionSelectors(condition.any)
    return 'has' in condition ? [condition.has] : [condition.lacks]
  })
}
