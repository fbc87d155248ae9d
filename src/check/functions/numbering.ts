import { readClauseNumber } from '../../document/clause-number.js'
import type { Clause, PolicyDocument } from '../../document/policy-document.js'
import { quoteExactly } from '../../extract/evidence.js'
import type { CheckFunction, Verdict } from '../check-function.js'

interface Numbered {
  readonly clause: Clause
  readonly prefix: string
  readonly last: number
}

/**
 * Fails where clause numbers skip ("1.7", "1.9") or stand twice ("5.4", "5.4").
 * A number that starts again from 1 is another list, a contents page or a language version.
 */
export const numbering: CheckFunction = {
  name: 'numbering',
  options: { type: 'object', additionalProperties: false },
  judge(_targets, { document }) {
    const previous = new Map<string, Numbered>()
    const verdicts: Verdict[] = []
    for (const clause of document.clauses) {
      const number = readNumber(clause, document)
      if (!number) continue
      const before = previous.get(number.prefix)
      previous.set(number.prefix, number)
      const verdict = before && compare(before, number, document)
      if (verdict) verdicts.push(verdict)
    }
    const evidence = verdicts.flatMap((verdict) => verdict.evidence)
    const faults = [...new Set(verdicts.map((verdict) => verdict.data!['fault']!))].join('; ')
    return verdicts.length > 0 ? [{ evidence, data: { fault: faults } }] : []
  },
}

/** Contents pages number their lines too; a line that ends with dots and a page is one. */
const contentsLine = /(?:\.{3,}|…{2,}|\s\.\s\.\s)\s*\d{1,3}\s*$/

function readNumber(clause: Clause, { text }: PolicyDocument): Numbered | undefined {
  const words = text.slice(clause.start, clause.end)
  const number = readClauseNumber(words)
  if (number?.scope !== 'absolute' || contentsLine.test(words)) return undefined
  const parts = number.value.split('.').map(Number)
  const last = parts.at(-1)!
  if (parts.some(Number.isNaN) || (parts.length === 1 && clause.kind !== 'heading')) return undefined
  return { clause, prefix: parts.slice(0, -1).join('.'), last }
}

function compare(before: Numbered, now: Numbered, document: PolicyDocument): Verdict | undefined {
  const name = (last: number): string => (now.prefix === '' ? String(last) : `${now.prefix}.${last}`)
  const both = [before.clause, now.clause].map((clause) => quoteExactly(document, head(clause)))
  if (now.last === before.last && now.last !== 1)
    return { evidence: both, data: { fault: `${name(now.last)} ×2` } }
  if (now.last <= before.last + 1 || now.last > before.last + 3) return undefined
  for (let missing = before.last + 1; missing < now.last; missing++)
    if (standsSomewhere(name(missing), document.text)) return undefined
  return { evidence: both, data: { fault: `${name(before.last)} → ${name(now.last)}` } }
}

/** A number that the reader lost inside a paragraph is not missing. */
function standsSomewhere(number: string, text: string): boolean {
  for (let at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1))
    if (!/[\d.]/.test(text[at - 1] ?? ' ') && !/\d/.test(text[at + number.length] ?? ' ')) return true
  return false
}

const head = ({ start, end }: Clause) => ({ start, end: Math.min(end, start + 120) })
