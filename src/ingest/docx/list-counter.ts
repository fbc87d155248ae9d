import { bulletMark } from './bullet.js'
import type { ListDefinition, ListLevel } from './numbering-definitions.js'
import { formatNumber } from './number-format.js'

/**
 * Counts the paragraphs of all lists of one document. The function returned is called once for each numbered paragraph,
 * in the order of the text, and gives its label as Word shows it ("1.2.", "а)", "•"; '' for a level without any mark).
 */
export function createListCounter(): (list: ListDefinition, level: number) => string {
  const counters = new Map<string, (number | undefined)[]>()
  const begun = new Set<string>()
  return (list, level) => {
    const counts = counters.get(list.counter) ?? []
    counters.set(list.counter, counts)
    advance(counts, list, level, begun)
    return labelOf(list, level, counts)
  }
}

function advance(
  counts: (number | undefined)[],
  list: ListDefinition,
  level: number,
  begun: Set<string>,
): void {
  for (let above = 0; above < level; above++) counts[above] ??= startOf(list, above)
  const current = counts[level]
  // A list that overrides the start begins anew once, when its first paragraph comes.
  const key = `${list.id} ${level}`
  const isAnew = list.restarts.has(level) && !begun.has(key)
  begun.add(key)
  counts[level] = current === undefined || isAnew ? startOf(list, level) : current + 1
  for (let below = level + 1; below < list.levels.length; below++)
    if (level < list.levels[below]!.restartBelow) counts[below] = undefined
}

function startOf(list: ListDefinition, level: number): number {
  return list.restarts.get(level) ?? list.levels[level]!.start
}

function labelOf(list: ListDefinition, level: number, counts: readonly (number | undefined)[]): string {
  const definition = list.levels[level]!
  if (definition.format === 'bullet') return bulletMark(definition.text, definition.font)
  return definition.text
    .replace(/%([1-9])/g, (_, digit: string) => {
      const index = Number(digit) - 1
      const value = counts[index] ?? list.levels[index]!.start
      return index > level ? '' : formatNumber(value, formatOf(definition, list.levels[index]!))
    })
    .replace(/\s+/g, ' ')
    .trim()
}

function formatOf(label: ListLevel, level: ListLevel): string {
  return label.isLegal && level.format !== 'none' ? 'decimal' : level.format
}
