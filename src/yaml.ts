import { LineCounter, parseDocument } from 'yaml'
import { PolicyproofError } from './error.js'

/** A parsed YAML file that can say on which line a value stands. */
export interface YamlFile {
  readonly value: unknown
  /** Line (from 1) of the value at a path of keys; of the nearest key above it where it is absent. */
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
  let value: unknown
  try {
    value = document.toJS({ maxAliasCount: 100 })
  } catch (cause) {
    throw syntaxError(file, 1, cause instanceof Error ? cause.message : String(cause))
  }
  const lineOf = (path: readonly (string | number)[]): number => {
    for (let length = path.length; length >= 0; length--) {
      const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true)
      const range = rangeOf(node)
      if (range !== undefined) return lines.linePos(range).line
    }
    return 1
  }
  return { value, lineOf }
}

/** As {@link parseYamlFile}, for those who need no lines. */
export const parseYaml = (text: string, file: string): unknown => parseYamlFile(text, file).value

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
