import type { CheckFunction } from './check-function.js'
import { allAre } from './functions/all-are.js'
import { forbidden } from './functions/forbidden.js'
import { required } from './functions/required.js'

/** The predicates that rules may name. */
export const functions: ReadonlyMap<string, CheckFunction> = new Map(
  [allAre, forbidden, required].map((one) => [one.name, one]),
)
