import type { ErrorObject } from 'ajv/dist/2020.js'
import { explainSchemaError, type SchemaError } from './explain-schema-error.js'
import type { RuleProblem } from './rule-problem.js'

/** Problems of a value under a schema; none means that it has the schema's shape. */
export type Validator = (value: unknown) => readonly RuleProblem[]

/** Says what stands behind other errors at the same place: the reader needs the cause alone. */
const echoes = new Set(['if', 'not', 'oneOf', 'allOf'])

/**
 * Compiles a JSON Schema (2020-12). The validator library is loaded here and at no other place, when it is first needed.
 * @throws Error where the schema itself is wrong.
 */
export async function compileValidator(schema: object): Promise<Validator> {
  const { Ajv2020 } = await import('ajv/dist/2020.js')
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    strict: true,
    strictTypes: true,
    strictRequired: false,
    allowUnionTypes: true,
  })
  const validate = ajv.compile(schema)
  return (value) => (validate(value) ? [] : explainAll(validate.errors ?? [], value))
}

function explainAll(errors: readonly ErrorObject[], value: unknown): RuleProblem[] {
  const kept = errors
    .filter((error) => !echoes.has(error.keyword) && error.propertyName === undefined)
    .filter((error) => !/\/anyOf\/\d+\//.test(error.schemaPath))
    .map((error) => ({ path: pathOf(error.instancePath, value), error }))
  const unknownAt = new Set(
    kept
      .filter(({ error }) => error.keyword === 'additionalProperties')
      .map(({ error }) => error.instancePath),
  )
  return kept
    .filter(
      ({ error }) => !(unknownAt.has(error.instancePath) && ['required', 'anyOf'].includes(error.keyword)),
    )
    .map(({ path, error }) => explainSchemaError(schemaError(path, error)))
}

function schemaError(path: readonly (string | number)[], error: ErrorObject): SchemaError {
  return {
    keyword: error.keyword,
    path,
    params: error.params,
    data: error.data,
    schema: { ...error.parentSchema },
  }
}

/** A JSON Pointer as keys; an index of a list is a number. */
function pathOf(pointer: string, value: unknown): (string | number)[] {
  const path: (string | number)[] = []
  let node = value
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~')
    path.push(Array.isArray(node) ? Number(key) : key)
    node =
      typeof node === 'object' && node !== null
        ? Object.entries(node).find(([name]) => name === key)?.[1]
        : undefined
  }
  return path
}
