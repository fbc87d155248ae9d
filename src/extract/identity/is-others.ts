import type { Span } from '../../document/policy-document.js'
import type { Reading } from '../../read/read-statements.js'
import { statementAt } from '../statement-index.js'

const authority =
  /(?<!\p{L})ICO(?!\p{L})|information commissioner|роскомнадзор|attorney general|assistance unit|department of|supervisory authority|data protection (?:authority|commission|agency)|уполномоченн\p{L}{2,3} орган|уәкілетті орган|министерств|министрлі/iu
/** A reader's way up: this many short lines above belong to the same block of contacts. */
const linesAbove = 6
const shortLine = 90
/** A line of an address block holds the contact with nothing but its label before it. */
const labelOnly = /^(?:[\p{L} -]{0,24}[:：])?\s*$/u

/** A supervisory authority's contact stands in the policy too: in its sentence, or in the short lines under its name. */
export function isOthers({ document, statements }: Reading, at: Span): boolean {
  const statement = statementAt(statements, at.start)
  if (!statement) return false
  if (authority.test(document.text.slice(statement.start, at.end))) return true
  if (!labelOnly.test(document.text.slice(statement.start, at.start))) return false
  for (let index = statement.clause - 1, lines = 0; index >= 0 && lines < linesAbove; index--, lines++) {
    const { start, end, kind } = document.clauses[index]!
    if (end - start > shortLine) return false
    if (authority.test(document.text.slice(start, end))) return true
    if (kind === 'heading') return false
  }
  return false
}
