import type { Span } from '../../document/policy-document.js'
import type { Reading } from '../../read/read-statements.js'
import type { Statement } from '../../read/statement.js'
import { isAbout } from '../statement-index.js'
import type { Piece } from '../retention/piece.js'

const deeds = new Set(['rectify', 'erase', 'restrict'])
/** Requests on data and their answers stand under these headings. */
const requestTopics = ['rights', 'requests', 'contacts', 'consent', 'retention'] as const

/**
 * What has to be done within a time limit, by its verb, else by what the sentence, its lead-in or heading speaks of.
 * Empty where it is no deadline of the operator towards the people whose data it holds.
 */
export function actionsOf(
  piece: Piece,
  within: Span,
  leads: readonly Statement[],
  { scan }: Reading,
): string[] {
  const matters = new Set(scan.find('deadline-matter', piece.statement).map(({ id }) => id))
  const acts = idsIn(piece, within)
  const whole = wholeMatter(matters, acts, piece)
  if (whole !== undefined) return whole
  const isTopical = isAbout(piece.statement, ...requestTopics)
  if (acts.length > 0)
    return isTopical || matters.has('request') || matters.has('data') ? foremost(acts, matters) : []
  const around = new Set(leads.flatMap((lead) => scan.find('deadline-matter', lead)).map(({ id }) => id))
  const leadActs = leads.flatMap((lead) => scan.find('deadline-action', lead)).map(({ id }) => id)
  if (leadActs.length > 0) return foremost([...new Set(leadActs)], new Set([...matters, ...around]))
  return isTopical ? byMatter(matters) : []
}

/** Acts in the part of the piece that the length belongs to; in all of it where that part has none. */
function idsIn(piece: Piece, { start, end }: Span): string[] {
  const near = piece.acts.filter((act) => act.start >= start && act.end <= end)
  return [...new Set((near.length > 0 ? near : piece.acts).map(({ id }) => id))]
}

/** Breaches, claims and changes of the policy have one action of their own, whatever the verb. */
function wholeMatter(
  matters: ReadonlySet<string>,
  acts: readonly string[],
  piece: Piece,
): string[] | undefined {
  const tells = acts.some((id) => id === 'notify-subject' || id === 'respond')
  if (matters.has('breach') && (tells || acts.length === 0)) return ['notify-breach']
  if (matters.has('claim')) return ['claim']
  const isChange = matters.has('change') || piece.statement.topics.includes('changes')
  if (isChange && (acts.includes('notify-subject') || acts.length === 0))
    return matters.has('change') || acts.length > 0 ? ['notify-change'] : []
  return matters.has('authority') && !acts.some((id) => deeds.has(id)) ? [] : undefined
}

/**
 * Telling people of what was done comes with the doing, and ending the processing comes with erasure: of those the
 * length binds the deed itself.
 */
function foremost(acts: readonly string[], matters: ReadonlySet<string>): string[] {
  const done = acts.filter((id) => deeds.has(id))
  if (done.length > 0) return done.includes('erase') ? done.filter((id) => id !== 'restrict') : done
  if (acts.includes('respond')) return handled(matters)
  return acts.includes('notify-subject') ? ['notify-subject'] : []
}

/** "Deletion requests are handled within 30 days" is on deletion, "we respond to requests to delete" is not told apart. */
function handled(matters: ReadonlySet<string>): string[] {
  return matters.has('restrict') && !matters.has('data') ? ['restrict'] : ['respond']
}

function byMatter(matters: ReadonlySet<string>): string[] {
  for (const id of ['erase', 'rectify', 'restrict']) if (matters.has(id)) return [id]
  return matters.has('request') ? ['respond'] : []
}
