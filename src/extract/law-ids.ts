/** Ids of laws, as facts of type `law` hold them. `OTHER` is a law named in the text and not listed here. */
export const lawIds = [
  'KZ-94-V',
  'KZ-CONSTITUTION',
  'KZ-CIVIL-CODE',
  'KZ-INFORMATIZATION',
  'KZ-CONSUMER',
  'KZ-ADVERTISING',
  'KZ-LABOUR-CODE',
  'KZ-TAX-CODE',
  'KZ-ADMIN-CODE',
  'KZ-E-DOCUMENT',
  'KZ-COMMUNICATIONS',
  'KZ-DIGITAL-CODE',
  'RU-152-FZ',
  'RU-149-FZ',
  'RU-CONSTITUTION',
  'RU-CIVIL-CODE',
  'RU-LABOUR-CODE',
  'RU-ADVERTISING',
  'RU-CONSUMER',
  'RU-ADMIN-CODE',
  'EU-GDPR',
  'EU-EPRIVACY',
  'UK-GDPR',
  'UK-DPA-2018',
  'UK-PECR',
  'US-CA-CCPA',
  'US-CA-CALOPPA',
  'US-COPPA',
  'US-HIPAA',
  'US-CAN-SPAM',
  'US-STATE',
  'BR-LGPD',
  'CH-FADP',
  'CA-PIPEDA',
  'AU-PRIVACY-ACT',
  'COE-108',
  'OTHER',
] as const

export type LawId = (typeof lawIds)[number]

export function isLawId(id: string): id is LawId {
  return (lawIds as readonly string[]).includes(id)
}
