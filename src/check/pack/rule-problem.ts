import { PolicyproofError } from '../../error.js'
import type { YamlFile } from '../../yaml.js'

/** One thing that is wrong in a data file. `seen` and `remedy` read as parts of a sentence, with no full stop. */
export interface RuleProblem {
  readonly path: readonly (string | number)[]
  readonly seen: string
  readonly remedy: string
}

/** A path as a person would name it: `checks.law-missing.references[0]`. */
export function namePath(path: readonly (string | number)[]): string {
  return path.reduce<string>(
    (name, step) => (typeof step === 'number' ? `${name}[${step}]` : name === '' ? step : `${name}.${step}`),
    '',
  )
}

/**
 * Throws what stands first in the file, and says how many more there are.
 * @throws PolicyproofError `invalid-rule` with file, line and remedy, if there is any problem.
 */
export function refuseProblems(yaml: YamlFile, file: string, problems: readonly RuleProblem[]): void {
  const placed = problems
    .map((problem) => ({ ...problem, line: yaml.lineOf(problem.path) }))
    .sort((a, b) => a.line - b.line)
  const [first] = placed
  if (!first) return
  const more = placed.length - 1
  throw new PolicyproofError('invalid-rule', {
    what: `Could not use ${file}`,
    seen: `line ${first.line}: ${first.seen}${more === 0 ? '' : `, and ${more} more like it`}`,
    try: first.remedy,
  })
}
