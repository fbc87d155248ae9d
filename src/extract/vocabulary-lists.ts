import type { FactType } from './fact.js'

/** The vocabulary lists that each type of fact is found by, besides those that begin with the type's own name. */
const more: Readonly<Partial<Record<FactType, readonly string[]>>> = {
  operator: ['legal-form', 'identifier-label'],
  contact: ['address-word'],
  recipient: ['service'],
  transfer: ['country', 'safeguard'],
  'storage-location': ['storage-', 'country-place'],
  law: ['law-nickname'],
  'minimum-age': ['minor'],
}

/** Beginnings of the names of the lists for a type of fact. */
export const vocabularyLists = (type: FactType): readonly string[] => [type, ...(more[type] ?? [])]
