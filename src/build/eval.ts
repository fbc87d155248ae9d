import { fileURLToPath } from 'node:url'
import { evaluate, rates, type Tally } from './evaluate.js'

// `npm run eval`: precision and recall over corpus/ by kind of fact and by check; --differences lists each.
const folder = fileURLToPath(new URL('../../corpus', import.meta.url))
const { cases, tallies, differences } = await evaluate(folder)
if (process.argv.includes('--differences')) for (const line of differences) console.log(line)
const row = (name: string, tally: Tally): string => {
  const { precision, recall, f1 } = rates(tally)
  const percent = [precision, recall, f1].map((rate) => (100 * rate).toFixed(1).padStart(6)).join(' ')
  return `${name.padEnd(40)} ${percent} ${String(tally.hit + tally.missed).padStart(6)}`
}
const sum = (wanted: (name: string) => boolean): Tally => {
  const total = { hit: 0, false: 0, missed: 0 }
  for (const [name, tally] of tallies)
    if (wanted(name)) {
      total.hit += tally.hit
      total.false += tally.false
      total.missed += tally.missed
    }
  return total
}
const isCheck = (name: string): boolean => name.startsWith('check ')
console.log(`${'kind'.padEnd(40)}      P      R     F1      n`)
for (const [name, tally] of [...tallies].sort(
  ([a], [b]) => Number(isCheck(a)) - Number(isCheck(b)) || a.localeCompare(b),
))
  console.log(row(name, tally))
console.log(
  row(
    'all facts',
    sum((name) => !isCheck(name)),
  ),
)
console.log(row('all findings', sum(isCheck)))
console.log(`${cases} policies`)
