import { parseYamlFile } from '../../yaml.js'
import type { Jurisdiction } from '../jurisdiction.js'
import { jurisdictionProblems } from './jurisdiction-problems.js'
import { phraseProblems } from './phrase-problems.js'
import { refuseProblems } from './rule-problem.js'
import { ruleSchema } from './rule-schema.js'

/**
 * Reads one country's law. `file` is the name that errors give.
 * @throws PolicyproofError `invalid-rule` with file, line and remedy: bad YAML, another shape than
 * `rules/schema/jurisdiction.schema.json`, a reference to nothing, a claim of law without proof, a bad term.
 */
export async function validateJurisdiction(text: string, file: string): Promise<Jurisdiction> {
  const validate = await ruleSchema('jurisdiction')
  const yaml = parseYamlFile(text, file)
  refuseProblems(yaml, file, validate(yaml.value))
  const jurisdiction = yaml.value as Jurisdiction
  refuseProblems(yaml, file, [...jurisdictionProblems(jurisdiction), ...phraseProblems(jurisdiction)])
  return jurisdiction
}
