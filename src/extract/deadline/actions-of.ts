import type { Span } from '../../document/policy-document.js'
import type { Reading } from '../../read/read-statements.js'
import { isAbout } from '../statement-index.js'
import type { Piece } from '../retention/piece.js'

const deeds = new Set(['rectify', 'erase', 'restrict', 'block'])
/** What shows that a sentence is on data, requests or the rights to them. */
const objects = ['data', 'request', 'erase', 'rectify', 'restrict', 'block']
/** Requests on data and their answers stand under these headings. */
const requestTopics = ['rights', 'requests', 'contacts', 'consent', 'retention'] as const

/**
 * What has to be done within a time limit, by its verb, else by what the sentence, its heading or `over` (lead-ins,
 * the header of its column) speaks of.
 * Empty where it is no deadline of the operator towards the people whose data it holds.
 */
export function actionsOf(piece: Piece, within: Span, over: readonly Span[], { scan }: Reading): string[] {
  const matters = idsOf(scan.find('deadline-matter', piece.statement))
  const acts = actsIn(piece, within)
  const whole = wholeMatter(matters, acts, piece)
  if (whole !== undefined) return whole
  const isTopical = isAbout(piece.statement, ...requestTopics)
  const own = idsOf(scan.find('deadline-matter', piece))
  if (acts.size > 0) {
    const isOnData =
      isTopical ||
      acts.has('respond') ||
      acts.has('restrict') ||
      acts.has('block') ||
      objects.some((id) => matters.has(id))
    return isOnData ? foremost(acts, own) : []
  }
  const leadActs = idsOf(over.flatMap((lead) => scan.find('deadline-action', lead)))
  if (leadActs.size > 0) return foremost(leadActs, own)
  const above = idsOf(over.flatMap((lead) => scan.find('deadline-matter', lead)))
  return byMatter(isTopical ? new Set([...matters, ...above]) : above)
}

const idsOf = (matches: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(matches.map(({ id }) => id))

/** Acts in the part of the piece that the length belongs to; in all of it where that part has none. */
function actsIn(piece: Piece, { start, end }: Span): ReadonlySet<string> {
  const near = piece.acts.filter((act) => act.start >= start && act.end <= end)
  return idsOf(near.length > 0 ? near : piece.acts)
}

/** Breaches, claims and changes of the policy have one action of their own, whatever the verb. */
function wholeMatter(
  matters: ReadonlySet<string>,
  acts: ReadonlySet<string>,
  piece: Piece,
): string[] | undefined {
  const tells = acts.has('notify-subject') || acts.has('respond')
  if (matters.has('breach') && (tells || acts.size === 0)) return ['notify-breach']
  if (matters.has('claim')) return acts.size === 0 && piece.statement.actor === 'subject' ? [] : ['claim']
  const isChange = matters.has('change') || piece.statement.topics.includes('changes')
  if (isChange && (acts.has('notify-subject') || acts.size === 0))
    return matters.has('change') || acts.size > 0 ? ['notify-change'] : []
  return matters.has('authority') && ![...acts].some((id) => deeds.has(id)) ? [] : undefined
}

/**
 * Telling people of what was done comes with the doing, and ending the processing comes with erasure: of those the
 * length binds the deed itself.
 */
function foremost(acts: ReadonlySet<string>, own: ReadonlySet<string>): string[] {
  const done = [...acts].filter((id) => deeds.has(id))
  if (done.length > 0) return named(done.includes('erase') ? done.filter((id) => id !== 'restrict') : done)
  if (acts.has('respond')) return ['respond']
  if (acts.has('handle')) return handled(own)
  return acts.has('notify-subject') ? ['notify-subject'] : []
}

/** A block is a restriction. */
const named = (deeds: readonly string[]): string[] => [
  ...new Set(deeds.map((id) => (id === 'block' ? 'restrict' : id))),
]

/** "Deletion requests are handled within 30 days" is on deletion; requests of several kinds are answered. */
function handled(own: ReadonlySet<string>): string[] {
  const asked = [...deeds].filter((id) => own.has(id))
  return asked.length === 1 ? named(asked) : ['respond']
}

function byMatter(matters: ReadonlySet<string>): string[] {
  if (matters.has('erase') && matters.has('block')) return ['erase', 'restrict']
  for (const id of ['erase', 'rectify', 'restrict', 'block']) if (matters.has(id)) return named([id])
  return matters.has('request') ? ['respond'] : []
}
