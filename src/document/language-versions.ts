import type { Language } from '../language/language.js'
import type { LanguageVersion, Span } from './policy-document.js'

/** A stretch in another language counts as a version of the policy from this share of the text on. */
const versionShare = 0.12

interface Run {
  language: Language
  start: number
  end: number
}

/** Tells apart the language versions in one document; a foreign name or heading is no version. */
export function findVersions(
  spans: readonly Span[],
  languages: readonly Language[],
  textLength: number,
): LanguageVersion[] {
  const runs: Run[] = []
  for (const [index, span] of spans.entries()) {
    const language = languages[index]!
    const last = runs.at(-1)
    if (last?.language === language) last.end = span.end
    else runs.push({ language, start: span.start, end: span.end })
  }
  const long = runs.filter((run) => run.end - run.start >= versionShare * textLength)
  if (long.length === 0) return [{ language: mainLanguage(spans, languages), start: 0, end: textLength }]
  const merged: Run[] = []
  for (const run of long) {
    const last = merged.at(-1)
    if (last?.language === run.language) last.end = run.end
    else merged.push({ ...run })
  }
  return merged.map((run, index) => ({
    language: run.language,
    start: index === 0 ? 0 : run.start,
    end: merged[index + 1]?.start ?? textLength,
  }))
}

/** The language that most of the text is written in. */
export function mainLanguage(spans: readonly Span[], languages: readonly Language[]): Language {
  const lengths = new Map<Language, number>()
  for (const [index, span] of spans.entries())
    lengths.set(languages[index]!, (lengths.get(languages[index]!) ?? 0) + span.end - span.start)
  return [...lengths].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'en'
}
