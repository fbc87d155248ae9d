import {
  isBin,
  isIban,
  isIin,
  isInn,
  isOgrn,
  isOgrnip,
  isUkVat,
  looksLikeBin,
  looksLikeIin,
} from './control-digits.js'

/** A kind of state or register number. */
export interface Scheme {
  /** What may stand after the label, spaces and hyphens taken out. */
  readonly shape: RegExp
  readonly isValid: (text: string) => boolean
  /** Lengths that show a digit lost or added rather than another kind of number. */
  readonly near?: RegExp
}

const anyShape = (): boolean => true

/** By the scheme ids of the `identifier-label` vocabulary. Those without control digits are valid by shape. */
const schemes: Readonly<Record<string, Scheme>> = {
  'KZ-IIN': { shape: /^\d{12}$/, isValid: isIin, near: /^\d{10,14}$/ },
  'KZ-BIN': { shape: /^\d{12}$/, isValid: isBin, near: /^\d{10,14}$/ },
  'RU-INN': { shape: /^(\d{10}|\d{12})$/, isValid: isInn, near: /^\d{9,13}$/ },
  'RU-OGRN': { shape: /^\d{13}$/, isValid: isOgrn, near: /^\d{12,15}$/ },
  'RU-OGRNIP': { shape: /^\d{15}$/, isValid: isOgrnip, near: /^\d{13,16}$/ },
  'RU-KPP': { shape: /^\d{4}[\dA-Z]{2}\d{3}$/, isValid: anyShape },
  'UK-COMPANY': { shape: /^([A-Z]{2}\d{6}|\d{7,8})$/, isValid: anyShape },
  'EU-VAT': { shape: /^[A-Z]{2}[\dA-Z]{8,12}$/, isValid: (text) => !text.startsWith('GB') || isUkVat(text) },
  'US-EIN': { shape: /^\d{9}$/, isValid: anyShape },
  'KZ-IBAN': { shape: /^KZ\d{2}[A-Z0-9]{16}$/, isValid: isIban, near: /^KZ[A-Z0-9]{15,20}$/ },
  IBAN: { shape: /^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/, isValid: isIban },
}

const generic: Scheme = { shape: /^[A-Z]{0,4}\d{5,14}[A-Z]?$/, isValid: anyShape }

export const schemeOf = (id: string): Scheme => schemes[id] ?? generic

/** Numbers that do not say who the operator is: of its bank, its statistics, its registration elsewhere. */
const others = /IBAN|BIK|KBE|SWIFT|ACCOUNT|OKPO|KPP|REGISTRY|UK-ICO/

export const isOperatorScheme = (id: string): boolean => !others.test(id)

/** The scheme that a number's own structure shows, where it is another than its label's. */
export function structureOf(text: string, labelled: string): string | undefined {
  if (labelled === 'KZ-BIN' && looksLikeIin(text)) return 'KZ-IIN'
  if (labelled === 'KZ-IIN' && looksLikeBin(text)) return 'KZ-BIN'
  if (labelled === 'RU-OGRN' && isOgrnip(text)) return 'RU-OGRNIP'
  if (labelled === 'RU-OGRNIP' && isOgrn(text)) return 'RU-OGRN'
  if (labelled === 'RU-INN' && !isInn(text) && isIin(text)) return 'KZ-IIN'
  if (labelled === 'RU-INN' && !isInn(text) && isBin(text)) return 'KZ-BIN'
  return undefined
}
