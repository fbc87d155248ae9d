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
    let latest: Numbered | undefined
    const flat = isFlat(document)
    for (const clause of document.clauses) {
      const number = readNumber(clause, document, flat)
      if (!number) continue
      const before = previous.get(number.prefix)
      previous.set(number.prefix, number)
      const verdict = before && compare(before, number, document, before === latest)
      if (verdict) verdicts.push(verdict)
      latest = number
    }
    const evidence = verdicts.flatMap((verdict) => verdict.evidence)
    const faults = [...new Set(verdicts.map((verdict) => verdict.data!['fault']!))].join('; ')
    return verdicts.length > 0 ? [{ evidence, data: { fault: faults } }] : []
  },
}

/** Contents pages number their lines too; a line that ends with dots and a page is one. */
const contentsLine = /(?:\.{3,}|…{2,}|\s\.\s\.\s)\s*\d{1,3}\s*$/

/** No number has parts: then those of paragraphs are the clauses' own, in a single row. */
function isFlat({ clauses, text }: PolicyDocument): boolean {
  const numbers = clauses.flatMap(({ start, end }) => readClauseNumber(text.slice(start, end)) ?? [])
  const absolute = numbers.filter(({ scope }) => scope === 'absolute')
  const restarts = absolute.filter(({ value }) => value === '1').length
  return absolute.length >= shortestRow && restarts === 1 && absolute.every(({ depth }) => depth === 1)
}

const shortestRow = 8

function readNumber(clause: Clause, { text }: PolicyDocument, flat: boolean): Numbered | undefined {
  const words = text.slice(clause.start, clause.end)
  const number = readClauseNumber(words)
  if (number?.scope !== 'absolute' || contentsLine.test(words)) return undefined
  const parts = number.value.split('.').map(Number)
  const last = parts.at(-1)!
  if (parts.some(Number.isNaN) || (parts.length === 1 && !flat && clause.kind !== 'heading')) return undefined
  return { clause, prefix: parts.slice(0, -1).join('.'), last }
}

function compare(
  before: Numbered,
  now: Numbered,
  document: PolicyDocument,
  adjacent: boolean,
): Verdict | undefined {
  const name = (last: number): string => (now.prefix === '' ? String(last) : `${now.prefix}.${last}`)
  const both = [before.clause, now.clause].map((clause) => quoteExactly(document, head(clause)))
  // A 1 again is another list's beginning, but for "10.1" right after "10.1".
  const again = adjacent && now.prefix !== '' && now.clause.language === before.clause.language
  if (now.last === before.last && (now.last !== 1 || again))
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
