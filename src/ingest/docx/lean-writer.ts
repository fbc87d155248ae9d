import type { Look } from './style-sheet.js'

/** What a run of letters shares: how it looks and, as an index, where it links to. */
export interface RunKind {
  readonly look: Look
  readonly link?: number | undefined
}

/**
 * Writes WordprocessingML with nothing in it but what the reading needs. Neighbouring runs of one kind become one run,
 * because Word cuts a sentence into dozens.
 */
export class LeanWriter {
  readonly #chunks: string[] = []
  #runKind = ''
  #runEnd = ''
  #text = ''

  /** Markup outside of runs. */
  markup(xml: string): void {
    this.#endRun()
    this.#chunks.push(xml)
  }

  /** Markup inside a run, such as a tab. */
  piece(kind: RunKind, xml: string): void {
    this.#openRun(kind)
    this.#flushText()
    this.#chunks.push(xml)
  }

  text(kind: RunKind, text: string): void {
    this.#openRun(kind)
    this.#text += text
  }

  toString(): string {
    this.#endRun()
    return this.#chunks.join('')
  }

  #openRun({ look, link }: RunKind): void {
    const kind = `${look.bold ?? false} ${look.caps ?? false} ${look.halfPoints ?? ''} ${link ?? ''}`
    if (kind === this.#runKind) return
    this.#endRun()
    this.#runKind = kind
    const properties = [
      look.bold ? '<w:b/>' : '',
      look.caps ? '<w:caps/>' : '',
      look.halfPoints === undefined ? '' : `<w:sz w:val="${look.halfPoints}"/>`,
    ].join('')
    const run = properties === '' ? '<w:r>' : `<w:r><w:rPr>${properties}</w:rPr>`
    this.#chunks.push(link === undefined ? run : `<w:hyperlink w:anchor="${link}">${run}`)
    this.#runEnd = link === undefined ? '</w:r>' : '</w:r></w:hyperlink>'
  }

  #flushText(): void {
    if (this.#text === '') return
    this.#chunks.push(`<w:t xml:space="preserve">${escapeXml(this.#text)}</w:t>`)
    this.#text = ''
  }

  #endRun(): void {
    if (this.#runKind === '') return
    this.#flushText()
    this.#chunks.push(this.#runEnd)
    this.#runKind = ''
  }
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Escapes for text and quoted attributes; drops what XML cannot hold. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufdd0-\ufdef\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (character) => entities[character]!)
}
