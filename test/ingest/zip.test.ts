import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { PolicyproofError } from '../../src/error.js'
import { listZip, readZipEntry } from '../../src/ingest/zip.js'
import { zipOf } from './zip-of.js'

const code = async (act: Promise<unknown>): Promise<string | undefined> =>
  act.then(
    () => undefined,
    (error: unknown) => (error instanceof PolicyproofError ? error.code : String(error)),
  )

describe('zip containers', () => {
  it('lists and reads entries', async () => {
    const zip = zipOf({ 'a.txt': 'one', 'b/c.txt': 'two' })
    expect(await listZip(zip)).toEqual([
      { name: 'a.txt', compressedBytes: deflateRawSync('one').length, inflatedBytes: 3 },
      { name: 'b/c.txt', compressedBytes: deflateRawSync('two').length, inflatedBytes: 3 },
    ])
    expect(new TextDecoder().decode(await readZipEntry(zip, 'b/c.txt'))).toBe('two')
    expect(await readZipEntry(zip, 'none')).toBeUndefined()
  })

  it('reads a zip that is a part of a larger buffer', async () => {
    const zip = zipOf({ 'a.txt': 'one' })
    const larger = new Uint8Array(zip.length + 20)
    larger.set(zip, 10)
    expect(await listZip(larger.subarray(10, 10 + zip.length))).toHaveLength(1)
  })

  it.each([
    [
      'too many entries',
      () => zipOf(Object.fromEntries(Array.from({ length: 2_001 }, (_, i) => [`${i}`, '']))),
      'too-large',
    ],
    ['one entry that inflates too much', () => zipOf({ a: 'x'.repeat(2_000_000) }), 'too-large'],
    [
      'many that inflate too much together',
      () => zipOf(Object.fromEntries(Array.from({ length: 70 }, (_, i) => [`${i}`, 'y'.repeat(950_000)]))),
      'too-large',
    ],
    ['a cut container', () => zipOf({ a: 'one' }).subarray(0, 30), 'malformed'],
    ['no container', () => new TextEncoder().encode('PK\x03\x04 and nothing more'), 'malformed'],
    ['a path that leads out', () => zipOf({ '../a': 'one' }), 'malformed'],
  ])('refuses %s', async (_, make, expected) => {
    expect(await code(listZip(make()))).toBe(expected)
  })

  it('never inflates beyond the limit', async () => {
    expect(await code(readZipEntry(zipOf({ a: 'x'.repeat(5_000) }), 'a', 4_000))).toBe('too-large')
  })

  it('refuses an entry that is longer than it says', async () => {
    const zip = zipOf({ a: 'x'.repeat(5_000) }, { declaredBytes: 10 })
    expect(await code(readZipEntry(zip, 'a'))).toBe('malformed')
  })
})
