import { createHash } from 'node:crypto'
import { mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PolicyproofError } from '../../src/error.js'
import { ingest } from '../../src/ingest/ingest.js'
import { zipOf } from './zip-of.js'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

async function failure(act: Promise<unknown>): Promise<PolicyproofError> {
  const error = await act.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (error instanceof PolicyproofError) return error
  throw new Error(`expected a PolicyproofError, got ${String(error)}`)
}

let folder = ''
const put = async (name: string, content: string | Uint8Array): Promise<string> => {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ingest-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true })
})

describe('what comes in', () => {
  const policy = 'Политика сайта\n\n1. Общие положения\nМы собираем имя и телефон посетителя.\n'

  it('reads a path', async () => {
    const path = await put('policy.txt', policy)
    expect(await ingest(path)).toEqual({
      location: path,
      mediaType: 'text/plain',
      charset: 'utf-8',
      sha256: createHash('sha256').update(policy).digest('hex'),
      title: 'Политика сайта',
      blocks: [
        { kind: 'heading', level: 1, text: 'Политика сайта' },
        { kind: 'heading', level: 2, text: '1. Общие положения' },
        { kind: 'paragraph', text: 'Мы собираем имя и телефон посетителя.' },
      ],
      notes: [],
    })
  })

  it('reads bytes and leaves them as they were', async () => {
    const bytes = utf8(policy)
    const source = await ingest(bytes, { location: 'https://a.example/privacy' })
    expect(source.location).toBe('https://a.example/privacy')
    expect(bytes).toEqual(utf8(policy))
  })

  it('reads standard input for "-", whatever the cuts between its chunks', async () => {
    const bytes = utf8(policy)
    const chunks = [bytes.subarray(0, 7), bytes.subarray(7, 50), bytes.subarray(50)]
    const source = await ingest('-', { stdin: Readable.from(chunks) })
    expect(source).toMatchObject({ location: '-', blocks: [{ text: 'Политика сайта' }, {}, {}] })
  })

  it.each([
    ['policy.pdf', '# Policy\n\nWe **collect** your name.', 'text/markdown'],
    [
      'policy.docx',
      '<!doctype html><html><body><h1>Privacy policy</h1><p>We collect your name and keep it for a year.</p></body></html>',
      'text/html',
    ],
    ['policy.html', 'We collect your name.', 'text/plain'],
  ])('tells the format of %s by its bytes', async (name, content, mediaType) => {
    expect((await ingest(await put(name, content))).mediaType).toBe(mediaType)
  })

  it('notes a charset that lies, told by a header or by the page', async () => {
    const page =
      '<!doctype html><html><head><meta charset="koi8-r"></head><body><h1>Политика</h1><p>Мы собираем имя и телефон.</p></body></html>'
    const source = await ingest(utf8(page))
    expect(source.notes.map((note) => note.code)).toContain('charset-lied')
    expect(source.blocks.map((block) => block.text)).toContain('Мы собираем имя и телефон.')
    expect((await ingest(utf8(policy), { charset: 'windows-1251' })).notes.map((note) => note.code)).toEqual([
      'charset-lied',
    ])
  })

  it('gives the same for the same bytes', async () => {
    expect(await ingest(utf8(policy))).toEqual(await ingest(utf8(policy)))
  })
})

