import { extractDataCategories } from './data-category.js'
import { extractPurposes } from './purpose.js'
import { extractDataSources } from './data-source.js'
import { extractMandatoryProvision } from './mandatory-provision.js'
import { extractAutomatedDecisions } from './automated-decision.js'
import { extractMinimumAge } from './minimum-age.js'
import type { Extractor } from './extract-facts.js'
import { extractAddresses } from './address.js'
import { extractContacts } from './contact.js'
import { extractDates } from './date.js'
import { extractDeadlines } from './deadline.js'
import { extractLaws } from './law.js'
import { extractOperator } from './operator.js'
import { extractRecipients } from './recipient.js'
import { extractRetention } from './retention.js'
import { extractRights } from './rights.js'
import { extractSecurityMeasures } from './security-measure.js'
import { extractStorageLocations } from './storage-location.js'
import { extractTransfers } from './transfer.js'
import { extractWebsites } from './website.js'
import { extractConsentMechanisms } from './consent-mechanism.js'
import { extractCookies } from './cookie.js'
import { extractDefinedTerms } from './defined-term.js'
import { extractLegalBases } from './legal-basis.js'

/** All extractors, in the order that facts are listed in. One a line. */
export const extractors: readonly Extractor[] = [
  extractOperator,
  extractContacts,
  extractAddresses,
  extractWebsites,
  extractRights,
  extractSecurityMeasures,
  extractLegalBases,
  extractConsentMechanisms,
  extractCookies,
  extractDataCategories,
  extractPurposes,
  extractRetention,
  extractDeadlines,
  extractDates,
  extractRecipients,
  extractTransfers,
  extractStorageLocations,
  extractLaws,
  extractDefinedTerms,
  extractDataSources,
  extractMandatoryProvision,
  extractAutomatedDecisions,
  extractMinimumAge,
]
