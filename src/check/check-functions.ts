import type { CheckFunction } from './check-function.js'
import { allAre } from './functions/all-are.js'
import { danglingReference } from './functions/dangling-reference.js'
import { duplicateClause } from './functions/duplicate-clause.js'
import { forbidden } from './functions/forbidden.js'
import { mixedAlphabet } from './functions/mixed-alphabet.js'
import { numbering } from './functions/numbering.js'
import { placeholder } from './functions/placeholder.js'
import { required } from './functions/required.js'

const all: readonly CheckFunction[] = [
  allAre,
  danglingReference,
  duplicateClause,
  forbidden,
  mixedAlphabet,
  numbering,
  placeholder,
  required,
]

/** The predicates that rules may name. */
export const functions: ReadonlyMap<string, CheckFunction> = new Map(all.map((one) => [one.name, one]))
