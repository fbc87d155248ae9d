import { quoteAround } from '../../extract/evidence.js'
import type { Fact } from '../../extract/fact.js'
import { isIban } from '../../extract/identity/control-digits.js'
import type { CheckContext, CheckFunction, Verdict } from '../check-function.js'

/** An account number written as one: two letters, two digits, capitals and digits, perhaps in groups of four. */
const iban =
  /(?<![\p{L}\d])(?:KZ|RU|DE|FR|GB|LT|LV|EE|PL|NL|AE|CY)\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?(?![\p{L}\d])/gu
/** Letters and digits of an account in Kazakhstan. */
const ibanLengths: Readonly<Record<string, number>> = {
  KZ: 20,
  DE: 22,
  FR: 27,
  GB: 22,
  LT: 20,
  LV: 21,
  EE: 20,
  PL: 28,
  NL: 18,
  AE: 23,
  CY: 28,
  RU: 33,
}

/**
 * Looks at each number of the operator. `invalid`: its length or control digit is wrong, or that of an account (IBAN);
 * `mislabelled`: its structure is another scheme's; `schemes`: only these.
 */
export const identifier: CheckFunction = {
  name: 'identifier',
  options: {
    type: 'object',
    properties: {
      fault: { enum: ['invalid', 'mislabelled'] },
      schemes: { type: 'array', items: { type: 'string' } },
    },
    required: ['fault'],
    additionalProperties: false,
  },
  judge(_targets, context, options) {
    const schemes = Array.isArray(options['schemes']) ? options['schemes'].map(String) : undefined
    const invalid = options['fault'] === 'invalid'
    const ofOperators = context.factsOf('operator').flatMap((fact) => faults(fact, invalid, schemes))
    return invalid && !schemes ? [...ofOperators, ...accounts(context)] : ofOperators
  },
}

function faults(fact: Fact<'operator'>, invalid: boolean, schemes: readonly string[] | undefined): Verdict[] {
  return fact.value.identifiers
    .filter(({ scheme }) => !schemes || schemes.includes(scheme))
    .filter(({ valid, looksLike }) => (invalid ? !valid && !looksLike : looksLike !== undefined))
    .map(({ value, label, scheme, looksLike }) => ({
      evidence: quotesOf(value, fact),
      data: {
        number: value,
        label: label ?? shortName(scheme),
        looksLike: looksLike ? shortName(looksLike) : '',
        name: fact.value.name ?? '',
      },
    }))
}

function quotesOf(value: string, { evidence }: Fact<'operator'>): Fact['evidence'] {
  const quoting = evidence.filter(({ quote }) => quote.replace(/[\s\u00a0-]/g, '').includes(value))
  return quoting.length > 0 ? quoting : evidence.slice(0, 1)
}

function accounts({ document }: CheckContext): Verdict[] {
  const seen = new Set<string>()
  return [...document.text.matchAll(iban)].flatMap((match) => {
    if (seen.has(match[0]) || isSound(match[0])) return []
    seen.add(match[0])
    const span = { start: match.index, end: match.index + match[0].length }
    const data = { number: match[0], label: 'IBAN', looksLike: '', name: '' }
    return [{ evidence: [quoteAround(document, span)], data }]
  })
}

/** The number may be followed by a word in capitals: a bank's code. */
function isSound(written: string): boolean {
  const groups = written.split(' ')
  const length = ibanLengths[written.slice(0, 2)]
  return groups.some((_, index) => {
    const value = groups.slice(0, index + 1).join('')
    return value.length === length && isIban(value)
  })
}

const names: Readonly<Record<string, string>> = {
  'KZ-IIN': 'ИИН',
  'KZ-BIN': 'БИН',
  'RU-INN': 'ИНН',
  'RU-OGRN': 'ОГРН',
  'RU-OGRNIP': 'ОГРНИП',
}
const shortName = (scheme: string): string => names[scheme] ?? scheme
