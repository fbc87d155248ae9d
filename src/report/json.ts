import type { Audit } from '../audit.js'

/** Keys in the order that a reader wants them; others follow by alphabet. */
const order = [
  'schemaVersion id type check outcome name severity nature jurisdiction title message advice value polarity',
  'tool document statements facts findings observations checks summary run evidence searched references via',
  'version rulePacks source location mediaType sha256 charset language jurisdictions versions',
  'kind level number heading quote start end clause text sections clauses sentences links notes',
].flatMap((line) => line.split(' '))

const place = new Map(order.map((key, index) => [key, index]))

/** Characters that change how a terminal or an editor shows what follows; as escapes they are data again. */
const invisible = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

/** The audit as JSON: two spaces, keys in one order however the object was made, a line break at the end. */
export function renderJson(audit: Audit): string {
  const json = JSON.stringify(ordered(audit), null, 2)
  return `${json.replace(invisible, escape)}\n`
}

function escape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => compare(a, b))
      .map(([key, part]) => [key, ordered(part)]),
  )
}

function compare(a: string, b: string): number {
  const difference = (place.get(a) ?? order.length) - (place.get(b) ?? order.length)
  if (difference !== 0) return difference
  return a < b ? -1 : 1
}
