import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Language } from '../language/language.js'
import { compileLexicon } from './compile-lexicon.js'

/** Turns vocabulary, rules and templates into files that load fast: `dist/data/`. Run by `npm run build`. */
const root = fileURLToPath(new URL('../..', import.meta.url))
const out = join(root, 'dist', 'data')
const languages: readonly Language[] = ['ru', 'en', 'kk']

await mkdir(out, { recursive: true })
for (const language of languages)
  await writeFile(join(out, `lexicon.${language}.json`), JSON.stringify(await compileLexicon(root, language)))
