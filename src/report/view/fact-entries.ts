import type { Evidence, Fact, FactType } from '../../extract/fact.js'
import type { Messages } from '../messages.js'
import { factLabel } from '../words/fact-label.js'

/** Facts that say the same, as one line of the card. */
export interface FactEntry {
  readonly id: string
  readonly type: FactType
  readonly label: string
  /** Named where the text does not plainly affirm it. */
  readonly polarity?: string
  readonly facts: readonly Fact[]
  readonly evidence: readonly Evidence[]
}

/** Groups facts of one type, wording and polarity; ids "k1", "k2", … in order of first appearance. */
export function factEntries(facts: readonly Fact[], messages: Messages): readonly FactEntry[] {
  const groups = new Map<string, { readonly label: string; readonly facts: [Fact, ...Fact[]] }>()
  for (const fact of facts) {
    const label = factLabel(fact, messages)
    const key = JSON.stringify([fact.type, fact.polarity, label, distinguishing(fact)])
    const group = groups.get(key)
    if (group) group.facts.push(fact)
    else groups.set(key, { label, facts: [fact] })
  }
  return [...groups.values()].map((group, index) => {
    const [first] = group.facts
    return {
      id: `k${index + 1}`,
      type: first.type,
      label: group.label,
      ...(first.polarity === 'affirmed' || saysDenial(first)
        ? {}
        : { polarity: messages.label('polarity', first.polarity) }),
      facts: group.facts,
      evidence: group.facts.flatMap((fact) => fact.evidence),
    }
  })
}

/** Its label says already that it is denied. */
const saysDenial = (fact: Fact): boolean =>
  isType(fact, 'transfer') && fact.value.status === 'denied' && fact.polarity === 'denied'

/** What the label leaves out and the tables show. */
function distinguishing(fact: Fact): unknown {
  if (isType(fact, 'retention')) return fact.value.scope
  return isType(fact, 'operator') ? [fact.value.identifiers, fact.value.address] : undefined
}

/** Whether a fact is of a type, for the compiler too. */
export function isType<T extends FactType>(fact: Fact, type: T): fact is Fact<T> {
  return fact.type === type
}
