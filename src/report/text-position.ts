/** Where an offset lies, as editors count: line and column from 1, columns in UTF-16 units. */
export interface TextPosition {
  readonly line: number
  readonly column: number
}

/** Finds positions in one text; each lookup is a binary search over its lines. */
export function positionFinder(text: string): (offset: number) => TextPosition {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    let low = 0
    let high = starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (starts[middle]! <= offset) low = middle + 1
      else high = middle
    }
    const line = Math.max(1, low)
    return { line, column: Math.max(0, offset - starts[line - 1]!) + 1 }
  }
}
