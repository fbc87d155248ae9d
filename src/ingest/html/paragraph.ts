import type { Link } from '../source.js'

/** A line of inline text as the page shows it. */
export interface Line {
  readonly text: string
  readonly links: readonly Link[]
  /** Its letters and digits are bold, but for a number before them. */
  readonly isBold: boolean
  /** An empty line stands before it. */
  readonly isAfterGap: boolean
}

const spaces = /[\s\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\u0000-\u001f\u007f-\u009f]+/g
/** Soft hyphens, zero-width and direction marks, and the private letters that icon fonts draw pictures with. */
const unseen =
  /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff]/g
const privateUse = /[\ue000-\uf8ff]/g
/** Bullets of the Symbol and Wingdings fonts, as word processors export them. */
const symbolBullets = /[\uf0a7\uf0b7\uf0d8\uf076\uf0fc]/g
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** Collects inline text: spaces collapsed, lines kept apart, links and boldness noted. */
export class Paragraph {
  #lines: Line[] = []
  #parts: string[] = []
  #length = 0
  #lastCharacter = ''
  #hasSpace = false
  #letters = 0
  #boldLetters = 0
  #emptyBreaks = 0
  #links: Link[] = []
  #linkTarget: string | undefined
  #linkStart = 0

  addText(raw: string, isBold: boolean): void {
    const text = raw
      .replace(unseen, '')
      .replace(symbolBullets, '•')
      .replace(privateUse, '')
      .replace(spaces, ' ')
    if (text === '') return
    const trimmed = text.trim()
    if (text.startsWith(' ')) this.addSpace()
    if (trimmed === '') return
    this.#append(trimmed, isBold)
    if (text.endsWith(' ')) this.addSpace()
  }

  /** Raised numbers: "9¹" behind a digit, set off by a space behind a letter, so that no word or number changes. */
  addRaised(raw: string, isBold: boolean): void {
    const digits = raw.trim()
    if (!/^\d{1,3}$/.test(digits)) return this.addText(raw, isBold)
    if (/\d/.test(this.#lastCharacter) && !this.#hasSpace)
      return this.#append([...digits].map((digit) => superscripts[Number(digit)]).join(''), isBold)
    this.addSpace()
    this.#append(digits, isBold)
  }

  addSpace(): void {
    this.#hasSpace ||= this.#length > 0
  }

  addBreak(): void {
    const target = this.#linkTarget
    this.closeLink()
    if (this.#length === 0) this.#emptyBreaks++
    else this.#endLine()
    if (target !== undefined) this.openLink(target)
  }

  openLink(target: string): void {
    this.closeLink()
    this.#linkTarget = target
    this.#linkStart = this.#length
  }

  closeLink(): void {
    const target = this.#linkTarget
    if (target !== undefined && this.#length > this.#linkStart)
      this.#links.push({ start: this.#linkStart, end: this.#length, target })
    this.#linkTarget = undefined
  }

  /** Gives the lines so far and starts anew; an open link stays open. */
  take(): readonly Line[] {
    const target = this.#linkTarget
    this.closeLink()
    if (this.#length > 0) this.#endLine()
    const lines = this.#lines
    this.#lines = []
    this.#emptyBreaks = 0
    if (target !== undefined) this.openLink(target)
    return lines
  }

  #append(text: string, isBold: boolean): void {
    if (this.#hasSpace) {
      this.#parts.push(' ')
      this.#length++
      if (this.#linkTarget !== undefined && this.#linkStart === this.#length - 1) this.#linkStart++
    }
    this.#hasSpace = false
    this.#parts.push(text)
    this.#length += text.length
    this.#lastCharacter = text.slice(-1)
    const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
    this.#letters += letters
    if (isBold) this.#boldLetters += letters
  }

  #endLine(): void {
    const text = this.#parts.join('')
    const isBold =
      this.#boldLetters > 0 && this.#boldLetters >= this.#letters - 3 && this.#boldLetters * 2 > this.#letters
    this.#lines.push(toNfc({ text, links: this.#links, isBold, isAfterGap: this.#emptyBreaks > 0 }))
    this.#parts = []
    this.#length = 0
    this.#lastCharacter = ''
    this.#hasSpace = false
    this.#letters = 0
    this.#boldLetters = 0
    this.#emptyBreaks = 0
    this.#links = []
  }
}

/** Text as the page shows it on one line; "" where there is none. */
export function cleanLine(raw: string): string {
  const paragraph = new Paragraph()
  paragraph.addText(raw, false)
  return paragraph.take()[0]?.text ?? ''
}

/** Normalises the text and moves the links along. */
function toNfc(line: Line): Line {
  const text = line.text.normalize('NFC')
  if (text === line.text) return line
  const move = (offset: number) => Math.min(line.text.slice(0, offset).normalize('NFC').length, text.length)
  const links = line.links.map((link) => ({ ...link, start: move(link.start), end: move(link.end) }))
  return { ...line, text, links }
}
