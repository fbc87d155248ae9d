import { editDistance } from '../edit-distance-library.js'
import type { Fact } from '../../extract/fact.js'
import type { CheckContext, CheckFunction, Verdict } from '../check-function.js'

/**
 * Fails where two different legal names act as the operator, where one operator has two numbers of one kind,
 * or where one address of it is written in two ways (another house or postcode of the same street).
 */
export const severalOperators: CheckFunction = {
  name: 'several-operators',
  options: { type: 'object', additionalProperties: false },
  judge(_targets, context) {
    return [...namesOf(context), ...numbersOf(context), ...addressesOf(context)]
  },
}

function namesOf({ factsOf }: CheckContext): Verdict[] {
  const named = factsOf('operator').filter(({ value }) => value.name && value.nameKind !== 'brand')
  const [one, other] = named
  return one && other
    ? [
        differ(
          one.value.name!,
          other.value.name!,
          named.map((fact) => fact.evidence[0]!),
        ),
      ]
    : []
}

/** Numbers one or two digits apart are one number mistyped; other pairs may be another party's. */
function numbersOf({ factsOf }: CheckContext): Verdict[] {
  return factsOf('operator').flatMap((fact) => {
    const numbers = fact.value.identifiers
    return numbers.flatMap((one, index) =>
      numbers
        .slice(index + 1)
        .filter((other) => other.scheme === one.scheme && isMistyped(one.value, other.value))
        .map((other) => differ(one.value, other.value, quoting(fact, [one.value, other.value]))),
    )
  })
}

const isMistyped = (a: string, b: string): boolean => a !== b && editDistance(a, b) <= 2

function quoting({ evidence }: Fact<'operator'>, values: readonly string[]): Fact['evidence'] {
  const found = evidence.filter(({ quote }) =>
    values.some((value) => quote.replace(/[\s\u00a0-]/g, '').includes(value)),
  )
  return found.length > 0 ? found : evidence.slice(0, 1)
}

function addressesOf({ factsOf }: CheckContext): Verdict[] {
  const addresses = factsOf('contact').filter(({ value }) => value.kind === 'address')
  for (const [index, one] of addresses.entries())
    for (const other of addresses.slice(index + 1, index + 6))
      if (isSamePlaceMiswritten(one.value.value, other.value.value))
        return [differ(one.value.value, other.value.value, [one.evidence[0]!, other.evidence[0]!])]
  return []
}

/** The words agree and each side has a number or code that the other lacks. */
function isSamePlaceMiswritten(a: string, b: string): boolean {
  const [one, other] = [partsOf(a), partsOf(b)]
  const shared = [...one.words].filter((word) => other.words.has(word)).length
  const smaller = Math.min(one.words.size, other.words.size)
  if (smaller < 2 || shared < smaller * 0.75) return false
  const extra = (these: ReadonlySet<string>, those: ReadonlySet<string>): boolean =>
    [...these].some((number) => !those.has(number))
  return extra(one.numbers, other.numbers) && extra(other.numbers, one.numbers)
}

/** Long words by their beginning, for they stand in any case; codes with look-alike letters as one. */
function partsOf(address: string): { words: ReadonlySet<string>; numbers: ReadonlySet<string> } {
  const twins = new Map([...'АВЕКМНОРСТХУ'].map((letter, index) => [letter, 'ABEKMHOPCTXY'[index]!]))
  const tokens = address.match(/[\p{L}\p{N}]+/gu) ?? []
  const numbers = tokens.filter((token) => /\d/.test(token))
  return {
    words: new Set(
      tokens
        .filter((token) => !/\d/.test(token) && token.length > 3)
        .map((token) => token.toLowerCase().slice(0, 5)),
    ),
    numbers: new Set(
      numbers.map((token) => [...token.toUpperCase()].map((letter) => twins.get(letter) ?? letter).join('')),
    ),
  }
}

const differ = (first: string, second: string, evidence: Fact['evidence']): Verdict => ({
  evidence,
  data: { first, second },
})
