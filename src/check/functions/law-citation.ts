import type { CheckContext, CheckFunction } from '../check-function.js'

/** Fails where the governing law is named, and nowhere with its right number and date. */
export const lawCitation: CheckFunction = {
  name: 'law-citation',
  options: { type: 'object', additionalProperties: false },
  judge(_targets, { jurisdiction, factsOf, document }) {
    if (!jurisdiction) return []
    const governing = Object.entries(jurisdiction.laws).filter(([, law]) => law.governing)
    return governing.flatMap(([id, law]) => {
      const cited = factsOf('law').filter((fact) => fact.value.law === id && fact.polarity !== 'denied')
      if (cited.length === 0) return []
      const full = cited.some(
        ({ value }) => sameNumber(value.number, law.number) && (!law.date || value.date === law.date),
      )
      if (full) return []
      const right = [law.number && `№ ${law.number}`, law.date].filter(Boolean).join(', ')
      const stated = [...new Set(cited.flatMap(({ value }) => [value.number, value.date]))]
        .filter(Boolean)
        .join(', ')
      const wrong = cited.find(({ value }) => value.number && !sameNumber(value.number, law.number))
      const evidence = (wrong ?? cited[0]!).evidence.slice(0, 1)
      const title = law.title[document.language] ?? law.title.ru ?? law.title.en ?? id
      return [{ evidence, data: { law: title, right, stated: stated || '—' } }]
    })
  },
}

/** "94-V" with a Cyrillic В is another number; spaces and hyphens are not. */
function sameNumber(stated: string | undefined, right: string | undefined): boolean {
  if (!right) return true
  const bare = (text: string): string => text.replace(/[\s‑–-]/g, '').toLowerCase()
  return stated !== undefined && bare(stated) === bare(right)
}

/** Fails where none of the jurisdiction's governing laws is named. */
export const governingLaw: CheckFunction = {
  name: 'governing-law',
  options: { type: 'object', additionalProperties: false },
  judge(_targets, { jurisdiction, factsOf, document }: CheckContext) {
    if (!jurisdiction) return []
    const governing = Object.keys(jurisdiction.laws).filter((id) => jurisdiction.laws[id]!.governing)
    if (factsOf('law').some(({ value }) => governing.includes(value.law))) return []
    const law = jurisdiction.laws[governing[0] ?? '']
    const title = law?.title[document.language] ?? law?.title.ru ?? law?.title.en ?? ''
    return [
      {
        evidence: [],
        searched: { sections: document.sections.map(({ id }) => id), phrases: governing.length },
        data: { law: title },
      },
    ]
  },
}
