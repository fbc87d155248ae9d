import type { Span } from '../../document/policy-document.js'
import type { DurationMatch } from '../../language/durations.js'
import type { Piece } from './piece.js'

/** A length of time with the part of its piece that belongs to it. */
export interface Region extends Span {
  readonly duration: DurationMatch
}

const divider = /[,;()]|\s(?:и|а|или|and|or|but|және|немесе)\s/gu

/** Parts a piece among its lengths of time: each reaches to the last comma or "and" before the next. */
export function regionsOf(piece: Piece): Region[] {
  const durations = distinct(piece.durations)
  const cuts = durations.slice(1).map((next, index) => {
    const from = durations[index]!.end - piece.start
    const between = piece.text.slice(from, next.start - piece.start)
    const last = [...between.matchAll(divider)].at(-1)
    return last ? piece.start + from + last.index : next.start
  })
  return durations.map((duration, index) => ({
    duration,
    start: index === 0 ? piece.start : cuts[index - 1]!,
    end: cuts[index] ?? piece.end,
  }))
}

/** "12 months (1 year)" says it twice. */
function distinct(durations: readonly DurationMatch[]): DurationMatch[] {
  return durations.filter(
    (one, index) => !durations.slice(0, index).some((known) => months(known.iso) === months(one.iso)),
  )
}

function months(iso: string): string {
  const years = /^P(\d+)Y$/.exec(iso)?.[1]
  return years === undefined ? iso : `P${Number(years) * 12}M`
}
