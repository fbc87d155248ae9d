import { readFile } from 'node:fs/promises'
import { compileValidator, type Validator } from './validate.js'

const compiled = new Map<string, Promise<Validator>>()

/** The validator of one of our schemas, `rules/schema/<name>.schema.json`; compiled once. */
export function ruleSchema(name: 'jurisdiction' | 'check'): Promise<Validator> {
  const known = compiled.get(name)
  if (known) return known
  const made = read(name).then(compileValidator)
  compiled.set(name, made)
  return made
}

async function read(name: string): Promise<object> {
  const url = new URL(`../../../rules/schema/${name}.schema.json`, import.meta.url)
  const schema: unknown = JSON.parse(await readFile(url, 'utf8'))
  return typeof schema === 'object' && schema !== null ? schema : {}
}
