import type { Clause } from '../../document/policy-document.js'
import type { Reading } from '../../read/read-statements.js'
import type { Statement } from '../../read/statement.js'

/** What stands over a statement: its lead-ins, nearest first, and the header of its table column. */
export interface Surroundings {
  leads(statement: Statement): readonly Statement[]
  columnHeader(statement: Statement): Clause | undefined
}

const maxLeads = 4

export function surroundingsOf({ document, statements }: Reading): Surroundings {
  const headers = new Map<string, Clause>()
  for (const clause of document.clauses)
    if (clause.cell?.row === 0) headers.set(`${clause.cell.table}:${clause.cell.column}`, clause)
  return {
    leads(statement) {
      const leads: Statement[] = []
      for (let at = statement.leadIn; at !== undefined && leads.length < maxLeads; at = leads.at(-1)!.leadIn)
        leads.push(statements[at]!)
      return leads
    },
    columnHeader(statement) {
      const cell = document.clauses[statement.clause]?.cell
      return cell && cell.row > 0 ? headers.get(`${cell.table}:${cell.column}`) : undefined
    },
  }
}
