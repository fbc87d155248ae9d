import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Audit, Extraction } from '../../src/index.js'
import { runCli } from './run-cli.js'

const policy = `# Политика обработки персональных данных

1. Общие положения

1.1. Оператор – ТОО «Пример-Сервис», БИН 120340000004, г. Алматы, ул. Примерная, д. 1.

1.2. Оператор собирает персональные данные: имя, адрес электронной почты, номер телефона.

1.4. Запросы направляйте на privacy@primer-servis.kz.
`
let folder: string
let file: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'policyproof-'))
  file = join(folder, 'policy.md')
  await writeFile(file, policy)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('policyproof', () => {
  it('prints one format to stdout and nothing else', async () => {
    const run = await runCli(['audit', file, '-f', 'json', '--as-of', '2026-01-01'])
    const audit = JSON.parse(run.stdout) as Audit
    expect(run.code).toBe(0)
    expect(audit.run.asOf).toBe('2026-01-01')
    for (const { evidence } of [...audit.facts, ...audit.findings])
      for (const { quote, start, end } of evidence) expect(audit.document.text.slice(start, end)).toBe(quote)
  })

  it('reads standard input', async () => {
    const run = await runCli(['audit', '-', '-f', 'json'], policy)
    expect((JSON.parse(run.stdout) as Audit).document.source.location).toBe('-')
  })

  it('writes files by their ending and sums up on stderr', async () => {
    const outputs = ['a.json', 'a.md', 'a.html'].map((name) => join(folder, 'out', name))
    const run = await runCli(['audit', file, ...outputs.flatMap((path) => ['-o', path])])
    expect(run.stdout).toBe('')
    expect(run.stderr).toContain('a.html')
    const [json, markdown, html] = await Promise.all(outputs.map((path) => readFile(path, 'utf8')))
    expect(JSON.parse(json!)).toHaveProperty('findings')
    expect(markdown).toMatch(/^# /)
    expect(html).toMatch(/^<!doctype html>/i)
  })

  it('gives the same audit from saved stages as in one go', async () => {
    const saved = join(folder, 'facts.json')
    await runCli(['extract', file, '-o', saved])
    expect(JSON.parse(await readFile(saved, 'utf8')) as Extraction).toHaveProperty('facts')
    const staged = JSON.parse(
      (await runCli(['check', saved, '-f', 'json', '--as-of', '2026-01-01'])).stdout,
    ) as Audit
    const whole = JSON.parse(
      (await runCli(['audit', file, '-f', 'json', '--as-of', '2026-01-01'])).stdout,
    ) as Audit
    expect({ ...staged, run: null }).toEqual({ ...whole, run: null })
  })

  it('is the same byte for byte outside `run`', async () => {
    const [one, two] = await Promise.all([1, 2].map(() => runCli(['audit', file, '-f', 'json'])))
    const bare = (run: string): string => JSON.stringify({ ...(JSON.parse(run) as Audit), run: null })
    expect(bare(one!.stdout)).toBe(bare(two!.stdout))
  })

  it('renders a saved audit and explains a fact and a finding', async () => {
    const saved = join(folder, 'audit.json')
    await runCli(['audit', file, '-o', saved])
    expect((await runCli(['report', saved, '-f', 'markdown'])).stdout).toMatch(/^# /)
    expect((await runCli(['explain', 'f1', saved])).stdout).toMatch(/^f1 {2}operator .*\nfound by operator/)
    expect((await runCli(['explain', 'numbering-1', saved])).stdout).toContain('1.2')
    expect((await runCli(['explain', 'nothing', saved])).code).toBe(2)
  })

  it.each([
    [['--fail-on', 'low'], 1],
    [['--fail-on', 'never'], 0],
    [[], 0],
  ])('exit code with %j is %i', async (options, code) => {
    expect((await runCli(['audit', file, '-f', 'json', ...options])).code).toBe(code)
  })

  it.each([
    [['audit', 'policy.md', '--jurisdiction', 'XX'], /XX|no such file/],
    [['audit'], /missing required argument/],
    [['audti', 'policy.md'], /Did you mean audit/],
    [['audit', 'policy.md', '--as-of', 'today'], /YYYY-MM-DD/],
    [['audit', 'policy.md', '--lang', 'de'], /Allowed choices/],
    [['audit', 'policy.md', '-f', 'odt'], /odt|no such file/],
    [['check', 'nothing.json'], /nothing\.json/],
  ])('%j is refused in a sentence', async (argv, words) => {
    const run = await runCli(argv)
    expect(run.code).toBe(2)
    expect(run.stderr).toMatch(words)
  })

  it('refuses an unknown jurisdiction, format or ending with what there is', async () => {
    expect((await runCli(['audit', file, '--jurisdiction', 'XX'])).stderr).toContain('KZ')
    expect((await runCli(['audit', file, '-f', 'odt'])).stderr).toContain('markdown')
    expect((await runCli(['audit', file, '-o', join(folder, 'a.odt')])).stderr).toContain('.odt')
  })

  it('refuses a saved file that is none', async () => {
    expect((await runCli(['check', file])).stderr).toContain('no JSON')
    const other = join(folder, 'other.json')
    await writeFile(other, '{"facts": []}')
    expect((await runCli(['report', other, '-f', 'json'])).stderr).toMatch(/policyproof audit/)
  })

  it('shows examples in its help', async () => {
    const run = await runCli(['--help'])
    expect(run.code).toBe(0)
    expect(run.stdout).toMatch(/^Examples:/)
  })
})
