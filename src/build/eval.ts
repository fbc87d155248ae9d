import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { evaluate, rates, total, type Tally } from './evaluate.js'

// `npm run eval`: precision and recall over corpus/ by kind of fact and by check; --differences lists each;
// --set-floor writes the F1 reached to corpus/floor.json, below which the tests fail.
const folder = fileURLToPath(new URL('../../corpus', import.meta.url))
const evaluation = await evaluate(folder)
const facts = total(evaluation, 'facts')
const findings = total(evaluation, 'findings')

if (process.argv.includes('--differences')) for (const line of evaluation.differences) console.log(line)
const row = (name: string, tally: Tally): string => {
  const { precision, recall, f1 } = rates(tally)
  const percent = [precision, recall, f1].map((rate) => (100 * rate).toFixed(1).padStart(6)).join(' ')
  return `${name.padEnd(40)} ${percent} ${String(tally.hit + tally.missed).padStart(6)}`
}
const isCheck = (name: string): boolean => name.startsWith('check ')
console.log(`${'kind'.padEnd(40)}      P      R     F1      n`)
for (const [name, tally] of [...evaluation.tallies].sort(
  ([a], [b]) => Number(isCheck(a)) - Number(isCheck(b)) || a.localeCompare(b),
))
  console.log(row(name, tally))
console.log(row('all facts', facts))
console.log(row('all findings', findings))
console.log(`${evaluation.cases} policies`)

if (process.argv.includes('--set-floor')) {
  const floor = { facts: floorOf(facts), findings: floorOf(findings) }
  await writeFile(join(folder, 'floor.json'), `${JSON.stringify(floor, null, 2)}\n`)
  console.log(`floor: facts ${floor.facts}, findings ${floor.findings}`)
}

/** Rounded down, so that what was measured is never below it. */
function floorOf(tally: Tally): number {
  return Math.floor(rates(tally).f1 * 1000) / 1000
}
