import { readFileSync } from 'node:fs'
import type { LookUp } from './lexicon-data.js'

type Table = keyof LookUp

const loaded: Partial<LookUp> = {}

/** One table of the data files, by id or code, read once from what the build compiled. */
export function lookUp<T extends Table>(table: T): LookUp[T] {
  return (loaded[table] ??= read(table)) as LookUp[T]
}

function read<T extends Table>(table: T): LookUp[T] {
  const file = new URL(`../../dist/data/${table}.json`, import.meta.url)
  return JSON.parse(readFileSync(file, 'utf8')) as LookUp[T]
}
