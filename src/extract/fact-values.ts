/** Shapes of fact values by type. Ids are those of the taxonomy; see `taxonomy.ts`. */
export interface Identifier {
  readonly scheme: string
  readonly value: string
  readonly valid: boolean
  /** The label that the text gives it: "БИН". */
  readonly label?: string
  /** The scheme that the number's own structure shows, where it differs from the label. */
  readonly looksLike?: string
}

export interface FactValues {
  operator: {
    name: string | null
    nameKind: 'legal' | 'person' | 'brand'
    legalForm?: string
    identifiers: readonly Identifier[]
    /** ISO 3166-1 alpha-2 of the address or legal form, where the text shows it. */
    country?: string
    address?: string
  }
  contact: {
    kind: 'email' | 'phone' | 'address' | 'url' | 'messenger'
    value: string
    role?: 'general' | 'requests' | 'dpo' | 'support'
    valid?: boolean
  }
  website: { domain: string }
  'data-category': { category: string }
  purpose: { purpose: string }
  'legal-basis': { basis: string; law?: string; article?: string }
  retention: {
    kind: 'fixed' | 'maximum' | 'minimum' | 'event' | 'vague' | 'unlimited'
    duration?: string
    triggers: readonly string[]
    scope?: string
  }
  recipient: { category: string; name?: string; country?: string }
  transfer: {
    status: 'affirmed' | 'denied' | 'generic'
    countries: readonly string[]
    safeguards: readonly string[]
  }
  'storage-location': { country: string }
  right: { right: string }
  'security-measure': { measure: string }
  cookie: { kinds: readonly string[]; optOut: boolean; consentByUse: boolean }
  'consent-mechanism': { mechanism: string }
  law: { law: string; article?: string; citation?: string; number?: string; date?: string }
  date: { kind: 'effective' | 'updated' | 'placeholder'; date?: string }
  deadline: { action: string; duration: string; workingDays: boolean; calendarDays?: boolean }
  'data-source': { source: 'subject' | 'automatic' | 'third-party' | 'public' }
  'mandatory-provision': Record<string, never>
  'automated-decision': Record<string, never>
  'minimum-age': { age: number }
  'defined-term': { term: string; definition: string }
}

export type FactType = keyof FactValues
