import { expandTerm } from '../../language/phrases/term.js'
import type { RuleProblem } from './rule-problem.js'

/** Terms in bad notation, wherever a key "phrases" stands. A leading "!" (hides what it overlaps) is no part of a term. */
export function phraseProblems(value: unknown, path: readonly (string | number)[] = []): RuleProblem[] {
  if (typeof value !== 'object' || value === null) return []
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value)
  return entries.flatMap(([key, child]) => [
    ...(path.at(-2) === 'phrases' && typeof child === 'string' ? termProblem(child, [...path, key]) : []),
    ...phraseProblems(child, [...path, key]),
  ])
}

function termProblem(term: string, path: readonly (string | number)[]): RuleProblem[] {
  try {
    expandTerm(term.replace(/^!\s*/, ''))
    return []
  } catch (cause) {
    return [
      {
        path,
        seen: cause instanceof Error ? cause.message : String(cause),
        remedy:
          'Mend the term: words, (one|of these), [absent or not], begin*, =exact, and .. for up to three words',
      },
    ]
  }
}
