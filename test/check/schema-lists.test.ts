import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { FactType } from '../../src/extract/fact.js'
import type { StatementKind, Topic } from '../../src/read/statement.js'
import { parseYaml } from '../../src/yaml.js'

/** Keys of unions in the code: the compiler refuses one too many or too few. */
const factTypes: Record<FactType, true> = {
  operator: true,
  contact: true,
  website: true,
  'data-category': true,
  purpose: true,
  'legal-basis': true,
  retention: true,
  recipient: true,
  transfer: true,
  'storage-location': true,
  right: true,
  'security-measure': true,
  cookie: true,
  'consent-mechanism': true,
  law: true,
  date: true,
  deadline: true,
  'data-source': true,
  'mandatory-provision': true,
  'automated-decision': true,
  'minimum-age': true,
  'defined-term': true,
}
const topics: Record<Topic, true> = {
  operator: true,
  definitions: true,
  principles: true,
  data: true,
  purposes: true,
  bases: true,
  retention: true,
  recipients: true,
  transfer: true,
  rights: true,
  requests: true,
  security: true,
  cookies: true,
  children: true,
  changes: true,
  contacts: true,
  disclaimer: true,
  consent: true,
}
const kinds: Record<StatementKind, true> = {
  practice: true,
  definition: true,
  principle: true,
  'duty-of-subject': true,
  disclaimer: true,
  heading: true,
  reference: true,
}

const schema = (name: string): string =>
  readFileSync(new URL(`../../rules/schema/${name}.schema.json`, import.meta.url), 'utf8')

/** Every list of values in a schema, sorted and joined. */
function listsOf(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return []
  const own = 'enum' in node && Array.isArray(node.enum) ? [[...node.enum].map(String).sort().join(' ')] : []
  return [...own, ...Object.values(node).flatMap(listsOf)]
}

it.each([
  ['types of fact', factTypes],
  ['topics', topics],
  ['kinds of statement', kinds],
])('the schema of checks lists the same %s as the code', (_, keys) => {
  expect(listsOf(parseYaml(schema('check'), 'schema'))).toContain(Object.keys(keys).sort().join(' '))
})

/** Schemas of values that a person writes and that say nothing of themselves. */
function undescribed(node: unknown, path = ''): string[] {
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, child]: [string, unknown]) => {
    if (key !== 'properties' || typeof child !== 'object' || child === null)
      return undescribed(child, `${path}/${key}`)
    return Object.entries(child).flatMap(([name, property]: [string, unknown]) => [
      ...(typeof property === 'object' &&
      property !== null &&
      ('description' in property || '$ref' in property)
        ? []
        : [`${path}/${name}`]),
      ...undescribed(property, `${path}/${name}`),
    ])
  })
}

it.each(['check', 'jurisdiction'])('every property of the schema of a %s is described', (name) => {
  expect(undescribed(parseYaml(schema(name), 'schema'))).toEqual([])
})
