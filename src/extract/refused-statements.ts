import type { Reading } from '../read/read-statements.js'

const no = /^(?:no|нет|жоқ|не собираем|not collected)[.!]?$/i
const endsInNo = /(?:^|[\s:–—-])no\.?$/i
const collectedNo = /\bcollected\??\s*[:–—-]\s*no\b/i

/**
 * Statements that a form answers with "no": a row of a table with a cell "NO", a section headed
 * "Biometric information – NO", an entry that "Collected: No" closes. Privacy laws of US states ask for such forms.
 */
export function refusedStatements(reading: Reading): ReadonlySet<number> {
  const { document, statements } = reading
  const { clauses, text } = document
  const rows = new Set<string>()
  for (const { cell, start, end } of clauses)
    if (cell && end - start < 20 && no.test(text.slice(start, end).trim()))
      rows.add(`${cell.table}:${cell.row}`)
  const headed = firstClausesUnderNo(reading)
  const refused = new Set<number>()
  for (const [index, { clause, start, end }] of statements.entries()) {
    const { cell, section } = clauses[clause]!
    const isHeaded = clause === headed.get(section)
    if (isHeaded || (cell && rows.has(`${cell.table}:${cell.row}`))) refused.add(index)
    if (!collectedNo.test(text.slice(Math.max(start, end - 40), end))) continue
    refused.add(index)
    for (let before = index - 1; before >= 0 && statements[before]!.clause >= clause - 1; before--)
      refused.add(before)
  }
  return refused
}

/** By section, the clause right under a heading that ends in "no". */
function firstClausesUnderNo({ document: { clauses, sections } }: Reading): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  for (const [index, { kind, section }] of clauses.entries())
    if (
      kind !== 'heading' &&
      !found.has(section) &&
      endsInNo.test(sections[section]?.heading.slice(-8) ?? '')
    )
      found.set(section, index)
  return found
}
