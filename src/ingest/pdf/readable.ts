import { PolicyproofError } from '../../error.js'
import type { IngestNote } from '../source.js'
import type { PageContent } from './page-content.js'

/** A page with fewer letters is a picture with a caption at most. */
const fewestLettersPerPage = 20
const fewestLettersToJudge = 60

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0
const textOf = (page: PageContent): string => page.pieces.map((piece) => piece.text).join(' ')

/** Throws where the file has no text, or none that can be read; notes pages that are pictures. */
export function checkReadable(pages: readonly PageContent[]): IngestNote[] {
  const letters = pages.map((page) => count(textOf(page), /[\p{L}\p{Co}\uFFFD]/gu))
  const total = letters.reduce((sum, each) => sum + each, 0)
  const hasDrawing = pages.some((page) => page.hasDrawing)
  if (total === 0 && !hasDrawing) throw emptyFile()
  if (total < fewestLettersPerPage * pages.length && hasDrawing) throw scanned(pages.length)
  if (total === 0) throw emptyFile()
  const text = pages.map(textOf).join('\n')
  if (isGarbled(text)) throw garbled()
  const bare = pages.filter((page, index) => (letters[index] ?? 0) < fewestLettersPerPage && page.hasDrawing)
  if (bare.length === 0 || pages.length === 1) return []
  const numbers = bare.map((page) => page.number).join(', ')
  return [
    {
      code: 'pages-without-text',
      message: `${bare.length} of ${pages.length} pages have no text layer: ${numbers}`,
    },
  ]
}

/**
 * Whether the letters cannot be what the page shows: private or replacement characters, Cyrillic that was read as Western
 * European, words of mixed alphabets, or hardly any vowels (glyph numbers taken for letters).
 */
export function isGarbled(text: string): boolean {
  const letters = count(text, /\p{L}/gu)
  // Symbol fonts have their bullets at F000–F0FF; those are not counted.
  const strange = count(text, /[\uE000-\uEFFF\uF100-\uF8FF\uFFFD]|(?![\s\u00AD])\p{Cc}/gu)
  if (letters + strange < fewestLettersToJudge) return false
  if (strange > 0.1 * (letters + strange)) return true
  const western = count(text, /[\u00C0-\u00FF]/gu)
  const basic = count(text, /[a-z]/giu)
  const cyrillic = count(text, /\p{Script=Cyrillic}/gu)
  if (western > 0.5 * letters) return true
  const words = text.match(/\p{L}{3,}/gu) ?? []
  const mixed = words.filter(
    (word) => /\p{Script=Cyrillic}/u.test(word) && /[a-z\u00C0-\u00FF]/iu.test(word),
  ).length
  if (mixed > 0.2 * words.length) return true
  if (basic + cyrillic < 0.9 * letters) return false
  const vowels = count(text, /[aeiouyаеёиоуыэюяәіөұү]/giu)
  return vowels < 0.2 * letters || vowels > 0.75 * letters
}

const emptyFile = (): PolicyproofError =>
  new PolicyproofError('empty', {
    what: 'Cannot read the PDF',
    seen: 'its pages are blank',
    try: 'Check that this is the right file',
  })

const scanned = (pages: number): PolicyproofError =>
  new PolicyproofError('no-text-layer', {
    what: 'Cannot read the PDF',
    seen: `${pages === 1 ? 'its page has' : `its ${pages} pages have`} pictures and no text layer, as scans do`,
    try: 'Give a text version, or run character recognition on it first',
  })

const garbled = (): PolicyproofError =>
  new PolicyproofError('garbled', {
    what: 'Cannot read the PDF',
    seen: 'its fonts do not say which letters they draw, so the text comes out as nonsense',
    try: 'Export it again with Unicode fonts, or give the text of the policy',
  })
