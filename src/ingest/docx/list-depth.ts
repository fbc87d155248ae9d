interface OpenLevel {
  readonly list: string
  readonly level: number
}

/**
 * Tells how deep an item stands, from 1. Word knows the level within one list only; a list that begins under an item
 * ending with a colon is nested in it, whatever its own level says.
 */
export function createListDepth(): {
  readonly enter: (list: string, level: number, text: string) => number
  readonly leave: () => void
} {
  let open: OpenLevel[] = []
  let introduces = false
  return {
    enter(list, level, text) {
      const known = open.findLastIndex((at) => at.list === list && at.level <= level)
      if (known >= 0) {
        open = open.slice(0, open[known]!.level === level ? known : known + 1)
      } else if (!introduces) {
        // Another list on the same place, or the same list going on further out.
        const outer = open.findIndex((at) => at.list === list)
        open = outer >= 0 ? open.slice(0, outer) : open.slice(0, -1)
      }
      open.push({ list, level })
      introduces = text.endsWith(':')
      return open.length
    },
    leave() {
      open = []
      introduces = false
    },
  }
}
