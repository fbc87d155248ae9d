/** Every id that an audit may hold, by list: reports have a name for each in every language. */
export const taxonomyIds: Readonly<Record<string, readonly string[]>> = {
  dataCategory:
    'name date-of-birth gender national-id identity-document citizenship photo signature family email phone postal-address messenger-account social-profile credentials user-id ip-address cookie device advertising-id location usage transaction payment-card bank-account financial employment education health biometric genetic race-ethnicity political religion sexual criminal special-category correspondence user-content audio-video contacts-list preferences children vehicle third-person'.split(
      ' ',
    ),
  purpose:
    'service-provision account payment delivery support notifications marketing promotion personalization analytics research improvement security legal-compliance legal-claims recruitment profiling identity-verification partner-services site-operation other'.split(
      ' ',
    ),
  legalBasis: 'consent contract legal-obligation legitimate-interest vital-interest public-task'.split(' '),
  retentionKind: 'fixed maximum minimum event vague unlimited'.split(' '),
  retentionTrigger:
    'collection contract-end contract-term last-activity account-deletion consent-withdrawal erasure-request purpose-achieved consent-expiry law session-end liquidation'.split(
      ' ',
    ),
  recipient:
    'payment-provider bank delivery analytics advertising hosting-it communication social-network contractor partner affiliate state-authority professional-adviser insurer successor educational-medical public unspecified'.split(
      ' ',
    ),
  transferStatus: 'affirmed denied generic absent'.split(' '),
  safeguard: 'consent contract adequacy scc bcr treaty-or-law other'.split(' '),
  right:
    'information access rectification erasure restriction withdraw-consent object portability complaint automated-decision opt-out-sale non-discrimination limit-sensitive'.split(
      ' ',
    ),
  securityMeasure:
    'encryption access-control firewall antivirus backup training policies monitoring anonymisation confidentiality recovery physical generic'.split(
      ' ',
    ),
  consentMechanism:
    'checkbox form-submission use-of-site registration contract-acceptance written cookie-banner silence'.split(
      ' ',
    ),
  deadlineAction: 'respond rectify erase restrict notify-breach claim notify-change notify-subject'.split(
    ' ',
  ),
  cookieKind: 'necessary functional analytics advertising session persistent third-party'.split(' '),
  law: 'KZ-94-V KZ-CONSTITUTION KZ-CIVIL-CODE KZ-INFORMATIZATION KZ-CONSUMER KZ-ADVERTISING KZ-LABOUR-CODE KZ-TAX-CODE KZ-ADMIN-CODE KZ-E-DOCUMENT KZ-COMMUNICATIONS KZ-DIGITAL-CODE RU-152-FZ RU-149-FZ RU-CONSTITUTION RU-CIVIL-CODE RU-LABOUR-CODE RU-ADVERTISING RU-CONSUMER RU-ADMIN-CODE EU-GDPR EU-EPRIVACY UK-GDPR UK-DPA-2018 UK-PECR US-CA-CCPA US-CA-CALOPPA US-COPPA US-HIPAA US-CAN-SPAM US-STATE BR-LGPD CH-FADP CA-PIPEDA AU-PRIVACY-ACT COE-108 OTHER'.split(
    ' ',
  ),
}
