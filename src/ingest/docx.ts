import { PolicyproofError } from '../error.js'
import { checkAborted } from './abort.js'
import { oneLine } from './clean-text.js'
import { clauseAsParagraph } from './docx/clause-label.js'
import { makeLeanPackage, type LeanPackage } from './docx/lean-package.js'
import { readWithMammoth } from './docx/mammoth.js'
import { wordDrafts } from './docx/word-drafts.js'
import { openWordPackage, type WordPackage } from './docx/word-package.js'
import { childOf, elementsOf, textOf } from './docx/xml-tree.js'
import type { Block, IngestNote, ReadOptions, Reading } from './source.js'
import { judgeDrafts } from './text/judge-drafts.js'
import type { XmlElement } from './xml.js'

/**
 * Reads a Word document (.docx) into blocks: automatic numbers as Word shows them, headings by style or look, tables, text
 * boxes, notes. Tracked insertions are kept, deletions and hidden text are not; a note says so.
 * Throws PolicyproofError: 'unsupported-type' (another kind of zip, an old .doc), 'malformed', 'encrypted', 'too-large',
 * 'empty', 'no-text-layer' (nothing but pictures), 'aborted', 'timeout'.
 */
export async function readDocx(bytes: Uint8Array, options: ReadOptions): Promise<Reading> {
  checkAborted(options.signal)
  const word = await openWordPackage(bytes)
  checkAborted(options.signal)
  const lean = makeLeanPackage(word)
  const content = await readWithMammoth(lean.zip)
  checkAborted(options.signal)
  const drafts = wordDrafts(content, lean.paragraphs, lean.links)
  const judged = judgeDrafts(drafts)
  const blocks = judged.blocks.map(clauseAsParagraph)
  refuseWithoutText(blocks, lean)
  const title = judged.title ?? propertyTitle(word)
  return { blocks, notes: notesOf(lean, word), ...(title !== '' && { title }) }
}

/** The title among the file's properties: often the template's, so a heading goes before it. */
function propertyTitle({ properties }: WordPackage): string {
  const title = childOf(properties, 'title')
  return title ? oneLine(textOf(title)) : ''
}

const fewLetters = 20

function refuseWithoutText(blocks: readonly Block[], { seen }: LeanPackage): void {
  let letters = 0
  for (const { text } of blocks) letters += text.match(/\p{L}/gu)?.length ?? 0
  if (letters >= fewLetters || (letters > 0 && !seen.has('image'))) return
  const what = 'Could not find text in the Word document'
  if (seen.has('image'))
    throw new PolicyproofError('no-text-layer', {
      what,
      seen: 'it holds pictures, perhaps of scanned pages',
      try: 'Give the text itself, or recognise the scans first',
    })
  throw new PolicyproofError('empty', {
    what,
    seen: 'no letters',
    try: 'Check that the right file was given',
  })
}

function notesOf({ seen }: LeanPackage, { margins }: WordPackage): IngestNote[] {
  const notes: IngestNote[] = []
  if (seen.has('tracked-changes'))
    notes.push({
      code: 'tracked-changes',
      message: 'The document has tracked changes: it was read as if all of them were accepted.',
    })
  if (seen.has('hidden-text'))
    notes.push({ code: 'hidden-text', message: 'Hidden text of the document was left out.' })
  const running = [...new Set(margins.map(visibleText))].filter((text) => /\p{L}{3}/u.test(text))
  if (running.length > 0)
    notes.push({
      code: 'boilerplate-dropped',
      message: `Page headers and footers were left out: ${running.join(' / ').slice(0, 300)}`,
    })
  return notes
}

function visibleText(element: XmlElement): string {
  if (element.name === 'w:t') return textOf(element)
  const parts = elementsOf(element).map(visibleText)
  return oneLine(parts.join(element.name === 'w:p' || element.name === 'w:r' ? '' : ' '))
}
