import type { Extraction } from '../audit.js'
import type { Fact, FactType } from '../extract/fact.js'
import { vocabularyLists } from '../extract/vocabulary-lists.js'
import type { Language } from '../language/language.js'
import { loadMatcher } from '../language/phrases/lexicon.js'
import { PhraseMatcher } from '../language/phrases/phrase-matcher.js'
import { createStemmer } from '../language/stem.js'
import type { PolicyDocument } from '../document/policy-document.js'
import { scanDocument, type Scan } from '../read/scan.js'
import type { CheckContext } from './check-function.js'
import type { Jurisdiction } from './jurisdiction.js'
import type { RulePack } from './pack.js'
import { select } from './select.js'

const matchers = new WeakMap<RulePack['phrases'], Map<Language, PhraseMatcher>>()

/** Everything that the checks of one pack may know of one policy. */
export function createContext(
  { document, statements, facts }: Extraction,
  scan: Scan,
  jurisdictions: readonly Jurisdiction[],
  asOf: string,
): CheckContext {
  const byType = groupByType(facts)
  return {
    document,
    statements,
    facts,
    factsOf: <T extends FactType>(type: T) => (byType.get(type) ?? []) as unknown as readonly Fact<T>[],
    scan,
    jurisdictions,
    asOf,
    select: (selector) => select(selector, { document, statements, facts, scan }),
    vocabularySize: (type) => loadMatcher(document.language).sizeOf(...vocabularyLists(type)),
  }
}

/** Finds a pack's own vocabulary in a policy. */
export const scanForPack = (document: PolicyDocument, pack: RulePack): Scan =>
  scanDocument(document, (language) => packMatcher(pack, language))

function groupByType(facts: readonly Fact[]): ReadonlyMap<string, Fact[]> {
  const byType = new Map<string, Fact[]>()
  for (const fact of facts) {
    const group = byType.get(fact.type)
    if (group) group.push(fact)
    else byType.set(fact.type, [fact])
  }
  return byType
}

function packMatcher(pack: RulePack, language: Language): PhraseMatcher {
  const known = matchers.get(pack.phrases) ?? new Map<Language, PhraseMatcher>()
  matchers.set(pack.phrases, known)
  const matcher = known.get(language) ?? new PhraseMatcher(pack.phrases[language], createStemmer(language))
  known.set(language, matcher)
  return matcher
}
