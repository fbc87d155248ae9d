import { buildDocument } from '../../src/document/build-document.js'
import { extractFacts } from '../../src/extract/extract-facts.js'
import type { Fact, FactType } from '../../src/extract/fact.js'
import { readMarkdown } from '../../src/ingest/markdown.js'
import { readStatements } from '../../src/read/read-statements.js'

/** Facts of one type that a small policy gives, written in Markdown. */
export function factsOf<T extends FactType>(text: string, type: T): Fact<T>[] {
  const source = {
    location: 'policy.md',
    sha256: '',
    mediaType: 'text/markdown' as const,
    ...readMarkdown(text),
  }
  const facts = extractFacts(readStatements(buildDocument(source)))
  return facts.filter((fact): fact is Fact<T> => fact.type === type)
}

/** Values of the facts of one type that the text affirms. */
export function factsIn<T extends FactType>(text: string, type: T): Fact<T>['value'][] {
  return factsOf(text, type)
    .filter(({ polarity }) => polarity !== 'denied')
    .map(({ value }) => value)
}
