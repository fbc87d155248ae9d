import type { FactType } from '../../extract/fact.js'
import type { Messages } from '../messages.js'
import { isType, type FactEntry } from './fact-entries.js'
import type { Marks } from './marks.js'
import { markLinks, type MarkLink } from './quote-view.js'

export interface EntryView {
  readonly id: string
  readonly label: string
  readonly polarity?: string
  /** Numbers and address of an operator, each in words. */
  readonly details: readonly string[]
  readonly marks: readonly MarkLink[]
}

export interface CardRow {
  readonly label: string
  readonly entries: readonly EntryView[]
}

/** One question of the card ("What data") with what the policy answers. */
export interface CardGroup {
  readonly id: string
  readonly label: string
  readonly rows: readonly CardRow[]
  /** Which of the report's tables answers the question instead of rows. */
  readonly table?: { readonly retention?: true; readonly recipients?: true }
}

const tables: Readonly<Record<string, NonNullable<CardGroup['table']>>> = {
  long: { retention: true },
  whom: { recipients: true },
}

/** Questions in the order that a reader asks them; retention terms and recipients have tables of their own. */
const questions: readonly (readonly [id: string, types: readonly FactType[]])[] = [
  ['who', ['operator', 'contact', 'website']],
  ['what', ['data-category', 'data-source', 'minimum-age']],
  ['why', ['purpose', 'legal-basis', 'mandatory-provision', 'automated-decision', 'consent-mechanism']],
  ['long', []],
  ['whom', []],
  ['where', ['transfer', 'storage-location']],
  ['rights', ['right', 'deadline']],
  ['protection', ['security-measure', 'cookie']],
  ['document', ['law', 'date', 'defined-term']],
]

/** The facts as answers to questions; a question without an answer says so by having no rows. */
export function factCard(
  entries: readonly FactEntry[],
  marks: Marks,
  messages: Messages,
): readonly CardGroup[] {
  const byType = groupByType(entries)
  return questions.map(([id, types]) => ({
    id,
    label: messages.label('question', id),
    ...(tables[id] ? { table: tables[id] } : {}),
    rows: types.flatMap((type) => {
      const found = byType.get(type)
      if (!found) return []
      return [
        {
          label: messages.label('factType', type),
          entries: found.map((entry) => entryView(entry, marks, messages)),
        },
      ]
    }),
  }))
}

function groupByType(entries: readonly FactEntry[]): ReadonlyMap<FactType, readonly FactEntry[]> {
  const groups = new Map<FactType, FactEntry[]>()
  for (const entry of entries) {
    const group = groups.get(entry.type)
    if (group) group.push(entry)
    else groups.set(entry.type, [entry])
  }
  return groups
}

function entryView(entry: FactEntry, marks: Marks, messages: Messages): EntryView {
  return {
    id: entry.id,
    label: entry.label,
    ...(entry.polarity === undefined ? {} : { polarity: entry.polarity }),
    details: operatorDetails(entry, messages),
    marks: markLinks(entry.evidence, marks),
  }
}

function operatorDetails(entry: FactEntry, messages: Messages): readonly string[] {
  const [fact] = entry.facts
  if (!fact || !isType(fact, 'operator')) return []
  const { identifiers, address } = fact.value
  const numbers = identifiers.map(({ scheme, label, value, valid }) =>
    messages.text(valid ? 'fact.identifier' : 'fact.identifierInvalid', {
      scheme: label ?? messages.label('scheme', scheme),
      value,
    }),
  )
  return address === undefined ? numbers : [...numbers, address]
}
