import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import { PolicyproofError } from './error.js'

/** A parsed YAML file that can say on which line a value stands. */
export interface YamlFile {
  readonly value: unknown
  /** Line (from 1) of the key or list item at a path; of the nearest one above it where it is absent. */
  lineOf(path: readonly (string | number)[]): number
}

/**
 * Parses YAML as plain data. Duplicate keys, unknown tags and alias bombs are refused.
 * @throws PolicyproofError `invalid-rule` with file, line and remedy.
 */
export function parseYamlFile(text: string, file: string): YamlFile {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, schema: 'core' })
  const problem = document.errors[0] ?? document.warnings[0]
  if (problem) throw syntaxError(file, problem.linePos?.[0].line ?? 1, problem.message)
  const lineAt = (node: unknown): number | undefined => {
    const range = rangeOf(node)
    return range === undefined ? undefined : lines.linePos(range).line
  }
  let value: unknown
  try {
    value = document.toJS({ maxAliasCount: 100 })
  } catch (cause) {
    throw syntaxError(file, 1, cause instanceof Error ? cause.message : String(cause))
  }
  const lineOf = (path: readonly (string | number)[]): number => {
    let line = lineAt(document.contents) ?? 1
    let node: unknown = document.contents
    for (const step of path) {
      const pair = isMap(node) ? node.items.find((item) => keyOf(item.key) === String(step)) : undefined
      const child: unknown = pair ? pair.value : isSeq(node) ? node.items[Number(step)] : undefined
      const found = lineAt(pair ? pair.key : child)
      if (found === undefined) break
      line = found
      node = isAlias(child) ? child.resolve(document) : child
    }
    return line
  }
  return { value, lineOf }
}

/** As {@link parseYamlFile}, for those who need no lines. */
export const parseYaml = (text: string, file: string): unknown => parseYamlFile(text, file).value

const keyOf = (key: unknown): string => String(isScalar(key) ? key.value : key)

function rangeOf(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range))
    return undefined
  const start: unknown = node.range[0]
  return typeof start === 'number' ? start : undefined
}

function syntaxError(file: string, line: number, message: string): PolicyproofError {
  return new PolicyproofError('invalid-rule', {
    what: `Could not read ${file}`,
    seen: `line ${line}: ${message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '')}`,
    try: 'Mend the YAML at that line',
  })
}
