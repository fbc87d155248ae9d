import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readPack, type PackInfo } from '../check/pack/read-pack.js'
import type { Language } from '../language/language.js'
import { parseYaml } from '../yaml.js'
import { compileLexicon } from './compile-lexicon.js'
import { readCountries, readLaws, readServices } from './compile-lexicon-data.js'
import { compileReports } from './compile-reports.js'
import { lookUpOfData } from './look-up-of-data.js'
import { vocabularyOfData } from './vocabulary-of-data.js'

/** Turns vocabulary, rules and templates into files that load fast: `dist/data/`. Run by `npm run build`. */
const root = fileURLToPath(new URL('../..', import.meta.url))
const out = join(root, 'dist', 'data')
const languages: readonly Language[] = ['ru', 'en', 'kk']

await mkdir(out, { recursive: true })
const lexiconText = (name: string): Promise<string> =>
  readFile(join(root, 'src', 'extract', 'lexicon', `${name}.yaml`), 'utf8')
const data = {
  services: readServices(await lexiconText('services')),
  countries: readCountries(await lexiconText('countries')),
  laws: readLaws(await lexiconText('laws')),
}
for (const [table, rows] of Object.entries(lookUpOfData(data)))
  await writeFile(join(out, `${table}.json`), JSON.stringify(rows))
for (const language of languages) {
  const phrases = await compileLexicon(root, language, vocabularyOfData(data, language))
  await writeFile(join(out, `lexicon.${language}.json`), JSON.stringify(phrases))
}
const rules = join(root, 'rules')
const info = parseYaml(await readFile(join(rules, 'pack.yaml'), 'utf8'), 'rules/pack.yaml') as PackInfo
const pack = await readPack(rules, info)
const checks = pack.checks.map((check) => ({ ...check, examples: { fires: [], spares: [] } }))
await writeFile(join(out, 'rules.json'), JSON.stringify({ ...pack, checks }))
await compileReports(root, out)
