import type { CheckFunction } from './check-function.js'
import { allAre } from './functions/all-are.js'
import { brandSpellings } from './functions/brand-spellings.js'
import { contactPromised } from './functions/contact-promised.js'
import { apart } from './functions/apart.js'
import { danglingReference } from './functions/dangling-reference.js'
import { dataContradiction } from './functions/data-contradiction.js'
import { deadlineLimit } from './functions/deadline-limit.js'
import { deniedAndAffirmed } from './functions/denied-and-affirmed.js'
import { disagree } from './functions/disagree.js'
import { duplicateClause } from './functions/duplicate-clause.js'
import { emailDomain } from './functions/email-domain.js'
import { emailsAlike } from './functions/emails-alike.js'
import { forbidden } from './functions/forbidden.js'
import { foreignLaw } from './functions/foreign-law.js'
import { foreignRecipients } from './functions/foreign-recipients.js'
import { identifier } from './functions/identifier.js'
import { identifierKind } from './functions/identifier-kind.js'
import { identifierMissing } from './functions/identifier-missing.js'
import { operatorNamed } from './functions/operator-named.js'
import { lawArticle } from './functions/law-article.js'
import { governingLaw, lawCitation } from './functions/law-citation.js'
import { linkTarget } from './functions/link-target.js'
import { lookAlikeDomain } from './functions/look-alike-domain.js'
import { mixedAlphabet } from './functions/mixed-alphabet.js'
import { numbering } from './functions/numbering.js'
import { olderThan } from './functions/older-than.js'
import { oneTermForAll } from './functions/one-term-for-all.js'
import { onlyThese } from './functions/only-these.js'
import { partyNames } from './functions/party-names.js'
import { placeholder } from './functions/placeholder.js'
import { repealedLaw } from './functions/repealed-law.js'
import { required } from './functions/required.js'
import { responsiblePerson } from './functions/responsible-person.js'
import { retentionConflict } from './functions/retention-conflict.js'
import { retentionVague } from './functions/retention-vague.js'
import { rightsRequired } from './functions/rights-required.js'
import { notAPolicy } from './functions/not-a-policy.js'
import { severalOperators } from './functions/several-operators.js'
import { storedAtHome } from './functions/stored-at-home.js'
import { titleKind } from './functions/title-kind.js'
import { transferDestination } from './functions/transfer-destination.js'
import { onlyVagueRecipients } from './functions/only-vague-recipients.js'
import { deniedSharing } from './functions/denied-sharing.js'
import { undefinedTerm } from './functions/undefined-term.js'
import { versionsDiffer } from './functions/versions-differ.js'
import { undisclosedService } from './functions/undisclosed-service.js'
import { vagueDeadline } from './functions/vague-deadline.js'
import { calendarDays } from './functions/calendar-days.js'
import { authority } from './functions/authority.js'
import { useMeansCookies } from './functions/use-means-cookies.js'
import { unlistedBasis } from './functions/unlisted-basis.js'

/** One a line, in the order of their names. */
const all: readonly CheckFunction[] = [
  allAre,
  apart,
  brandSpellings,
  contactPromised,
  danglingReference,
  dataContradiction,
  deadlineLimit,
  deniedAndAffirmed,
  disagree,
  duplicateClause,
  emailDomain,
  emailsAlike,
  forbidden,
  foreignLaw,
  foreignRecipients,
  governingLaw,
  identifier,
  identifierKind,
  identifierMissing,
  operatorNamed,
  lawArticle,
  lawCitation,
  linkTarget,
  lookAlikeDomain,
  mixedAlphabet,
  numbering,
  olderThan,
  oneTermForAll,
  onlyThese,
  partyNames,
  placeholder,
  repealedLaw,
  required,
  responsiblePerson,
  retentionConflict,
  retentionVague,
  rightsRequired,
  notAPolicy,
  severalOperators,
  storedAtHome,
  titleKind,
  transferDestination,
  onlyVagueRecipients,
  deniedSharing,
  undefinedTerm,
  versionsDiffer,
  undisclosedService,
  vagueDeadline,
  calendarDays,
  authority,
  useMeansCookies,
  unlistedBasis,
]

/** The predicates that rules may name. */
export const functions: ReadonlyMap<string, CheckFunction> = new Map(all.map((one) => [one.name, one]))
