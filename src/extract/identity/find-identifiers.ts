import type { Span } from '../../document/policy-document.js'
import type { Reading } from '../../read/read-statements.js'
import type { Identifier } from '../fact-values.js'
import { isBin, isIin } from './control-digits.js'
import { isOperatorScheme, schemeOf, structureOf } from './schemes.js'

export interface FoundIdentifier extends Identifier {
  /** Label and number together. */
  readonly at: Span
}

/** A number of any scheme: digits and capitals, spaces or hyphens between. */
const number = /(?:[A-Z]{2,4}[ -]?)?\d[\d\s\u00a0-]{3,30}\d[A-Z]?/y
/** Between a label and its number: marks, "№", another label in brackets, "is". */
const between =
  /^(?:[\s:№#=,.«»"'()/\\–—-]|no\.?(?![\p{L}])|number|id(?!\p{L})|is(?!\p{L})|номер|нөмірі){0,12}/iu

/** State numbers with their labels, and bare twelve-digit numbers that can only be Kazakhstan's. */
export function findIdentifiers(reading: Reading): FoundIdentifier[] {
  const labelled = labelledNumbers(reading)
  const taken = labelled.map(({ at }) => at)
  return [...labelled, ...bareNumbers(reading, taken)].sort((a, b) => a.at.start - b.at.start)
}

function labelledNumbers({ scan, document: { text } }: Reading): FoundIdentifier[] {
  const labels = scan.find('identifier-label').filter((label) => isOperatorScheme(label.id))
  return labels.flatMap((label, index) => {
    const next = labels[index + 1]
    const gap = between.exec(text.slice(label.end, label.end + 40))?.[0].length ?? 0
    number.lastIndex = label.end + gap
    const found = number.exec(text)
    const value = found && cutToScheme(found[0], label.id)
    if (!found || !value) return []
    const isPair = next !== undefined && next.start < found.index
    if (isPair) return []
    const looksLike = structureOf(value, label.id)
    const pairedScheme = index > 0 && labels[index - 1]!.end + 6 > label.start ? looksLike : undefined
    const scheme = pairedScheme ?? label.id
    const valid = schemeOf(pairedScheme ?? looksLike ?? label.id).isValid(value)
    const at = { start: label.start, end: found.index + found[0].length }
    return [
      {
        scheme,
        value,
        valid,
        label: text.slice(label.start, label.end),
        ...(looksLike && !pairedScheme && { looksLike }),
        at,
      },
    ]
  })
}

/** The number as its scheme has it: what is too long is cut at a space, what is near in length is kept as an error. */
function cutToScheme(raw: string, id: string): string | undefined {
  const scheme = schemeOf(id)
  const whole = raw.replace(/[\s\u00a0-]/g, '')
  if (scheme.shape.test(whole)) return whole
  const first = raw.split(/[\s\u00a0]/)[0]!.replace(/-/g, '')
  if (scheme.shape.test(first) || scheme.near?.test(first)) return first
  return scheme.near?.test(whole) ? whole : undefined
}

function bareNumbers({ document }: Reading, taken: readonly Span[]): FoundIdentifier[] {
  return [...document.text.matchAll(/(?<![\d+-])\d{12}(?![\d-])/g)].flatMap((match) => {
    const at = { start: match.index, end: match.index + 12 }
    if (taken.some((span) => span.start < at.end && at.start < span.end)) return []
    const scheme = isIin(match[0]) ? 'KZ-IIN' : isBin(match[0]) ? 'KZ-BIN' : undefined
    return scheme ? [{ scheme, value: match[0], valid: true, at }] : []
  })
}
