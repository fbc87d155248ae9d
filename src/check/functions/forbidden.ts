import type { CheckFunction, Target, Verdict } from '../check-function.js'

/** Fails on what was found: one finding for all of it, or one each. `{term}` is what was found first. */
export const forbidden: CheckFunction = {
  name: 'forbidden',
  options: { type: 'object', properties: { each: { type: 'boolean' } }, additionalProperties: false },
  judge(targets, _context, options) {
    if (targets.length === 0) return []
    return options['each'] === true ? targets.map((target) => verdict([target])) : [verdict(targets)]
  },
}

function verdict(targets: readonly Target[]): Verdict {
  const evidence = [
    ...new Map(targets.flatMap((t) => t.evidence).map((e) => [`${e.start}:${e.end}`, e])).values(),
  ]
  const term = targets[0]?.term ?? evidence[0]?.quote ?? ''
  return { evidence, data: { term, count: String(targets.length) } }
}
