import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { audit, type Audit } from '../index.js'
import { factKeys } from './fact-key.js'

/** What `corpus/<case>/expected.json` holds: everything that the policy says by our reading, and every check that fires. */
export interface Expected {
  readonly jurisdictions: readonly string[]
  readonly facts: readonly string[]
  readonly findings: readonly string[]
  /** Keys of facts, and checks as "check <id>", on which two careful readers may differ: neither outcome counts. */
  readonly open?: readonly string[]
}

export interface Tally {
  hit: number
  false: number
  missed: number
}

export interface Evaluation {
  readonly cases: number
  /** By kind of fact (first word of its key; "not …" under its type) and "check <id>". */
  readonly tallies: ReadonlyMap<string, Tally>
  /** One line for each difference: case, sign, key. */
  readonly differences: readonly string[]
}

/** Days that age checks of the corpus count from. */
const asOf = '2026-11-20'

/** Audits every case of a corpus folder and compares with what is expected. */
export async function evaluate(folder: string): Promise<Evaluation> {
  const tallies = new Map<string, Tally>()
  const differences: string[] = []
  const names = (await readdir(folder, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
  for (const name of names.sort()) {
    const { expected, actual, failure } = await runCase(join(folder, name))
    if (failure !== undefined) differences.push(`${name} - readable: ${failure}`)
    const open = new Set(expected.open)
    const compare = (kindOf: (key: string) => string, wanted: readonly string[], got: readonly string[]) => {
      for (const key of new Set([...wanted, ...got])) {
        if (open.has(key)) continue
        const tally = tallies.get(kindOf(key)) ?? { hit: 0, false: 0, missed: 0 }
        tallies.set(kindOf(key), tally)
        if (!wanted.includes(key)) tally.false++
        else if (got.includes(key)) tally.hit++
        else tally.missed++
        if (wanted.includes(key) !== got.includes(key))
          differences.push(`${name} ${wanted.includes(key) ? '-' : '+'} ${key}`)
      }
    }
    compare(
      (key) => key.replace(/^not /, '').split(' ')[0]!,
      expected.facts,
      actual ? factKeys(actual.facts) : [],
    )
    compare((key) => key, expected.findings.map(checkKey), actual ? failedChecks(actual) : [])
    compare(() => 'jurisdiction', expected.jurisdictions, actual?.document.jurisdictions ?? [])
  }
  return { cases: names.length, tallies, differences }
}

/** A case that cannot be audited counts as all missed: one hard file must not hide the rest. */
async function runCase(
  folder: string,
): Promise<{ expected: Expected; actual: Audit | undefined; failure?: string }> {
  const source = (await readdir(folder)).find((file) => file.startsWith('source.'))
  if (!source) throw new Error(`${folder} holds no source file`)
  const expected = JSON.parse(await readFile(join(folder, 'expected.json'), 'utf8')) as Expected
  try {
    return { expected, actual: await audit(join(folder, source), { asOf }) }
  } catch (error) {
    return { expected, actual: undefined, failure: error instanceof Error ? error.message : String(error) }
  }
}

const checkKey = (check: string): string => `check ${check}`

function failedChecks({ findings }: Audit): string[] {
  return [
    ...new Set(findings.filter(({ outcome }) => outcome === 'fail').map(({ check }) => checkKey(check))),
  ]
}

/** One tally over all facts (jurisdictions among them) or over all findings. */
export function total({ tallies }: Evaluation, of: 'facts' | 'findings'): Tally {
  const sum = { hit: 0, false: 0, missed: 0 }
  for (const [kind, tally] of tallies)
    if (kind.startsWith('check ') === (of === 'findings')) {
      sum.hit += tally.hit
      sum.false += tally.false
      sum.missed += tally.missed
    }
  return sum
}

export function rates({ hit, false: wrong, missed }: Tally): {
  precision: number
  recall: number
  f1: number
} {
  const precision = hit + wrong === 0 ? 1 : hit / (hit + wrong)
  const recall = hit + missed === 0 ? 1 : hit / (hit + missed)
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  }
}
