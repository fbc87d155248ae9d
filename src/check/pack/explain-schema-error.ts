import { nearestName } from './nearest-name.js'
import { namePath, type RuleProblem } from './rule-problem.js'

/** What the schema validator says of one error, with the schema and the data at that place. */
export interface SchemaError {
  readonly keyword: string
  readonly path: readonly (string | number)[]
  readonly params: Readonly<Record<string, unknown>>
  readonly data: unknown
  /** The schema that holds the keyword. */
  readonly schema: Readonly<Record<string, unknown>>
}

const longestList = 14

/** One error in words that say what was seen and what to write. */
export function explainSchemaError(error: SchemaError): RuleProblem {
  const explain = explanations[error.keyword] ?? explainOther
  const { path = error.path, ...words } = explain(error)
  return { path, ...words }
}

type Explanation = (error: SchemaError) => Omit<RuleProblem, 'path'> & { path?: RuleProblem['path'] }

const explanations: Readonly<Record<string, Explanation>> = {
  additionalProperties: ({ params, path, schema }) => {
    const key = String(params['additionalProperty'])
    return {
      path: [...path, key],
      seen: `"${key}" is unknown in ${place(path)}`,
      remedy: suggest(key, Object.keys(record(schema['properties']))),
    }
  },
  required: ({ params, path, schema }) => {
    const key = String(params['missingProperty'])
    const description = describe(record(schema['properties'])[key])
    return {
      seen: `"${key}" is missing in ${place(path)}`,
      remedy: description === '' ? `Add "${key}"` : `Add "${key}": ${description}`,
    }
  },
  enum: ({ params, path, data }) => ({
    seen: `${place(path)} is ${show(data)}`,
    remedy: suggest(String(data), array(params['allowedValues']).map(String)),
  }),
  const: ({ params, path, data }) => ({
    seen: `${place(path)} is ${show(data)}`,
    remedy: `Write ${show(params['allowedValue'])}`,
  }),
  type: ({ params, path, data }) => {
    const wanted = [params['type']].flat().map(String)
    const quotes = wanted.includes('string') && ['number', 'boolean'].includes(typeof data)
    return {
      seen: `${place(path)} is ${kindOf(data)}, not ${wanted.map(withArticle).join(' or ')}`,
      remedy: quotes
        ? `Put it in quotes: '${String(data)}'`
        : `Write ${wanted.map(withArticle).join(' or ')}`,
    }
  },
  pattern: ({ path, data, schema }) => ({
    seen: `${place(path)} is ${show(data)}`,
    remedy: `Write it as it is meant: ${describe(schema) || String(schema['pattern'])}`,
  }),
  propertyNames: ({ params, path, schema }) => ({
    path: [...path, String(params['propertyName'])],
    seen: `"${String(params['propertyName'])}" is no name that ${place(path)} can hold`,
    remedy: `Write it as it is meant: ${describe(schema['propertyNames'])}`,
  }),
  anyOf: ({ path, data, schema }) => {
    const wanted = array(schema['anyOf']).flatMap((one) => array(record(one)['required']).map(String))
    const close = Object.keys(record(data)).flatMap((key) => nearestName(key, wanted) ?? [])
    return {
      seen: `${place(path)} holds none of ${quoteAll(wanted)}`,
      remedy: close[0] === undefined ? `Write one of ${quoteAll(wanted)}` : `Did you mean "${close[0]}"`,
    }
  },
  uniqueItems: ({ params, path, data }) => ({
    path: [...path, Number(params['i'])],
    seen: `${show(array(data)[Number(params['i'])])} stands twice in ${place(path)}`,
    remedy: 'Take one of them out',
  }),
  minItems: ({ path, params }) => ({
    seen: `${place(path)} holds too few items`,
    remedy: `Give at least ${String(params['limit'])}`,
  }),
  minLength: ({ path }) => ({
    seen: `${place(path)} is empty`,
    remedy: 'Write something or leave the key out',
  }),
  minProperties: ({ path }) => ({ seen: `${place(path)} is empty`, remedy: 'Fill it or leave the key out' }),
  maxProperties: ({ path, schema }) => ({
    seen: `${place(path)} holds several keys at once`,
    remedy: `Keep one of ${quoteAll(Object.keys(record(schema['properties'])))}`,
  }),
}

const explainOther: Explanation = ({ keyword, path }) => ({
  seen: `${place(path)} breaks the rule "${keyword}" of the schema`,
  remedy: 'Compare it with the schema in rules/schema',
})

function suggest(name: string, known: readonly string[]): string {
  const near = nearestName(name, known)
  if (near !== undefined) return `Did you mean "${near}"`
  return known.length <= longestList
    ? `Known are ${quoteAll(known)}`
    : `Take one of the ${known.length} that the schema in rules/schema lists`
}

const place = (path: readonly (string | number)[]): string =>
  path.length === 0 ? 'the file' : namePath(path)
const quoteAll = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ')
const show = (value: unknown): string =>
  typeof value === 'object' && value !== null ? kindOf(value) : JSON.stringify(value)
const withArticle = (type: string): string =>
  type === 'array' ? 'a list' : type === 'object' ? 'a map of keys' : `a ${type}`
const kindOf = (value: unknown): string =>
  value === null || value === undefined ? 'empty' : withArticle(Array.isArray(value) ? 'array' : typeof value)
const array = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {}
/** The schema's own words on a value, without their full stop, for they end a sentence of ours. */
const describe = (schema: unknown): string => String(record(schema)['description'] ?? '').replace(/\.$/, '')
