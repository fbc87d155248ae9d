import { describe, expect, it } from 'vitest'
import type { Clause } from '../../src/document/policy-document.js'
import { clauseIndexAt } from '../../src/report/view/clause-index.js'
import { cutRuns } from '../../src/report/view/cut-runs.js'
import type { FactEntry } from '../../src/report/view/fact-entries.js'
import { placeMarks } from '../../src/report/view/marks.js'

const text = 'abcdefghij\nklmnopqrst'

const clause = (start: number, end: number): Clause => ({
  kind: 'paragraph',
  language: 'en',
  section: 0,
  start,
  end,
})

const clauses = [clause(0, 10), clause(11, 21)]

const entry = (id: string, ...spans: readonly (readonly [number, number])[]): FactEntry => ({
  id,
  type: 'purpose',
  label: id,
  facts: [],
  evidence: spans.map(([start, end]) => ({ start, end, quote: text.slice(start, end) })),
})

/** "[ab](1)cd" is "ab" marked, mark 1 ending there. */
function drawn(entries: readonly FactEntry[]): readonly string[] {
  const { list } = placeMarks(clauses, [], entries)
  return cutRuns(text, clauses, list).map((runs) =>
    runs
      .map(
        (run) =>
          (run.tone ? `[${run.text}]` : run.text) + run.ends.map((mark) => `(${mark.number})`).join(''),
      )
      .join(''),
  )
}

describe('cutting the text at marks', () => {
  it.each<readonly [string, readonly FactEntry[], readonly string[]]>([
    ['no marks', [], ['abcdefghij', 'klmnopqrst']],
    ['a mark inside', [entry('a', [2, 4])], ['ab[cd](1)efghij', 'klmnopqrst']],
    ['a whole clause', [entry('a', [0, 10])], ['[abcdefghij](1)', 'klmnopqrst']],
    ['two apart', [entry('a', [0, 2]), entry('b', [4, 6])], ['[ab](1)cd[ef](2)ghij', 'klmnopqrst']],
    ['two that touch', [entry('a', [0, 2]), entry('b', [2, 4])], ['[ab](1)[cd](2)efghij', 'klmnopqrst']],
    [
      'one within another',
      [entry('a', [0, 6]), entry('b', [2, 4])],
      ['[ab][cd](2)[ef](1)ghij', 'klmnopqrst'],
    ],
    ['two that overlap', [entry('a', [0, 4]), entry('b', [2, 6])], ['[ab][cd](1)[ef](2)ghij', 'klmnopqrst']],
    [
      'two that start together',
      [entry('a', [0, 2]), entry('b', [0, 4])],
      ['[ab](2)[cd](1)efghij', 'klmnopqrst'],
    ],
    ['two on one passage', [entry('a', [0, 2]), entry('b', [0, 2])], ['[ab](1)cdefghij', 'klmnopqrst']],
    ['one across clauses', [entry('a', [8, 13])], ['abcdefgh[ij]', '[kl](1)mnopqrst']],
    [
      'ends between clauses',
      [entry('a', [8, 11]), entry('b', [10, 13])],
      ['abcdefgh[ij](1)', '[kl](2)mnopqrst'],
    ],
    ['outside of the text', [entry('a', [30, 40]), entry('b', [10, 11])], ['abcdefghij', 'klmnopqrst']],
  ])('%s', (_, entries, expected) => {
    expect(drawn(entries)).toEqual(expected)
  })

  it('loses no letter, wherever marks lie', () => {
    for (let start = 0; start < text.length; start++)
      for (let end = start + 1; end <= text.length; end++) {
        const { list } = placeMarks(
          clauses,
          [],
          [entry('a', [start, end]), entry('b', [3, 14]), entry('c', [end, end + 4])],
        )
        const runs = cutRuns(text, clauses, list)
        expect(runs.map((each) => each.map((run) => run.text).join(''))).toEqual(['abcdefghij', 'klmnopqrst'])
        expect(runs.flat().flatMap((run) => run.ends).length).toBe(list.length)
        expect(runs.flat().flatMap((run) => run.begins).length).toBe(list.length)
      }
  })

  it('takes time in proportion to marks that all overlap', () => {
    const long = 'x'.repeat(40_000)
    const spans = [clause(0, long.length)]
    const many = Array.from({ length: 20_000 }, (_, index) => entry(String(index), [index, index + 20_000]))
    const started = performance.now()
    const { list } = placeMarks(spans, [], many)
    const runs = cutRuns(long, spans, list)
    expect(runs[0]!.length).toBeGreaterThan(20_000)
    expect(performance.now() - started).toBeLessThan(2_000)
  })
})

describe('clauseIndexAt', () => {
  it.each([
    [-1, -1],
    [0, 0],
    [10, 0],
    [11, 1],
    [99, 1],
  ])('offset %i is in %i', (offset, expected) => {
    expect(clauseIndexAt(clauses, offset)).toBe(expected)
  })
})
