import { editDistance } from '../edit-distance-library.js'
import type { Fact } from '../../extract/fact.js'
import type { CheckFunction, Verdict } from '../check-function.js'

/** Fails on two e-mail addresses one typing error apart: an edit in the name or in the domain, not in both. */
export const emailsAlike: CheckFunction = {
  name: 'emails-alike',
  options: { type: 'object', additionalProperties: false },
  judge(_targets, { factsOf }) {
    const byAddress = new Map(
      factsOf('contact')
        .filter((fact) => fact.value.kind === 'email')
        .map((fact) => [fact.value.value, fact]),
    )
    const emails = [...byAddress.values()]
    return emails.flatMap((one, index) => emails.slice(index + 1).flatMap((other) => compare(one, other)))
  },
}

function compare(one: Fact<'contact'>, other: Fact<'contact'>): Verdict[] {
  if (!isTypo(one.value.value, other.value.value)) return []
  const evidence = [one.evidence[0]!, other.evidence[0]!]
  return [{ evidence, data: { first: one.value.value, second: other.value.value } }]
}

function isTypo(a: string, b: string): boolean {
  const [nameA, domainA] = split(a)
  const [nameB, domainB] = split(b)
  if (domainA === domainB)
    return (
      editDistance(nameA, nameB) <= 1 + Number(nameA.length > 8 && sameLetters(nameA, nameB)) &&
      !numbered(nameA, nameB)
    )
  // info@firm.ru and info@firm.kz are two countries' sites.
  if (domainA.slice(0, domainA.lastIndexOf('.')) === domainB.slice(0, domainB.lastIndexOf('.'))) return false
  const distance = editDistance(domainA, domainB)
  return nameA === nameB ? distance <= 2 : distance === 1 && Math.min(domainA.length, domainB.length) >= 10
}

/** "info1@" and "info2@" are two boxes. */
const numbered = (a: string, b: string): boolean =>
  a.replace(/\d+/g, '') === b.replace(/\d+/g, '') && /\d/.test(a + b)

const sameLetters = (a: string, b: string): boolean => [...a].sort().join('') === [...b].sort().join('')

function split(email: string): [string, string] {
  const at = email.indexOf('@')
  return [email.slice(0, at), email.slice(at + 1)]
}
