// `npm run bench`: time per stage, MB/s, growth with size, peak memory, cold start. Prints ratios so that machines compare.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { buildDocument } from '../../dist/document/build-document.js'
import { check, ingest } from '../../dist/index.js'
import { extractFacts } from '../../dist/extract/extract-facts.js'
import { readStatements } from '../../dist/read/read-statements.js'
import { samplePolicy } from './sample-policy.js'

const sizes = [3_000, 30_000, 300_000]
const rounds = 7
const median = (values) => values.sort((a, b) => a - b)[values.length >> 1]
const time = (work) => {
  const started = performance.now()
  const result = work()
  return [performance.now() - started, result]
}

async function measure(language, bytes) {
  const text = Buffer.from(samplePolicy(language, bytes))
  const stages = { ingest: [], document: [], read: [], extract: [], check: [] }
  for (let round = 0; round < rounds; round++) {
    const started = performance.now()
    const source = await ingest(text, { location: 'bench.txt' })
    stages.ingest.push(performance.now() - started)
    const [documentMs, document] = time(() => buildDocument(source))
    const [readMs, reading] = time(() => readStatements(document))
    const [extractMs, facts] = time(() => extractFacts(reading))
    const extraction = { schemaVersion: '1', document, statements: reading.statements, facts }
    const [checkMs] = time(() => check(extraction, { asOf: '2026-01-01' }))
    stages.document.push(documentMs)
    stages.read.push(readMs)
    stages.extract.push(extractMs)
    stages.check.push(checkMs)
  }
  return Object.fromEntries(Object.entries(stages).map(([stage, values]) => [stage, median(values)]))
}

function coldStart(args) {
  const run = () => {
    const started = performance.now()
    spawnSync(process.execPath, args, { stdio: 'ignore' })
    return performance.now() - started
  }
  return median(Array.from({ length: rounds }, run))
}

await measure('ru', 100_000)
await measure('en', 100_000)
console.log(`node ${process.version}, ${process.platform} ${process.arch}; medians of ${rounds}`)
for (const language of ['ru', 'en']) {
  let before
  for (const bytes of sizes) {
    const stages = await measure(language, bytes)
    const total = stages.document + stages.read + stages.extract + stages.check
    const cells = Object.entries(stages).map(([stage, ms]) => `${stage} ${ms.toFixed(1)}`)
    const growth = before === undefined ? '' : `, ×${(total / before).toFixed(1)} for ×10 of text`
    const speed = (bytes / 1e6 / (total / 1e3)).toFixed(2)
    console.log(
      `${language} ${String(bytes / 1000).padStart(3)} KB: ${cells.join(', ')} ms; document to findings ${total.toFixed(1)} ms, ${speed} MB/s${growth}`,
    )
    before = total
  }
}
const bin = fileURLToPath(new URL('../../dist/cli/bin.js', import.meta.url))
const policy = fileURLToPath(new URL('../../corpus/ru-clinic/source.txt', import.meta.url))
const bare = coldStart(['-e', '0'])
console.log(`node -e 0: ${bare.toFixed(0)} ms`)
console.log(`--version: +${(coldStart([bin, '--version']) - bare).toFixed(0)} ms`)
console.log(
  `audit of a text policy: +${(coldStart([bin, 'audit', policy, '-f', 'json']) - bare).toFixed(0)} ms`,
)
console.log(`peak memory of this process: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`)
