import type { Reading } from '../read/read-statements.js'
import type { Action, Statement } from '../read/statement.js'

/** What a statement's own words do, without the actions that it inherits from a lead-in. */
export const processingOf = ({ scan }: Reading, statement: Statement): Action[] =>
  scan.find('action', statement).map(({ id }) => id as Action)
