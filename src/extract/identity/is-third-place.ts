import type { Span } from '../../document/policy-document.js'
import type { Reading } from '../../read/read-statements.js'
import { statementAt } from '../statement-index.js'
import { isOthers } from './is-others.js'

/** Whether an address stands beside a named service or bank, under recipients, or under an authority's name. */
export function isThirdPlace(reading: Reading, at: Span): boolean {
  const statement = statementAt(reading.statements, at.start)
  if (!statement || isOthers(reading, at)) return true
  const before = reading.document.text.slice(Math.max(statement.start, at.start - 160), at.start)
  if (
    /(?<!\p{L})(?:банк|bank|хостинг|hosting|дата-центр|data cent(?:er|re)|сервер|server)[^.\n]*$/iu.test(
      before,
    )
  )
    return true
  const nearest = statement.topics[0]
  const service = reading.scan.first('service', { start: statement.start, end: at.start })
  return service !== undefined || nearest === 'recipients' || nearest === 'cookies' || nearest === 'transfer'
}
