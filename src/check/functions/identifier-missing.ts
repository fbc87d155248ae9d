import type { Fact } from '../../extract/fact.js'
import type { CheckFunction } from '../check-function.js'
import type { Jurisdiction } from '../jurisdiction.js'
import { searchTrace } from '../search-trace.js'

/** Fails where the operator is named without any number that the jurisdiction knows its persons and companies by. */
export const identifierMissing: CheckFunction = {
  name: 'identifier-missing',
  options: { type: 'object', additionalProperties: false },
  judge(_targets, context, _options, given) {
    const { jurisdiction, factsOf } = context
    if (!jurisdiction) return []
    const named = factsOf('operator').filter(({ value }) => value.name && value.nameKind !== 'brand')
    const own = named.filter(({ value }) => !value.country || jurisdiction.countries.includes(value.country))
    const first = own[0]
    if (!first || factsOf('operator').some((fact) => hasNumber(fact, jurisdiction))) return []
    const label = labelFor(first, jurisdiction)[context.document.language]
    return [
      {
        evidence: first.evidence.slice(0, 1),
        searched: searchTrace(context, given, ['operator', 'contacts']),
        data: { name: first.value.name!, label },
      },
    ]
  },
}

/** A number under another label counts here: that its label is wrong is another finding. */
function hasNumber({ value }: Fact<'operator'>, { identifiers, code }: Jurisdiction): boolean {
  const schemes = new Set(identifiers.map(({ scheme }) => scheme))
  return value.identifiers.some(
    ({ scheme, looksLike }) =>
      schemes.has(scheme) ||
      scheme.startsWith(`${code}-`) ||
      (looksLike !== undefined && schemes.has(looksLike)),
  )
}

/** Which number this form of business has. */
function labelFor({ value }: Fact<'operator'>, { identifiers }: Jurisdiction) {
  const form = (value.legalForm ?? value.name ?? '').toLowerCase()
  const ofForm = identifiers.find(({ forms }) => forms.some((one) => one.toLowerCase() === form))
  const sole = identifiers.find(({ scheme }) => /IIN|INN/.test(scheme))
  return (ofForm ?? (value.nameKind === 'person' ? sole : undefined) ?? identifiers[0]!).label
}
