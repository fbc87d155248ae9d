import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { check, extract } from '../../src/audit-document.js'
import type { RulePack } from '../../src/check/pack.js'
import { readPack } from '../../src/check/pack/read-pack.js'
import { ingest } from '../../src/ingest/ingest.js'
import type { Language } from '../../src/language/language.js'
import { parseYaml } from '../../src/yaml.js'

/** `phrasebook/<check>.yaml`: passages that it must and must not report, by language, and the law that they stand under. */
interface Phrasebook {
  readonly jurisdiction?: Readonly<Partial<Record<Language, string>>>
  readonly fires: Readonly<Partial<Record<Language, readonly string[]>>>
  readonly spares: Readonly<Partial<Record<Language, readonly string[]>>>
}

/** What stands above each passage: a title and who processes data, so that it reads as a policy. */
const openings: Readonly<Record<Language, string>> = {
  ru: '# Политика обработки персональных данных\n\nИП Лосева Д. И. обрабатывает персональные данные посетителей сайта.\n\n',
  en: '# Privacy Policy\n\nBrookfen Ltd processes personal data of visitors of the site.\n\n',
  kk: '# Құпиялылық саясаты\n\n«Қарлығаш» ЖШС сайтқа кірушілердің дербес деректерін өңдейді.\n\n',
}

const folder = join(import.meta.dirname, 'phrasebook')
const pack = await readPack(join(import.meta.dirname, '../../rules'), { id: 'core', version: 'test' })

async function fails(id: string, language: Language, passage: string, code?: string): Promise<boolean> {
  const bytes = new TextEncoder().encode(`${openings[language]}${passage}\n`)
  const extraction = extract(await ingest(bytes), { force: true })
  const only: RulePack = { ...pack, checks: pack.checks.filter((rule) => rule.id === id) }
  const settings = { pack: only, asOf: '2026-01-15', ...(code !== undefined && { jurisdictions: [code] }) }
  return check(extraction, settings).findings.some(({ outcome }) => outcome === 'fail')
}

const passages = (book: Phrasebook, kind: 'fires' | 'spares'): [Language, string][] =>
  (['ru', 'en', 'kk'] as const).flatMap((language) =>
    (book[kind][language] ?? []).map((passage): [Language, string] => [language, passage]),
  )

describe.each(readdirSync(folder).map((file) => basename(file, '.yaml')))('%s', (id) => {
  const file = join(folder, `${id}.yaml`)
  const book = parseYaml(readFileSync(file, 'utf8'), file) as Phrasebook

  it.each(passages(book, 'fires'))('reports (%s) %s', async (language, passage) => {
    expect(await fails(id, language, passage, book.jurisdiction?.[language])).toBe(true)
  })

  it.each(passages(book, 'spares'))('spares (%s) %s', async (language, passage) => {
    expect(await fails(id, language, passage, book.jurisdiction?.[language])).toBe(false)
  })
})
