import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readPack, type PackInfo } from '../check/pack/read-pack.js'
import type { Language } from '../language/language.js'
import { parseYaml } from '../yaml.js'
import { compileLexicon } from './compile-lexicon.js'
import { compileReports } from './compile-reports.js'

/** Turns vocabulary, rules and templates into files that load fast: `dist/data/`. Run by `npm run build`. */
const root = fileURLToPath(new URL('../..', import.meta.url))
const out = join(root, 'dist', 'data')
const languages: readonly Language[] = ['ru', 'en', 'kk']

await mkdir(out, { recursive: true })
for (const language of languages)
  await writeFile(join(out, `lexicon.${language}.json`), JSON.stringify(await compileLexicon(root, language)))
const rules = join(root, 'rules')
const info = parseYaml(await readFile(join(rules, 'pack.yaml'), 'utf8'), 'rules/pack.yaml') as PackInfo
await writeFile(join(out, 'rules.json'), JSON.stringify(await readPack(rules, info)))
await compileReports(root, out)
