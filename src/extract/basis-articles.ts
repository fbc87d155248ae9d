/** Grounds of processing by the point of a law's article that lays them down, as citations write it: "6(1)(f)". */
const gdpr: Readonly<Record<string, string>> = {
  a: 'consent',
  b: 'contract',
  c: 'legal-obligation',
  d: 'vital-interest',
  e: 'public-task',
  f: 'legitimate-interest',
}
/** Points of part 1 of article 6 of 152-FZ; those left out are grounds of no id. */
const russian: Readonly<Record<string, string>> = {
  1: 'consent',
  2: 'legal-obligation',
  3: 'legal-obligation',
  4: 'public-task',
  5: 'contract',
  6: 'vital-interest',
  7: 'legitimate-interest',
  11: 'legal-obligation',
}

export interface ArticleBasis {
  readonly basis: string
  readonly law: 'EU-GDPR' | 'RU-152-FZ'
}

/** The ground that an article stands for: "6(1)(f)" of the GDPR, "6(1)(5)" of 152-FZ. UK-GDPR shares the GDPR's letters. */
export function basisOfArticle(article: string): ArticleBasis | undefined {
  const point = /^6\(1\)\(([a-f]|\d{1,2})\)$/iu.exec(article)?.[1]?.toLowerCase()
  if (point === undefined) return undefined
  const european = gdpr[point]
  if (european) return { basis: european, law: 'EU-GDPR' }
  const basis = russian[point]
  return basis ? { basis, law: 'RU-152-FZ' } : undefined
}
