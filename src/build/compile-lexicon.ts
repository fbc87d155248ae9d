import { readdir, readFile } from 'node:fs/promises'
import { join, parse } from 'node:path'
import type { Language } from '../language/language.js'
import { buildPhraseSet, type PhraseSet, type Vocabulary } from '../language/phrases/phrase-set.js'
import { createStemmer } from '../language/stem.js'
import { PolicyproofError } from '../error.js'
import { parseYaml } from '../yaml.js'

/** Rooms that keep vocabulary, each in `lexicon/<language>/<list>.yaml`: an id, then its terms. */
const rooms = ['read', 'extract']

/** Compiles the vocabulary of one language from the source tree at `root`, with `extra` lists from data files. */
export async function compileLexicon(
  root: string,
  language: Language,
  extra: Vocabulary = new Map(),
): Promise<PhraseSet> {
  const vocabulary = new Map(extra)
  for (const room of rooms) {
    const folder = join(root, 'src', room, 'lexicon', language)
    for (const file of (await readdir(folder).catch(() => [])).sort()) {
      if (!file.endsWith('.yaml')) continue
      const path = join(folder, file)
      vocabulary.set(parse(file).name, readList(await readFile(path, 'utf8'), path))
    }
  }
  return buildPhraseSet(vocabulary, createStemmer(language))
}

function readList(text: string, file: string): ReadonlyMap<string, readonly string[]> {
  const value = parseYaml(text, file)
  const refuse = (seen: string): never => {
    throw new PolicyproofError('invalid-rule', {
      what: `Could not use the vocabulary ${file}`,
      seen,
      try: 'Write an id, then its terms as a list of words',
    })
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refuse('it is no map of ids')
  return new Map(
    Object.entries(value).map(([id, terms]) => {
      if (!Array.isArray(terms)) return refuse(`"${id}" holds no list`)
      return [
        id,
        terms.map((term: unknown) =>
          typeof term === 'string' ? term : refuse(`"${id}" holds ${String(term)}`),
        ),
      ]
    }),
  )
}
