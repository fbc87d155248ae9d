import type { Reading } from '../../read/read-statements.js'
import type { Span } from '../../document/policy-document.js'
import type { Statement } from '../../read/statement.js'

/** Sentences after a statement on transfers that may say what they rest on. */
const reach = 2

/**
 * Safeguards of a transfer: from its statement, the list under it, the rest of its section where that is one on transfers,
 * else the sentences right after it.
 */
export function safeguardsOf(reading: Reading, statement: Statement): string[] {
  const { statements, document } = reading
  const section = document.clauses[statement.clause]!.section
  const isOnTransfers = statement.topics.includes('transfer')
  const found = new Set([...termsIn(reading, statement), ...termsInRow(reading, statement)])
  for (let at = statement.sentence + 1; at < statements.length; at++) {
    const next = statements[at]!
    const isListed = next.leadIn === statement.sentence
    if (document.clauses[next.clause]!.section !== section && !isListed) break
    if (!isListed && !isOnTransfers && at > statement.sentence + reach) break
    if (at > statement.sentence + longestSection) break
    for (const id of termsIn(reading, next)) if (isListed || isOnTransfers || isSure(id)) found.add(id)
  }
  return [...new Set([...found].map((id) => (id === toThis ? 'consent' : id)))]
}

/** Sentences of a section on transfers that are looked over. */
const longestSection = 30

/** What names a transfer's footing even in a sentence that does not speak of transfers. */
const isSure = (id: string): boolean => id !== 'consent' && id !== 'contract' && id !== 'treaty-or-law'

/** Consent to "this transfer", wherever it stands near. */
const toThis = 'consent to transfer'

/** Cells of a row before and behind one that are looked over. */
const longestRow = 12

/** In a table of recipients the mechanism stands in another cell of the row. */
function termsInRow(reading: Reading, { sentence, clause }: Statement): string[] {
  const { statements, document } = reading
  const cell = document.clauses[clause]!.cell
  if (!cell) return []
  return statements.slice(Math.max(0, sentence - longestRow), sentence + longestRow).flatMap((other) => {
    const place = document.clauses[other.clause]!.cell
    return place?.table === cell.table && place.row === cell.row ? termsIn(reading, other) : []
  })
}

/** Clauses named as such make "appropriate safeguards" beside them say nothing more. */
function termsIn({ scan, document }: Reading, within: Span): string[] {
  const found = scan.find('safeguard', within).map(({ id, start, end }) => {
    if (id === 'level') return 'adequacy'
    return id === 'consent' && /transfer|передач/iu.test(document.text.slice(start, end)) ? toThis : id
  })
  const isNamed = found.some((id) => id === 'scc' || id === 'bcr')
  const levels = scan.find('safeguard', within).filter(({ id }) => id === 'level').length
  const ids = [...new Set(isNamed && levels > 0 ? found.filter((id) => id !== 'adequacy') : found)]
  return ids.length > 1 ? ids.filter((id) => id !== 'other') : ids
}
