/** Ids of who may receive personal data, as facts of type `recipient` hold them. */
export const recipientCategories = [
  'payment-provider',
  'bank',
  'delivery',
  'analytics',
  'advertising',
  'hosting-it',
  'communication',
  'social-network',
  'contractor',
  'partner',
  'affiliate',
  'state-authority',
  'professional-adviser',
  'insurer',
  'successor',
  'educational-medical',
  'public',
  'unspecified',
] as const

export type RecipientCategory = (typeof recipientCategories)[number]

export function isRecipientCategory(id: string): id is RecipientCategory {
  return (recipientCategories as readonly string[]).includes(id)
}
