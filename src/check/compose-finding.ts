import { createHash } from 'node:crypto'
import type { CheckContext, Verdict } from './check-function.js'
import { findArticle } from './find-article.js'
import { fillWording } from './fill-wording.js'
import type { Finding, Reference } from './finding.js'
import type { Jurisdiction, LawReference } from './jurisdiction.js'
import type { CheckRule, Nature } from './rule.js'

/** A verdict in the reader's language, with whose law it is and how sure that is. */
export function composeFinding(
  rule: CheckRule,
  verdict: Verdict,
  context: CheckContext,
  { language, jurisdictions }: { language: 'en' | 'ru' | 'kk'; jurisdictions: readonly Jurisdiction[] },
  jurisdiction: Jurisdiction | undefined,
): Finding {
  const law = jurisdiction?.checks[rule.id]
  const scope = rule.jurisdictions.includes('*') ? jurisdictions : jurisdiction ? [jurisdiction] : []
  const references = scope.flatMap((one) => resolve(one, one.checks[rule.id]?.references ?? []))
  const advice = fillWording(rule.advice[language], verdict.data, context)
  const clause = rule.clause && fillWording(rule.clause[context.document.language], verdict.data, context)
  return {
    id: rule.id,
    check: rule.id,
    family: rule.family,
    outcome: verdict.outcome ?? 'fail',
    severity: law?.severity ?? rule.severity,
    nature: provenNature(law?.nature ?? rule.nature, references),
    ...(jurisdiction && references.length > 0 && { jurisdiction: jurisdiction.code }),
    title: rule.title[language],
    message: fillWording(rule.message[language], verdict.data, context),
    advice: clause ? `${advice} «${clause}»` : advice,
    evidence: verdict.evidence,
    ...(verdict.searched && { searched: verdict.searched }),
    references,
    fingerprint: fingerprint(rule.id, jurisdiction?.code ?? '', verdict),
  }
}

/** Law is claimed only where a reference proves it (V, V+ or S). */
function provenNature(nature: Nature, references: readonly Reference[]): Nature {
  return nature === 'law' && !references.some((reference) => reference.confidence !== 'M')
    ? 'practice'
    : nature
}

function resolve(jurisdiction: Jurisdiction, references: readonly LawReference[]): Reference[] {
  return references.flatMap(({ law: id, article, confidence }) => {
    const law = jurisdiction.laws[id]
    if (!law) return []
    const anchor = article === undefined ? undefined : findArticle(law, article)?.anchor
    const url = anchor ? `${law.url}#${anchor}` : law.url
    return [{ law: id, ...(article !== undefined && { article }), url, edition: law.edition, confidence }]
  })
}

/** Survives moved text: made of what is quoted, never of where it stands. */
function fingerprint(check: string, jurisdiction: string, verdict: Verdict): string {
  const quotes = verdict.evidence.map(({ quote }) =>
    quote
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  )
  return createHash('sha256')
    .update([check, jurisdiction, ...quotes].join('\0'))
    .digest('hex')
    .slice(0, 32)
}
