import { PolicyproofError } from '../error.js'
import type { Language } from '../language/language.js'
import { expandTerm } from '../language/phrases/term.js'
import { tokenize } from '../language/tokenize.js'
import { parseYamlFile } from '../yaml.js'

export const languages: readonly Language[] = ['ru', 'en', 'kk']

type Path = readonly (string | number)[]
export type Fields = Readonly<Record<string, unknown>>

/** A vocabulary data file that is read key by key, and refuses with file, line and reason what it cannot use. */
export class LexiconReader {
  readonly root: Fields
  private readonly lineOf: (path: Path) => number

  constructor(
    text: string,
    private readonly file: string,
  ) {
    const yaml = parseYamlFile(text, file)
    this.lineOf = (path) => yaml.lineOf(path)
    this.root = this.fields(yaml.value, [])
  }

  refuse(path: Path, seen: string, remedy = 'Mend the entry'): never {
    throw new PolicyproofError('invalid-rule', {
      what: `Could not use the vocabulary ${this.file}`,
      seen: `line ${this.lineOf(path)}: ${seen}`,
      try: remedy,
    })
  }

  /** A map; with `allowed`, of no other keys. */
  fields(value: unknown, path: Path, allowed?: readonly string[]): Fields {
    const name = path.join('.') || 'the file'
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return this.refuse(path, `${name} is no map`)
    const map = value as Fields
    const strange = allowed && Object.keys(map).find((key) => !allowed.includes(key))
    if (strange !== undefined)
      return this.refuse(
        [...path, strange],
        `${name} has an unknown key "${strange}"`,
        `Use ${allowed!.join(', ')}`,
      )
    return map
  }

  text(value: unknown, path: Path): string {
    if (typeof value === 'string' && value.trim() !== '') return value
    return this.refuse(
      path,
      `${path.join('.')} is no text`,
      'Write it in quotes where YAML takes it for a number',
    )
  }

  optionalText(value: unknown, path: Path): string | undefined {
    return value === undefined ? undefined : this.text(value, path)
  }

  texts(value: unknown, path: Path): string[] {
    if (value === undefined) return []
    if (!Array.isArray(value)) return this.refuse(path, `${path.join('.')} is no list`)
    return value.map((item: unknown, i) => this.text(item, [...path, i]))
  }

  /** Terms that the notation allows and whose words a text can hold. */
  terms(value: unknown, path: Path): string[] {
    const terms = this.texts(value, path)
    for (const [i, term] of terms.entries()) this.checkTerm(term, [...path, i])
    return terms
  }

  termsByLanguage(value: unknown, path: Path): Record<Language, string[]> {
    const map = value === undefined ? {} : this.fields(value, path, languages)
    return {
      ru: this.terms(map['ru'], [...path, 'ru']),
      en: this.terms(map['en'], [...path, 'en']),
      kk: this.terms(map['kk'], [...path, 'kk']),
    }
  }

  country(value: unknown, path: Path): string {
    const code = this.text(value, path)
    return /^[A-Z]{2}$/.test(code) ? code : this.refuse(path, `country "${code}" is not two capital letters`)
  }

  private checkTerm(term: string, path: Path): void {
    let phrases
    try {
      phrases = expandTerm(term)
    } catch (cause) {
      return this.refuse(path, cause instanceof Error ? cause.message : String(cause), 'Mend the term')
    }
    for (const form of phrases.flat().flatMap((part) => ('gap' in part ? [] : part.words))) {
      const word = form.replace(/^=|\*$/g, '')
      if (!isOneToken(form.endsWith('*') ? word.replace(/-$/, '') : word))
        this.refuse(path, `"${term}" holds "${form}", which no text can match`, 'Split it into words')
    }
  }
}

function isOneToken(word: string): boolean {
  const tokens = tokenize(word)
  return tokens.count === 1 && tokens.words[0] === word
}
