import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pdfOf } from '../ingest/pdf-writer.js'
import { zipOf } from '../ingest/zip-of.js'
import { runCli } from './run-cli.js'

const pdf = (name: string): string =>
  fileURLToPath(new URL(`../ingest/fixtures/pdf/${name}`, import.meta.url))
let folder: string
const put = async (name: string, content: string | Uint8Array): Promise<string> => {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'policyproof-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const junk = Uint8Array.from({ length: 4096 }, (_, index) => (index * 167 + (index >> 3)) % 256)

/** Name, the input, and words that only this message has. */
const cases: readonly (readonly [string, () => Promise<string> | string, RegExp])[] = [
  [
    'a missing file',
    () => join(folder, 'nowhere.txt'),
    /no such file|does not exist|not there|nothing at that path/i,
  ],
  ['an empty file', () => put('empty.txt', ''), /nothing to read/i],
  ['white space alone', () => put('blank.txt', ' \n\t\n'), /empty|no text|white space/i],
  ['a directory', () => folder, /director|folder/i],
  ['binary junk', () => put('junk.txt', junk), /binary|no text|not text/i],
  [
    'a truncated PDF',
    async () => put('cut.pdf', (await readFile(pdf('columns.pdf'))).subarray(0, 900)),
    /PDF/,
  ],
  ['an encrypted PDF', () => pdf('encrypted.pdf'), /password|encrypted/i],
  [
    'a scan',
    () => put('pages.pdf', pdfOf([{ hasPicture: true }, { hasPicture: true }])),
    /text layer|scan|OCR/i,
  ],
  ['a zip of something else', () => put('other.docx', zipOf({ 'a.txt': 'hello' })), /zip/i],
  ['50 MB of text', () => put('big.txt', Buffer.alloc(50_000_000, 'персональные данные ')), /50000000 bytes/],
  [
    'HTML without text',
    () => put('bare.html', '<!doctype html><html><body><img src="a.png"></body></html>'),
    /text/i,
  ],
  [
    'an error page',
    () =>
      put(
        '404.html',
        '<!doctype html><title>404</title><h1>404 Not found</h1><p>The page that you were looking for does not exist.</p>',
      ),
    /error page|404/i,
  ],
  ['an offer', () => put('offer.txt', offer()), /personal data/i],
]

describe('what cannot be audited', () => {
  it.each(cases)('%s exits 2 with its own message', async (_, input, words) => {
    const run = await runCli(['audit', await input(), '-f', 'json'])
    expect(run.code).toBe(2)
    expect(run.stdout).toBe('')
    expect(run.stderr).toMatch(/^policyproof: /)
    expect(withoutPaths(run.stderr)).toMatch(words)
    expect(run.stderr.trim().split('\n')).toHaveLength(1)
  })

  it('gives every one another message', async () => {
    const messages = await Promise.all(
      cases.map(async ([, input]) => (await runCli(['audit', await input()])).stderr),
    )
    expect(new Set(messages.map(withoutPaths)).size).toBe(cases.length)
  })

  it('goes on with the next input, and 2 wins', async () => {
    const good = await put(
      'good.md',
      '# Privacy Policy\n\nWe collect your name and personal data. Privacy matters to us.',
    )
    const run = await runCli(['audit', join(folder, 'nowhere.txt'), good])
    expect(run.code).toBe(2)
    expect(run.stdout).toContain('Privacy Policy')
  })
})

/** A file's name must not answer for the message. */
const withoutPaths = (message: string): string =>
  message.replaceAll(folder, '').replace(/[\w-]+\.(?:txt|pdf|docx|html)/g, '')

function offer(): string {
  return Array.from(
    { length: 30 },
    (_, index) =>
      `${index + 1}. Продавец обязуется передать товар, а покупатель обязуется принять и оплатить его по цене прайс-листа.`,
  ).join('\n')
}