describe('what cannot be read says so', () => {
  it.each([
    ['a missing file', () => ingest(join(folder, 'none.txt')), 'not-found'],
    ['a file under a file', async () => ingest(join(await put('file', 'x'), 'none.txt')), 'not-found'],
    ['a path with a NUL', () => ingest('a\0b'), 'not-found'],
    ['a path that is too long', () => ingest('x'.repeat(10_000)), 'not-found'],
    ['a directory', () => ingest(folder), 'is-directory'],
    ['an empty file', async () => ingest(await put('empty.txt', '')), 'empty'],
    ['empty standard input', () => ingest('-', { stdin: Readable.from([]) }), 'empty'],
    ['white space alone', () => ingest(utf8(' \n\t\u00a0\u200b\n')), 'empty'],
    ['a byte order mark alone', () => ingest(utf8('\ufeff')), 'empty'],
    ['rules alone', () => ingest(utf8('-----\n=====\n')), 'empty'],
    ['binary junk', () => ingest(Uint8Array.from({ length: 999 }, (_, i) => (i * 31) % 256)), 'binary'],
    [
      'a zip of something else',
      () => ingest(zipOf({ 'policy.txt': 'We collect your name.' })),
      'unsupported-type',
    ],
    ['a cut zip', () => ingest(zipOf({ 'word/document.xml': 'x' }).subarray(0, 40)), 'malformed'],
    ['an image', () => ingest(utf8('GIF89a....')), 'unsupported-type'],
    ['a web address', () => ingest('https://a.example/privacy'), 'usage'],
  ])('%s', async (_, act, code) => {
    const error = await failure(Promise.resolve().then(act))
    expect(error.code).toBe(code)
    expect(error.detail.try).not.toBe('')
    expect(error.message).toContain(error.detail.seen)
  })

  it('a path that the system will not open', async () => {
    const path = join(folder, 'loop')
    await symlink(path, path)
    expect((await failure(ingest(path))).code).toBe('unreadable')
  })

  it('leaves a Buffer with its owner when PDF reading fails', async () => {
    const buffer = Buffer.alloc(20_000, ' ')
    buffer.write('%PDF-1.4\nnothing of a PDF follows')
    await failure(ingest(buffer))
    expect(buffer.toString('latin1', 0, 8)).toBe('%PDF-1.4')
  })

  it('names the path', async () => {
    await mkdir(join(folder, 'policies'))
    expect((await failure(ingest(join(folder, 'policies')))).message).toContain(join(folder, 'policies'))
  })
})

describe('limits', () => {
  const long = 'We collect your name and your address. '.repeat(300_000)

  it('refuses more than 10 MB of text', async () => {
    expect((await failure(ingest(utf8(long)))).code).toBe('too-large')
  })

  it('refuses a larger file, bytes and standard input by maxBytes', async () => {
    const path = await put('long.txt', long)
    expect((await failure(ingest(path, { maxBytes: 1_000 }))).code).toBe('too-large')
    expect((await failure(ingest(utf8(long), { maxBytes: 1_000 }))).code).toBe('too-large')
    const endless = (async function* () {
      for (;;) yield await Promise.resolve(utf8('We collect. '))
    })()
    expect((await failure(ingest('-', { stdin: endless, maxBytes: 1_000 }))).code).toBe('too-large')
  })

  it('lets maxBytes raise the limit of text as well', async () => {
    const source = await ingest(utf8(long), { maxBytes: 20_000_000 })
    expect(source.blocks).toHaveLength(1)
  })

  it('reads 9 MB of text in a few seconds', async () => {
    const started = performance.now()
    await ingest(
      utf8(`${'Мы собираем имя и телефон посетителя, чтобы принять заказ. '.repeat(4)}\n`.repeat(20_000)),
    )
    expect(performance.now() - started).toBeLessThan(5_000)
  })
})

describe('signals', () => {
  it('stops before it begins', async () => {
    expect((await failure(ingest(utf8('We collect.'), { signal: AbortSignal.abort() }))).code).toBe('aborted')
  })

  it('stops waiting for standard input', async () => {
    const stop = new AbortController()
    const silent = new Readable({ read: () => undefined })
    const reading = failure(ingest('-', { stdin: silent, signal: stop.signal }))
    stop.abort()
    expect((await reading).code).toBe('aborted')
  })

  it('tells a timeout from a stop', async () => {
    const silent = new Readable({ read: () => undefined })
    expect((await failure(ingest('-', { stdin: silent, signal: AbortSignal.timeout(20) }))).code).toBe(
      'timeout',
    )
  })
})
