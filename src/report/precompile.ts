import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Handlebars from 'handlebars'
import { PolicyproofError } from '../error.js'

const extension = '.hbs'

/** Only these; a misspelt name is an error, not an empty place. */
const options: PrecompileOptions = { strict: true, knownHelpersOnly: true }

/**
 * Precompiles the templates of a folder and of its `partials/`.
 * @returns the source of an ES module that exports `templates`.
 * @throws PolicyproofError `malformed` with the file that cannot be compiled.
 */
export function precompileTemplates(dir: string): string {
  const files = ['', 'partials/'].flatMap((folder) =>
    readdirSync(join(dir, folder))
      .filter((file) => file.endsWith(extension))
      .sort()
      .map((file) => folder + file),
  )
  const entries = files.map(
    (file) => `${JSON.stringify(file.slice(0, -extension.length))}: ${precompileFile(dir, file)}`,
  )
  return `export const templates = {\n${entries.join(',\n')}\n}\n`
}

function precompileFile(dir: string, file: string): string {
  try {
    return String(Handlebars.precompile(readFileSync(join(dir, file), 'utf8'), options))
  } catch (cause) {
    throw new PolicyproofError('malformed', {
      what: `Could not compile the template ${join(dir, file)}`,
      seen: (cause instanceof Error ? cause.message : String(cause)).replaceAll('\n', ' '),
      try: 'Mend the template there',
      cause,
    })
  }
}
