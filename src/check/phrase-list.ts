import { createHash } from 'node:crypto'
import { buildPhraseSet, type PhraseSet } from '../language/phrases/phrase-set.js'
import type { Language } from '../language/language.js'
import { createStemmer } from '../language/stem.js'
import type { CheckRule, Condition, PhraseSelector, Selector } from './rule.js'

/** The name of a selector's vocabulary list: the same phrases are one list, whichever check asks for them. */
export function phraseList(selector: PhraseSelector): string {
  return `check:${createHash('sha256').update(JSON.stringify(selector.phrases)).digest('hex').slice(0, 16)}`
}

/** The vocabulary that checks bring along, per language, ready to match. */
export function buildCheckPhrases(checks: readonly CheckRule[], language: Language): PhraseSet {
  const selectors = checks.flatMap((check) => [check.given, ...conditionSelectors(check.when ?? [])])
  const vocabulary = new Map<string, ReadonlyMap<string, readonly string[]>>()
  for (const selector of selectors)
    if ('phrases' in selector)
      vocabulary.set(phraseList(selector), splitHidden(selector.phrases[language] ?? []))
  return buildPhraseSet(vocabulary, createStemmer(language))
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
