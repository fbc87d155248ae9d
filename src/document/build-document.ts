import type { Source } from '../ingest/source.js'
import { detectLanguage } from '../language/detect-language.js'
import type { Language } from '../language/language.js'
import { splitSentences } from '../language/sentences.js'
import { citeClauses } from './citations.js'
import { composeText, type ComposedText } from './compose-text.js'
import { findVersions, mainLanguage } from './language-versions.js'
import { findLeadIns } from './lead-in.js'
import type { Clause, PolicyDocument, Sentence } from './policy-document.js'
import { buildSections, type SectionTree } from './sections.js'

/** Source blocks → the document whose `text` every later offset counts in. Pure; linear in the text. */
export function buildDocument(source: Source): PolicyDocument {
  const { blocks } = source
  const composed = composeText(blocks)
  const prior = detectLanguage(composed.text)
  const languages = blocks.map((block) => detectLanguage(block.text, prior))
  const sections = buildSections(blocks, composed.spans, composed.text.length)
  const clauses = buildClauses(source, composed, languages, sections)
  return {
    source: {
      location: source.location,
      mediaType: source.mediaType,
      sha256: source.sha256,
      ...(source.charset && { charset: source.charset }),
    },
    title: titleOf(source, sections),
    language: mainLanguage(composed.spans, languages),
    versions: findVersions(composed.spans, languages, composed.text.length),
    text: composed.text,
    sections: sections.sections,
    clauses,
    sentences: clauses.flatMap((clause, index) => sentencesOf(composed.text, clause, index)),
    links: composed.links,
    notes: source.notes,
  }
}

function buildClauses(
  { blocks }: Source,
  { spans }: ComposedText,
  languages: readonly Language[],
  sections: SectionTree,
): Clause[] {
  const leadIns = findLeadIns(blocks)
  const citations = citeClauses(blocks)
  return blocks.map((block, index) => {
    const citation = citations[index]
    const leadIn = leadIns[index]!
    return {
      kind: block.kind,
      language: languages[index]!,
      start: spans[index]!.start,
      end: spans[index]!.end,
      section: sections.of[index]!,
      ...(block.level !== undefined && { level: block.level }),
      ...(citation !== undefined && { clause: citation }),
      ...(leadIn >= 0 && { leadIn }),
      ...(block.cell && { cell: block.cell }),
      ...(block.page !== undefined && { page: block.page }),
    }
  })
}

function sentencesOf(text: string, clause: Clause, index: number): Sentence[] {
  return splitSentences(text, clause.language, clause.start, clause.end).map(({ start, end }) => ({
    start,
    end,
    clause: index,
  }))
}

function titleOf(source: Source, { sections }: SectionTree): string {
  const first = source.blocks.find((block) => block.kind === 'heading') ?? source.blocks[0]
  return (
    source.title ??
    sections.find((section) => section.heading !== '')?.heading ??
    first?.text.slice(0, 200) ??
    ''
  )
}
