import type { Span } from '../document/policy-document.js'
import type { Action, Polarity, Statement } from './statement.js'
import type { Scan } from './scan.js'

/** What a sentence denies, excepts and makes conditional; every span lies inside the sentence. */
export interface PolarityReading {
  readonly negated: readonly Span[]
  readonly exceptions: readonly Span[]
  readonly conditions: readonly Span[]
  readonly deniedActions: readonly Action[]
}

/** Reads negation with its scope. Exceptions are taken off first; "but" ends a scope. */
export function readPolarity(sentence: Span, scan: Scan): PolarityReading {
  const contrasts = scan.find('contrast', sentence)
  const negations = scan.find('negation', sentence)
  const exceptions = [
    ...scan.find('exception', sentence).map((cue) => exceptionAfter(cue, sentence, negations[0]?.start)),
    ...scan.find('exception-before', sentence).map((cue) => ({ start: sentence.start, end: cue.end })),
  ]
  const negated = negations
    .filter((cue) => !exceptions.some((exception) => covers(exception, cue)))
    .flatMap((cue) => subtract(scopeAround(cue, sentence, contrasts), exceptions))
  const conditions = scan.find('condition', sentence).map(({ start, end }) => ({ start, end }))
  const deniedActions = [...new Set(negations.map((cue) => cue.id).filter((id) => id !== 'any'))] as Action[]
  return { negated, exceptions, conditions, deniedActions }
}

/** An exception reaches to the end of its sentence, or, where it opens the sentence, to what is denied. */
function exceptionAfter(cue: Span, sentence: Span, denial: number | undefined): Span {
  const opens = denial !== undefined && cue.start < denial && cue.start - sentence.start < 24
  return { start: cue.start, end: opens ? denial : sentence.end }
}

/** A cue that reaches over a "but" («не собираем, но сохраняем») denies what stands before it. */
function scopeAround(match: Span, sentence: Span, contrasts: readonly Span[]): Span {
  const inside = contrasts.find((contrast) => contrast.start > match.start && contrast.end <= match.end)
  const cue = { start: match.start, end: inside?.start ?? match.end }
  const before = contrasts.filter((contrast) => contrast.end <= cue.start).at(-1)
  const after = contrasts.find((contrast) => contrast.start >= cue.end)
  return { start: before?.end ?? sentence.start, end: after?.start ?? sentence.end }
}

function subtract(span: Span, holes: readonly Span[]): Span[] {
  let rest = [span]
  for (const hole of holes)
    rest = rest.flatMap((piece) =>
      hole.end <= piece.start || hole.start >= piece.end
        ? [piece]
        : [
            { start: piece.start, end: Math.max(piece.start, hole.start) },
            { start: Math.min(piece.end, hole.end), end: piece.end },
          ].filter(({ start, end }) => end > start),
    )
  return rest
}

export const covers = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

/** The polarity of something named at a place in a statement. What an exception names is the other way round. */
export function polarityAt(statement: Statement, at: Span): Polarity {
  const denies = statement.negated.length > 0
  if (statement.exceptions.some((exception) => covers(exception, at)))
    return denies ? 'conditional' : 'denied'
  if (statement.negated.some((scope) => covers(scope, at))) return 'denied'
  return 'affirmed'
}
