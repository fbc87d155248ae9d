import type { Fact, FactValues } from '../extract/fact.js'

/** How expectations in `corpus/` write a fact: its type, then its value in a few words; "not" before what is denied. */
export function factKey(fact: Fact): string {
  const denied = fact.polarity === 'denied' ? 'not ' : ''
  return `${denied}${fact.type} ${describe(fact)}`.trim()
}

/** An operator is several expectations: its name and each of its numbers. */
export function factKeys(facts: readonly Fact[]): string[] {
  const keys = facts.flatMap((fact) =>
    fact.type === 'operator' ? operatorKeys(fact.value as FactValues['operator']) : [factKey(fact)],
  )
  return [...new Set(keys)].sort()
}

function operatorKeys(value: FactValues['operator']): string[] {
  return [
    ...(value.name ? [`operator ${value.nameKind} ${value.name}`] : []),
    ...value.identifiers.map(
      ({ scheme, value: number, valid }) => `identifier ${scheme} ${number}${valid ? '' : ' invalid'}`,
    ),
  ]
}

function describe({ type, value }: Fact): string {
  switch (type) {
    case 'retention': {
      const { kind, duration, triggers } = value as FactValues['retention']
      return [kind, duration, ...[...triggers].sort()].filter(Boolean).join(' ')
    }
    case 'deadline': {
      const { action, duration, workingDays } = value as FactValues['deadline']
      return [action, duration, workingDays && 'working'].filter(Boolean).join(' ')
    }
    case 'transfer': {
      const { status, countries, safeguards } = value as FactValues['transfer']
      return [status, ...[...countries].sort(), ...[...safeguards].sort()].join(' ')
    }
    case 'law': {
      const { law, article } = value as FactValues['law']
      return [law, article].filter(Boolean).join(' ')
    }
    case 'contact': {
      const { kind, value: text } = value as FactValues['contact']
      return `${kind} ${text}`
    }
    case 'recipient': {
      const { category, name } = value as FactValues['recipient']
      return [category, name].filter(Boolean).join(' ')
    }
    case 'date': {
      const { kind, date } = value as FactValues['date']
      return [kind, date].filter(Boolean).join(' ')
    }
    case 'defined-term':
      return (value as FactValues['defined-term']).term
    case 'cookie': {
      const { kinds, optOut, consentByUse } = value as FactValues['cookie']
      return [...kinds, optOut && 'opt-out', consentByUse && 'by-use'].filter(Boolean).join(' ')
    }
    default:
      return Object.values(value).map(String).join(' ')
  }
}
