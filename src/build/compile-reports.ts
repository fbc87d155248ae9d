import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Catalogue } from '../report/messages.js'
import { precompileTemplates } from '../report/precompile.js'
import { parseYaml } from '../yaml.js'

const languages = ['en', 'ru', 'kk'] as const

/**
 * Compiles `reports/` of the package into what loads fast.
 * @param root the package's root folder
 * @param out where `templates.js`, `messages.json` and `style.json` go
 */
export async function compileReports(root: string, out: string): Promise<void> {
  const reports = join(root, 'reports')
  const catalogues: Record<string, Catalogue> = {}
  for (const language of languages) {
    const file = join(reports, 'messages', `${language}.yaml`)
    catalogues[language] = parseYaml(await readFile(file, 'utf8'), file) as Catalogue
  }
  const style = shortenStyle(await readFile(join(reports, 'style.css'), 'utf8'))
  await mkdir(out, { recursive: true })
  await writeFile(join(out, 'templates.js'), precompileTemplates(reports))
  await writeFile(join(out, 'messages.json'), JSON.stringify(catalogues))
  await writeFile(join(out, 'style.json'), JSON.stringify(style))
}

/** Comments and indentation off; the report carries the sheet within itself. */
function shortenStyle(css: string): string {
  return css
    .replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}
