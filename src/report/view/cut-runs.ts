import type { Span } from '../../document/policy-document.js'
import type { Severity } from '../../check/rule.js'
import type { Mark } from './marks.js'

/** How strongly a passage is marked: by the gravest finding on it, else as a fact. */
export type Tone = Severity | 'review' | 'fact'

const tones: readonly Tone[] = ['high', 'medium', 'low', 'review', 'fact']

/** A stretch of text that is marked alike. */
export interface Run {
  readonly text: string
  readonly tone?: Tone
  /** Marks that begin and that end with this run. */
  readonly begins: readonly Mark[]
  readonly ends: readonly Mark[]
}

/** The tone of a mark on its own. */
export function toneOf(mark: Mark): Tone {
  const present = new Set(
    mark.findings.map(({ finding }) => (finding.outcome === 'fail' ? finding.severity : 'review')),
  )
  return tones.find((tone) => tone !== 'fact' && present.has(tone)) ?? 'fact'
}

/**
 * Cuts clauses where marks begin or end; marks may overlap. One sweep over text and marks.
 * @param spans clauses in order, without overlaps; marks begin and end inside of them
 * @returns the runs of each clause
 */
export function cutRuns(text: string, spans: readonly Span[], marks: readonly Mark[]): Run[][] {
  const toneOfMark = new Map(marks.map((mark) => [mark, toneOf(mark)]))
  const byEnd = [...marks].sort((a, b) => a.end - b.end || b.start - a.start)
  const open = new Map<Tone, number>()
  const count = (mark: Mark, change: number): void => {
    const tone = toneOfMark.get(mark)!
    open.set(tone, (open.get(tone) ?? 0) + change)
  }
  let begun = 0
  let ended = 0
  return spans.map((span) => {
    const runs: Run[] = []
    let at = span.start
    while (at < span.end) {
      const begins = takeWhile(marks, begun, (mark) => mark.start <= at)
      begun += begins.length
      for (const mark of begins) count(mark, 1)
      const tone = tones.find((each) => (open.get(each) ?? 0) > 0)
      const stop = Math.min(span.end, marks[begun]?.start ?? span.end, byEnd[ended]?.end ?? span.end)
      const ends = takeWhile(byEnd, ended, (mark) => mark.end <= stop)
      ended += ends.length
      for (const mark of ends) count(mark, -1)
      runs.push({ text: text.slice(at, stop), ...(tone ? { tone } : {}), begins, ends })
      at = stop
    }
    return runs
  })
}

function takeWhile<T>(list: readonly T[], from: number, holds: (item: T) => boolean): readonly T[] {
  let to = from
  while (to < list.length && holds(list[to]!)) to++
  return to === from ? [] : list.slice(from, to)
}
