import type { Fact, FactType, FactValues } from '../../extract/fact.js'
import type { Messages } from '../messages.js'
import { countryName } from './country.js'
import { dayInWords } from './day.js'
import { durationInWords } from './duration.js'
import { lawName } from './law-name.js'
import { shorten } from './shorten.js'

type Labels = { readonly [T in FactType]: (value: FactValues[T], messages: Messages) => string }

const maxDefinitionLength = 160

const labels: Labels = {
  operator: (value, m) => value.name ?? m.text('fact.unnamed'),
  contact: (value, m) =>
    value.role === undefined ? value.value : `${value.value} (${m.label('contactRole', value.role)})`,
  website: (value) => value.domain,
  'data-category': (value, m) => m.label('dataCategory', value.category),
  purpose: (value, m) => m.label('purpose', value.purpose),
  'legal-basis': (value, m) =>
    value.law === undefined
      ? m.label('legalBasis', value.basis)
      : `${m.label('legalBasis', value.basis)} (${lawName(value.law, value.article, m)})`,
  retention: (value, m) => retentionTerm(value, m),
  recipient: (value, m) => recipientLabel(value, m),
  transfer: (value, m) => transferLabel(value, m),
  'storage-location': (value, m) => countryName(value.country, m.lang),
  right: (value, m) => m.label('right', value.right),
  'security-measure': (value, m) => m.label('securityMeasure', value.measure),
  cookie: (value, m) => cookieLabel(value, m),
  'consent-mechanism': (value, m) => m.label('consentMechanism', value.mechanism),
  law: (value, m) =>
    value.law === 'OTHER' && value.citation ? value.citation : lawName(value.law, value.article, m),
  date: (value, m) =>
    value.date === undefined
      ? m.label('dateKind', value.kind)
      : `${m.label('dateKind', value.kind)}: ${dayInWords(value.date, m.lang)}`,
  deadline: (value, m) =>
    `${m.label('deadlineAction', value.action)}: ${durationInWords(value.duration, m, dayKind(value))}`,
  'data-source': (value, m) => m.label('dataSource', value.source),
  'mandatory-provision': (_, m) => m.label('factType', 'mandatory-provision'),
  'automated-decision': (_, m) => m.label('factType', 'automated-decision'),
  'minimum-age': (value, m) => m.text('fact.age', { n: value.age }),
  'defined-term': (value) => `${value.term}: ${shorten(value.definition, maxDefinitionLength)}`,
}

/** What a fact says, in a few words. */
export function factLabel(fact: Fact, messages: Messages): string {
  return labelOf(fact.type, fact.value, messages)
}

function labelOf<T extends FactType>(type: T, value: FactValues[T], messages: Messages): string {
  return labels[type](value, messages)
}

/** "not more than 3 years, counted from: end of the contract". */
export function retentionTerm(value: FactValues['retention'], messages: Messages): string {
  const duration = value.duration === undefined ? undefined : durationInWords(value.duration, messages)
  const term =
    duration === undefined
      ? messages.label('retentionKind', value.kind)
      : messages.text(`retentionTerm.${value.kind}`, { duration })
  const triggers = value.triggers.map((trigger) => messages.label('retentionTrigger', trigger)).join(', ')
  if (triggers === '') return term
  return duration === undefined ? `${term}: ${triggers}` : `${term}, ${triggers}`
}

function recipientLabel(value: FactValues['recipient'], messages: Messages): string {
  const extra = [
    value.name,
    value.country === undefined ? undefined : countryName(value.country, messages.lang),
  ]
  const known = extra.filter((part) => part !== undefined)
  const category = messages.label('recipient', value.category)
  return known.length === 0 ? category : `${category} (${known.join(', ')})`
}

function transferLabel(value: FactValues['transfer'], messages: Messages): string {
  const parts = [
    messages.label('transferStatus', value.status),
    value.countries.map((code) => countryName(code, messages.lang)).join(', '),
    value.safeguards.map((id) => messages.label('safeguard', id)).join(', '),
  ]
  return parts.filter((part) => part !== '').join('; ')
}

function cookieLabel(value: FactValues['cookie'], messages: Messages): string {
  const parts = value.kinds.map((kind) => messages.label('cookieKind', kind))
  if (value.optOut) parts.push(messages.text('fact.cookieOptOut'))
  if (value.consentByUse) parts.push(messages.text('fact.cookieByUse'))
  return parts.length === 0 ? messages.label('factType', 'cookie') : parts.join(', ')
}

function dayKind(value: FactValues['deadline']): 'working' | 'calendar' | undefined {
  if (value.workingDays) return 'working'
  return value.calendarDays === true ? 'calendar' : undefined
}
