import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { PolicyproofError } from '../../error.js'
import { functions } from '../check-functions.js'
import type { Jurisdiction } from '../jurisdiction.js'
import type { RulePack } from '../pack.js'
import { buildCheckPhrases } from '../phrase-list.js'
import type { CheckRule } from '../rule.js'
import { nearestName } from './nearest-name.js'
import { compileValidator } from './validate.js'
import { validateCheck } from './validate-check.js'
import { validateJurisdiction } from './validate-jurisdiction.js'

/** What a failed check takes off the score, unless the pack says otherwise. */
const defaultWeights = { high: 5, medium: 3, low: 1 }

export interface PackInfo {
  readonly id: string
  readonly version: string
  readonly weights?: RulePack['weights']
}

/**
 * Reads a folder of rules: `checks/<family>/<id>.yaml` and `jurisdictions/<id>.yaml`.
 * @throws PolicyproofError `invalid-rule` with file, line and remedy.
 */
export async function readPack(folder: string, info: PackInfo): Promise<RulePack> {
  const checks: CheckRule[] = []
  for (const file of await yamlFiles(join(folder, 'checks')))
    checks.push(await validateCheck(await readFile(file, 'utf8'), relative(folder, file)))
  const jurisdictions: Jurisdiction[] = []
  for (const file of await yamlFiles(join(folder, 'jurisdictions')))
    jurisdictions.push(await validateJurisdiction(await readFile(file, 'utf8'), relative(folder, file)))
  for (const check of checks) await resolveFunction(check)
  refuseDuplicates(
    checks.map((check) => check.id),
    'check',
  )
  refuseDuplicates(
    jurisdictions.map((jurisdiction) => jurisdiction.id),
    'jurisdiction',
  )
  return {
    id: info.id,
    version: info.version,
    checks,
    jurisdictions,
    phrases: {
      ru: buildCheckPhrases(checks, jurisdictions, 'ru'),
      en: buildCheckPhrases(checks, jurisdictions, 'en'),
      kk: buildCheckPhrases(checks, jurisdictions, 'kk'),
    },
    weights: info.weights ?? defaultWeights,
  }
}

async function yamlFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

async function resolveFunction({ id, then }: CheckRule): Promise<void> {
  const known = functions.get(then.function)
  if (!known) {
    const near = nearestName(then.function, [...functions.keys()])
    throw invalid(
      id,
      `there is no function "${then.function}"`,
      near ? `Did you mean "${near}"` : 'See the list of functions',
    )
  }
  const problem = (await compileValidator(known.options))(then.options ?? {})[0]
  if (problem) throw invalid(id, `options of "${then.function}": ${problem.seen}`, problem.remedy)
}

function refuseDuplicates(ids: readonly string[], kind: string): void {
  const twice = ids.find((id, index) => ids.indexOf(id) !== index)
  if (twice !== undefined)
    throw invalid(twice, `two files hold a ${kind} of this id`, 'Rename or delete one of them')
}

function invalid(id: string, seen: string, remedy: string): PolicyproofError {
  return new PolicyproofError('invalid-rule', { what: `Could not use the rule ${id}`, seen, try: remedy })
}
