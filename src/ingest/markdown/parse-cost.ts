import { cleanText } from '../clean-text.js'
import { resolveEntities } from './html-text.js'

/** Emphasis, links and code are matched by a parser whose time grows with the square of such marks in one paragraph. */
const marks = /[*_[\]`<!(~&]/g
/** About half a second at worst; honest documents stay below a hundredth of it. */
const costBudget = 20_000_000
const deepestContainers = 60
const containers = /^(?:[ \t]{0,3}(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/
const newBlock = /^[ \t]*(?:[-+*][ \t]+\S|1[.)][ \t]+\S|#{1,6}[ \t])/
/** Lists nest by indentation as well, at two columns a level. */
const deepIndent = /^[ \t]{160,}(?:[-+*]|\d{1,9}[.)])[ \t]/
const tableRule = /^[ \t]*\|?(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*:?-*:?[ \t]*$/

/** Whether parsing would take far longer than the text is worth, or nest too deep: then its marks are an attack or an accident. */
export function isCostly(source: string): boolean {
  let cost = 0
  let inParagraph = 0
  let inTable = false
  for (const line of source.split('\n')) {
    if (nesting(line) > deepestContainers || deepIndent.test(line)) return true
    inTable = line.trim() !== '' && (inTable || tableRule.test(line))
    if (inTable || line.trim() === '' || newBlock.test(line)) inParagraph = 0
    const count = line.match(marks)?.length ?? 0
    cost += (inParagraph + count) ** 2 - inParagraph ** 2
    inParagraph += count
    if (cost > costBudget) return true
  }
  return false
}

function nesting(line: string): number {
  const head = containers.exec(line)?.[0]
  return head === undefined ? 0 : (head.match(/[>+*.)-]/g)?.length ?? 0)
}

/** The text with its marks taken off by the letter, for what is too costly to parse. */
export function stripMarks(source: string): string {
  const text = source
    .replace(/\[([^[\]\n]{1,300})\]\([^()\s]{0,2000}\)/g, '$1')
    .replace(/[*`]+/g, '')
    .replace(/^ {0,3}#{1,6} +|^(?:[ \t]{0,3}>)+/gm, '')
  return cleanText(resolveEntities(text))
}
