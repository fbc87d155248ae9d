import { readFileSync } from 'node:fs'
import type { Language } from '../language.js'
import { createStemmer } from '../stem.js'
import { PhraseMatcher } from './phrase-matcher.js'
import type { PhraseSet } from './phrase-set.js'

const matchers = new Map<Language, PhraseMatcher>()

/** The matcher of a language's whole vocabulary, loaded once from what the build compiled. */
export function loadMatcher(language: Language): PhraseMatcher {
  const loaded = matchers.get(language)
  if (loaded) return loaded
  const file = new URL(`../../../dist/data/lexicon.${language}.json`, import.meta.url)
  const matcher = new PhraseMatcher(
    JSON.parse(readFileSync(file, 'utf8')) as PhraseSet,
    createStemmer(language),
  )
  matchers.set(language, matcher)
  return matcher
}
