import { parseYamlFile } from '../../yaml.js'
import type { CheckRule } from '../rule.js'
import { phraseProblems } from './phrase-problems.js'
import { refuseProblems } from './rule-problem.js'
import { ruleSchema } from './rule-schema.js'

/**
 * Reads one check. `file` is the name that errors give. Whether its function exists and takes its options
 * is not seen here: packs are resolved later.
 * @throws PolicyproofError `invalid-rule` with file, line and remedy: bad YAML, another shape than
 * `rules/schema/check.schema.json`, a bad term.
 */
export async function validateCheck(text: string, file: string): Promise<CheckRule> {
  const validate = await ruleSchema('check')
  const yaml = parseYamlFile(text, file)
  refuseProblems(yaml, file, validate(yaml.value))
  refuseProblems(yaml, file, phraseProblems(yaml.value))
  return yaml.value as CheckRule
}
