import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PolicyproofError } from '../../src/error.js'
import { ingest } from '../../src/ingest/ingest.js'
import type { Source } from '../../src/ingest/source.js'

async function read(bytes: Uint8Array): Promise<Source | undefined> {
  try {
    return await ingest(bytes)
  } catch (error) {
    expect(error).toBeInstanceOf(PolicyproofError)
    return undefined
  }
}

function checkBlocks(source: Source): void {
  for (const { text, links, level } of source.blocks) {
    expect(text).not.toBe('')
    expect(text).toBe(text.normalize('NFC'))
    expect(text).not.toMatch(/[\n\r\t\u00a0\u00ad\u200b\u202e]|^\s|\s$| {2}/)
    expect(level ?? 1).toBeGreaterThanOrEqual(1)
    let last = 0
    for (const link of links ?? []) {
      expect(link.start).toBeGreaterThanOrEqual(last)
      expect(link.end).toBeGreaterThan(link.start)
      expect(link.end).toBeLessThanOrEqual(text.length)
      last = link.end
    }
  }
}

/** What documents are made of, and what breaks those who read them. */
const piece = fc.constantFrom(
  'Мы собираем имя', 'your address', 'дерек', 'и\u0306', 'é', '\u0301', '\u00a0', '\u00ad', '\u200b', '\u202e', '\ufeff', '\t', ' ', '  ',
  '\n', '\n\n', '\r\n', '\u2028', '\f', '.', ';', ':', ',', '-', ' - ', '– ', '— ', '• ', '\uf0b7 ', '* ', '+ ', '1. ', '1.1. ', '12) ', '(а) ', 'a) ',
  'iv. ', '# ', '### ', '**', '*', '_', '__', '~~', '`', '```\n', '> ', '    ', '[', ']', '](', ')', '](https://a.example)', '[x]: y\n', '<', '>',
  '<b>', '</b>', '<br>', '<!--', '-->', '<div>', '<h2>', '</h2>', '<script>', '|', '\n|---|---|\n', '| a | b |', '---\n', '===\n', '&amp;', '&nbsp;', '&#0;',
  '&#xd800;', '&shy;', '&#10;', '\\', '\\*', 'https://a.example/x', 'a@b.example', 'ПРАВА СУБЪЕКТА', 'БИН: 000000000000', '😀', '\u0000', '!', '[^1]', '[^1]: ', 'title: x\n',
) // prettier-ignore
const document = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))

describe('whatever the bytes', () => {
  it('random bytes give blocks or an error of our own', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        const source = await read(bytes)
        if (source) checkBlocks(source)
      }),
      { numRuns: 400 },
    )
  })

  it('random documents give well-formed blocks', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('', '# Policy\n\nWe **collect**.\n\n', '1. Политика\n\n'),
        document,
        async (start, text) => {
          const source = await read(new TextEncoder().encode(start + text))
          if (source && source.mediaType !== 'text/html') checkBlocks(source)
        },
      ),
      { numRuns: 1_500 },
    )
  })

  it('random text in UTF-16 comes back as it went in', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('имя', 'name', 'және', ' ', '. '), { minLength: 4, maxLength: 40 }),
        async (words) => {
          const text = `policy ${words.join('')}`
          const source = await ingest(Buffer.from(`\ufeff${text}`, 'utf16le'))
          expect(source.blocks.map((block) => block.text).join(' ')).toBe(text.replace(/\s+/g, ' ').trim())
        },
      ),
      { numRuns: 100 },
    )
  })
})
