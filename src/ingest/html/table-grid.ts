import type { HtmlElement } from './element.js'
import { elementsIn, walk } from './subtree.js'

export interface GridCell {
  readonly element: HtmlElement
  readonly row: number
  readonly column: number
  readonly columnSpan: number
  readonly rowSpan: number
  readonly isInHead: boolean
}

export interface Grid {
  readonly cells: readonly GridCell[]
  readonly rows: number
  readonly columns: number
  readonly caption: HtmlElement | undefined
}

const maxSpan = 64

/** Places the cells of a table, spans resolved. Tables inside cells are not looked into. */
export function gridOf(table: HtmlElement, dropped: ReadonlySet<HtmlElement>): Grid {
  const cells: GridCell[] = []
  /** For each column, the row from which it is free again. */
  const freeFrom: number[] = []
  let row = -1
  let next = 0
  let caption: HtmlElement | undefined
  let isInHead = false
  walk(table, (element) => {
    if (dropped.has(element)) return false
    const { tag } = element
    if (tag === 'table') return element === table
    if (tag === 'caption') caption = element
    if (tag === 'thead' || tag === 'tbody' || tag === 'tfoot') isInHead = tag === 'thead'
    if (tag === 'tr') {
      row++
      next = 0
    }
    if (tag !== 'td' && tag !== 'th') return tag !== 'caption'
    row = Math.max(row, 0)
    let column = next
    while ((freeFrom[column] ?? 0) > row) column++
    const columnSpan = span(element.attributes['colspan'])
    const rowSpan = span(element.attributes['rowspan'])
    for (let at = column; at < column + columnSpan; at++) freeFrom[at] = row + rowSpan
    next = column + columnSpan
    cells.push({ element, row, column, columnSpan, rowSpan, isInHead })
    return false
  })
  return { cells, rows: row + 1, columns: freeFrom.length, caption }
}

/** A definition list as a grid: terms in the first column, what is said of them in the second. */
export function gridOfDefinitions(list: HtmlElement): Grid {
  const cells: GridCell[] = []
  let row = -1
  let previous = 'dd'
  const place = (element: HtmlElement): void => {
    if (element.tag === 'div') return elementsIn(element).forEach(place)
    if (element.tag !== 'dt' && element.tag !== 'dd') return
    if (element.tag === 'dt' || previous === 'dd') row++
    const column = element.tag === 'dt' ? 0 : 1
    cells.push({ element, row, column, columnSpan: 1, rowSpan: 1, isInHead: false })
    previous = element.tag
  }
  elementsIn(list).forEach(place)
  return { cells, rows: row + 1, columns: 2, caption: undefined }
}

function span(value: string | undefined): number {
  const number = Number.parseInt(value ?? '1', 10)
  return number >= 1 ? Math.min(number, maxSpan) : 1
}
