import type { Finding } from '../../check/finding.js'
import type { Messages } from '../messages.js'
import type { Tone } from './cut-runs.js'
import { families } from './number-findings.js'

export interface Segment {
  readonly tone: Tone
  readonly x: number
  readonly width: number
}

/** One family's findings: a stacked bar of 0–100 and its counts by tone. */
export interface FamilyRow {
  readonly label: string
  readonly segments: readonly Segment[]
  readonly counts: readonly { readonly tone: Tone; readonly count: number }[]
  readonly total: number
}

const tones: readonly Tone[] = ['high', 'medium', 'low', 'review']

/** Findings by family and severity, in the order that a policy is read in. */
export function familyChart(findings: readonly Finding[], messages: Messages): readonly FamilyRow[] {
  const byFamily = new Map<string, Map<Tone, number>>()
  for (const { family, outcome, severity } of findings) {
    const counts = byFamily.get(family) ?? new Map<Tone, number>()
    const tone = outcome === 'fail' ? severity : 'review'
    counts.set(tone, (counts.get(tone) ?? 0) + 1)
    byFamily.set(family, counts)
  }
  const rows = [...byFamily].sort((a, b) => placeOf(a[0]) - placeOf(b[0]))
  const most = rows.reduce((largest, [, counts]) => Math.max(largest, sum(counts)), 1)
  return rows.map(([family, counts]) => ({
    label: messages.label('family', family),
    segments: stack(counts, most),
    counts: tones.map((tone) => ({ tone, count: counts.get(tone) ?? 0 })),
    total: sum(counts),
  }))
}

function stack(counts: ReadonlyMap<Tone, number>, most: number): readonly Segment[] {
  let before = 0
  return tones.flatMap((tone) => {
    const count = counts.get(tone) ?? 0
    if (count === 0) return []
    const x = before
    before += count
    return [{ tone, x: percent(x, most), width: percent(count, most) }]
  })
}

const percent = (part: number, whole: number): number => Math.round((part / whole) * 10_000) / 100

const sum = (counts: ReadonlyMap<Tone, number>): number => [...counts.values()].reduce((a, b) => a + b, 0)

function placeOf(family: string): number {
  const place = families.indexOf(family)
  return place === -1 ? families.length : place
}
