import type { DurationMatch } from '../../language/durations.js'
import type { PhraseMatch } from '../../language/phrases/phrase-matcher.js'
import type { Reading } from '../../read/read-statements.js'
import type { Statement } from '../../read/statement.js'
import { isTied } from './bounds.js'
import type { Context } from './context.js'
import { roleOf } from './duration-role.js'
import type { Piece } from './piece.js'
import { regionsOf, type Region } from './regions.js'
import { idsOf, type Term } from './value.js'

/** "The maximum retention period is 3 years." */
const limits = { longest: 'maximum', shortest: 'minimum' } as const
const kinds = { exact: 'fixed', 'at-most': 'maximum', 'at-least': 'minimum' } as const

/** Terms of a piece that have a length: "3 years after the contract ends", "up to 6 months". */
export function durationTerms(
  piece: Piece,
  context: Context | undefined,
  leads: readonly Statement[],
  reading: Reading,
): Term[] {
  if (context === undefined && !piece.cues.some(({ id }) => id === 'destroy' || id === 'cease')) return []
  return regionsOf(piece)
    .filter((region) => roleOf(piece, region.duration, region, context, reading) !== 'deadline')
    .map((region) => {
      const triggers = piece.triggers.filter((trigger) => belongs(trigger, region, piece))
      return {
        kind: kindOf(region.duration, piece, leads, reading),
        duration: region.duration.iso,
        triggers: idsOf(triggers),
        at: { start: region.duration.start, end: region.duration.end },
        by: 'retention/duration',
        match: reading.document.text.slice(region.duration.start, region.duration.end),
      }
    })
}

function kindOf(
  duration: DurationMatch,
  piece: Piece,
  leads: readonly Statement[],
  { scan, document }: Reading,
): 'fixed' | 'maximum' | 'minimum' {
  const own = isDeniedExcess(duration, document.text, piece) ? 'maximum' : kinds[duration.bound]
  if (own !== 'fixed') return own
  const adjective = scan
    .find('term-limit', piece)
    .findLast(({ id, end }) => id in limits && end <= duration.start)
  if (adjective) return limits[adjective.id as keyof typeof limits]
  const lead = leads[0]
  if (!lead) return own
  const limit = scan.find('term-limit', lead).at(-1)
  const isLast = limit && /^\s*:?\s*$/.test(document.text.slice(limit.end, lead.end))
  if (!isLast) return own
  return limit.id in limits ? limits[limit.id as keyof typeof limits] : (limit.id as 'maximum' | 'minimum')
}

const excess = /(?:longer|more|дольше|более)(?: than)?\s*$/iu
const denial = /(?:^|\s)(?:no|not|nothing|never|ни|не)(?!\p{L})/iu

/** "No purpose will require us to keep it for longer than 12 months": the denial stands far from its number. */
function isDeniedExcess(duration: DurationMatch, text: string, piece: Piece): boolean {
  const before = text.slice(piece.start, duration.start)
  return duration.bound === 'at-least' && excess.test(before.slice(-20)) && denial.test(before)
}

/** These need no "until" or "after": "6 years (tax law)", "inactive accounts: 1 year". */
const untied = new Set(['law', 'purpose-achieved', 'last-activity'])

function belongs(trigger: PhraseMatch, region: Region, piece: Piece): boolean {
  if (trigger.start < region.start || trigger.end > region.end) return false
  return untied.has(trigger.id) || isTied(trigger, piece, 'any')
}
