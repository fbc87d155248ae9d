import { readFile } from 'node:fs/promises'
import { PolicyproofError } from '../error.js'
import type { Language } from '../language/language.js'
import { messagesFrom, type Catalogue, type Messages } from './messages.js'
import type { TemplateModule } from './template-engine.js'

/** Written by the build; the same two levels down from the package root in `src` and in `dist`. */
const dataFolder = new URL('../../dist/data/', import.meta.url)

const parsed = new Map<string, Promise<unknown>>()

/** Words of a language, compiled from `reports/messages`. */
export async function loadMessages(lang: Language): Promise<Messages> {
  const catalogues = (await loadJson('messages.json')) as Readonly<Record<Language, Catalogue>>
  return messagesFrom(lang, catalogues[lang])
}

/** The report's style sheet, compiled from `reports/style.css`. */
export async function loadStyle(): Promise<string> {
  return (await loadJson('style.json')) as string
}

/** Templates, precompiled from `reports/*.hbs`. */
export async function loadTemplates(): Promise<TemplateModule> {
  return (await import(new URL('templates.js', dataFolder).href)) as TemplateModule
}

function loadJson(name: string): Promise<unknown> {
  const known = parsed.get(name)
  if (known) return known
  const loading = readJson(name)
  parsed.set(name, loading)
  loading.catch(() => parsed.delete(name))
  return loading
}

async function readJson(name: string): Promise<unknown> {
  const file = new URL(name, dataFolder)
  try {
    return JSON.parse(await readFile(file, 'utf8')) as unknown
  } catch (cause) {
    throw new PolicyproofError('not-found', {
      what: 'Could not load what reports are made of',
      seen: `${name} is missing or damaged in ${dataFolder.pathname}`,
      try: 'Run `npm run build`, or install the package again',
      cause,
    })
  }
}
